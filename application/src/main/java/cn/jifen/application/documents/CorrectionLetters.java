package cn.jifen.application.documents;

import cn.jifen.application.ledger.Act;
import cn.jifen.application.notices.NoticeNumber;
import cn.jifen.application.notices.Notices;
import cn.jifen.application.notices.RegisteredNotice;
import cn.jifen.application.port.Now;
import cn.jifen.domain.eligibility.PersonFile;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.DocumentId;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Issues 撤销/变更记分处理通知书 when what was notified no longer stands so: after an appeal, because the
 * parent decision was changed, or as the correction of a mistake (Art 51, rules 6.1).
 */
public final class CorrectionLetters {
  private final DocumentDesk desk;
  private final DocumentFacts facts;
  private final Notices notices;
  private final DocumentRegister documents;

  public CorrectionLetters(
      DocumentDesk desk, DocumentFacts facts, Notices notices, DocumentRegister documents) {
    this.desk = desk;
    this.facts = facts;
    this.notices = notices;
    this.documents = documents;
  }

  /**
   * Issues it in the transaction of the caller.
   *
   * @param area whose agency issues it
   * @param reason in words, ending without a full stop
   * @return empty when nothing was notified yet of what changed
   */
  public Optional<IssuedDocument> issue(
      Act act,
      PersonId person,
      AreaCode area,
      FileChange change,
      Correction.Cause cause,
      String reason) {
    Optional<InstitutionCode> institution = change.institution();
    if (institution.isEmpty() || change.notices().isEmpty()) {
      return Optional.empty();
    }
    LocalDate today = LocalDate.ofInstant(act.at(), Now.LEGAL_ZONE);
    return Optional.of(
        desk.issue(
            act,
            area,
            DocumentSubject.of(DocumentKind.CORRECTION, person, institution.get()),
            identity ->
                new Correction(
                    identity,
                    facts.ruleNumber(),
                    facts.person(person),
                    facts.institution(institution.get()),
                    numbers(change.notices()),
                    cause,
                    reason,
                    scores(change),
                    change.years(),
                    measures(change.before(), today),
                    measures(change.after(), today),
                    change.after().standingOn(today).status(),
                    today)));
  }

  /** What became of each voided score. */
  List<ScoreChange> scores(FileChange change) {
    return change.voided().stream()
        .map(was -> new ScoreChange(facts.score(was), change.insteadOf(was).map(facts::score)))
        .toList();
  }

  private List<DocumentMeasure> measures(PersonFile file, LocalDate on) {
    return FileChange.standing(file, on).stream().map(facts::measure).toList();
  }

  private List<String> numbers(List<NoticeId> ids) {
    return ids.stream().flatMap(id -> number(id).stream()).toList();
  }

  /** The printed number of a handling notice, or of the letter that ordered a linked measure. */
  Optional<String> number(NoticeId id) {
    return notices
        .find(id)
        .map(RegisteredNotice::number)
        .or(() -> documents.find(new DocumentId(id.value())).flatMap(IssuedDocument::number))
        .map(NoticeNumber::text);
  }
}
