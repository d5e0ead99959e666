package cn.jifen.application.notices;

import cn.jifen.application.notices.NoticeContent.MeasureLine;
import cn.jifen.application.notices.NoticeContent.ScoreLine;
import cn.jifen.application.notices.NoticeContent.YearLine;
import cn.jifen.application.registry.Institutions;
import cn.jifen.application.registry.People;
import cn.jifen.domain.eligibility.FileEvent;
import cn.jifen.domain.eligibility.FileEvent.NoticeIssued;
import cn.jifen.domain.eligibility.Measure;
import cn.jifen.domain.eligibility.PersonFile;
import cn.jifen.domain.kernel.PersonCode;
import cn.jifen.domain.law.LinkedRow;
import cn.jifen.domain.law.MeasureRow;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.law.RuleVersion;
import cn.jifen.domain.registry.IdentityDocument;
import cn.jifen.domain.registry.Institution;
import cn.jifen.domain.registry.Practitioner;
import cn.jifen.domain.scoring.AssessedScore;
import cn.jifen.domain.scoring.ParentDecision;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts together what stands on a notice. The figures are those at its issue: the file is replayed
 * up to the notice's own event, so that a notice drawn later says the same.
 */
public final class NoticeContents {
  private final People people;
  private final Institutions institutions;
  private final Offices offices;
  private final RuleBook book;
  private final VerificationAddress address;

  public NoticeContents(
      People people,
      Institutions institutions,
      Offices offices,
      RuleBook book,
      VerificationAddress address) {
    this.people = people;
    this.institutions = institutions;
    this.offices = offices;
    this.book = book;
    this.address = address;
  }

  /**
   * The content of a registered notice.
   *
   * @param file a file that holds the event of the notice
   */
  public NoticeContent of(RegisteredNotice notice, PersonFile file) {
    PersonFile then = atIssue(notice, file);
    NoticeIssued issued = (NoticeIssued) then.events().getLast();
    List<AssessedScore> scores =
        issued.scores().stream().flatMap(id -> then.counting(id).stream()).toList();
    ParentDecision decision = scores.getFirst().score().decision();
    RuleVersion rule = book.forRecorded(decision.decidedOn());
    Practitioner person = known(people.byId(List.of(notice.person())), notice.person());
    IdentityDocument identity =
        known(people.identitiesOf(List.of(notice.person())), notice.person());
    Institution institution =
        known(institutions.find(List.of(decision.institution())), decision.institution());
    return new NoticeContent(
        rule.title(),
        rule.number(),
        offices.of(notice.number().office()).name(),
        notice.number().text(),
        institution.name(),
        person.name(),
        person.code().map(PersonCode::value).orElse(""),
        identity.masked(),
        decision.kind(),
        decision.number().value(),
        decision.inspection().value(),
        decision.decidedOn().day(),
        scores.stream().map(NoticeContents::scoreLine).toList(),
        yearLines(then, scores),
        measureLines(then, notice),
        notice.issuedOn(),
        address.of(notice),
        notice.verificationCode());
  }

  private PersonFile atIssue(RegisteredNotice notice, PersonFile file) {
    List<FileEvent> events = file.events();
    for (int i = events.size() - 1; i >= 0; i--) {
      if (events.get(i) instanceof NoticeIssued issued && issued.notice().equals(notice.id())) {
        return PersonFile.replay(book, file.person(), events.subList(0, i + 1));
      }
    }
    throw new IllegalStateException("notice " + notice.id() + " is not in the file of its person");
  }

  private static ScoreLine scoreLine(AssessedScore assessed) {
    var assignment = assessed.score().assignment();
    return new ScoreLine(
        assessed.score().behaviour().value(),
        assignment.clause(),
        assignment.responsibility(),
        assignment.adjustment(),
        assignment.ground(),
        assignment.reason(),
        assessed.score().points(),
        assessed.added());
  }

  private static List<YearLine> yearLines(PersonFile then, List<AssessedScore> scores) {
    return scores.stream()
        .map(assessed -> assessed.score().year())
        .distinct()
        .sorted()
        .map(year -> new YearLine(year, then.balances().total(year)))
        .toList();
  }

  private static List<MeasureLine> measureLines(PersonFile then, RegisteredNotice notice) {
    return then.measures().stream()
        .filter(measure -> measure.notice().equals(notice.id()))
        .map(NoticeContents::measureLine)
        .toList();
  }

  private static MeasureLine measureLine(Measure measure) {
    return switch (measure.row()) {
      case MeasureRow row ->
          new MeasureLine(
              row, measure.firstDay(), measure.termEndsBefore().map(end -> end.minusDays(1)));
      case LinkedRow _ ->
          throw new IllegalStateException("a notice about scores orders no linked measure");
    };
  }

  private static <K, V> V known(Map<K, V> map, K key) {
    return Optional.ofNullable(map.get(key))
        .orElseThrow(() -> new IllegalStateException(key + " is not registered"));
  }
}
