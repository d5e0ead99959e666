package cn.jifen.application.notices;

import cn.jifen.application.access.Access;
import cn.jifen.application.access.Role;
import cn.jifen.application.agreements.HalfWatch;
import cn.jifen.application.ledger.Act;
import cn.jifen.application.ledger.Command;
import cn.jifen.application.ledger.Effect;
import cn.jifen.application.ledger.FileRecorder;
import cn.jifen.application.ledger.Ledger;
import cn.jifen.application.ledger.OnceOnly;
import cn.jifen.application.ledger.PersonFiles;
import cn.jifen.application.port.Ids;
import cn.jifen.application.port.Now;
import cn.jifen.application.registry.PersonAreas;
import cn.jifen.domain.eligibility.FileEvent;
import cn.jifen.domain.eligibility.FileEvent.NotifiedMeasure;
import cn.jifen.domain.eligibility.PersonFile;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.DecisionNo;
import cn.jifen.domain.kernel.Finding;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.Refusal;
import cn.jifen.domain.law.MeasureKind;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.scoring.AssessedScore;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;

/**
 * Issues the handling notice of one person in one decision (Art 40): takes its number, fixes the
 * first day of its measures, draws and stores the document, and so puts the measures in force, and
 * raises the task of Art 39 where they bring an institution to half, all in one transaction.
 */
public final class IssueNotice {
  private final OnceOnly onceOnly;
  private final PersonFiles files;
  private final Ledger ledger;
  private final Register register;
  private final Drawing drawing;
  private final HalfWatch watch;
  private final PersonAreas areas;
  private final Ids ids;
  private final NoticeFindings findings;

  /** Where numbers and codes come from, and notices go to. */
  public record Register(
      Notices notices, NumberSeries numbers, VerificationCodes codes, Offices offices) {}

  /** How the document is made. */
  public record Drawing(NoticeContents contents, NoticeDocuments documents) {}

  public IssueNotice(
      OnceOnly onceOnly,
      PersonFiles files,
      Ledger ledger,
      Register register,
      Drawing drawing,
      HalfWatch watch,
      PersonAreas areas,
      Ids ids,
      RuleBook book) {
    this.onceOnly = onceOnly;
    this.files = files;
    this.ledger = ledger;
    this.register = register;
    this.drawing = drawing;
    this.watch = watch;
    this.areas = areas;
    this.ids = ids;
    this.findings = new NoticeFindings(book);
  }

  /** What came of it. */
  public sealed interface Result {
    record Issued(RegisteredNotice notice) implements Result {}

    record Refused(Refusal refusal) implements Result {}
  }

  /**
   * Issues the notice about the scores of a decision that were not notified yet, and about those
   * that order another measure by now than their last notice said.
   *
   * @param firstDay first day of the measures; empty: today; a measure that already runs and is not
   *     made heavier keeps its own
   * @return refused for an actor who is no officer of the area, when nothing waits for a notice,
   *     when the first day lies before today, and when a character is in no font; the number is
   *     then not used up
   */
  public Result issue(Act act, PersonId person, DecisionNo decision, Optional<LocalDate> firstDay) {
    try {
      return onceOnly.run(
          act,
          Command.of("issue-notice", person, decision, firstDay),
          this::issuedBefore,
          Result.Refused::new,
          () -> effect(new Issue(act, person, decision, firstDay).run()));
    } catch (UndrawableText text) {
      return refused(findings.undrawable(text));
    }
  }

  private Result issuedBefore(long made) {
    return register
        .notices()
        .find(new NoticeId(made))
        .<Result>map(Result.Issued::new)
        .orElseThrow(() -> new IllegalStateException("notice " + made + " is missing"));
  }

  private static Effect<Result> effect(Result result) {
    return switch (result) {
      case Result.Issued issued -> Effect.on(issued.notice().id().value(), result);
      case Result.Refused _ -> Effect.none(result);
    };
  }

  private static Result refused(Finding finding) {
    return new Result.Refused(Refusal.of(finding));
  }

  /** One attempt. */
  private final class Issue {
    private final Act act;
    private final PersonId person;
    private final LocalDate today;
    private final LocalDate firstDay;
    private final FileRecorder recorder;
    private final List<AssessedScore> scores;
    private final List<AssessedScore> waiting;
    private final DecisionNo decision;

    Issue(Act act, PersonId person, DecisionNo decision, Optional<LocalDate> firstDay) {
      this.act = act;
      this.person = person;
      this.decision = decision;
      this.today = LocalDate.ofInstant(act.at(), Now.LEGAL_ZONE);
      this.firstDay = firstDay.orElse(today);
      this.recorder = new FileRecorder(files, ledger, List.of(person));
      PersonFile file = recorder.file(person);
      this.scores =
          file.balances().scores().stream()
              .filter(s -> s.score().decision().number().equals(decision))
              .toList();
      this.waiting = scores.stream().filter(file::awaitsNotice).toList();
    }

    Result run() {
      Optional<Refusal> noOfficer = Access.requireRole(act.actor(), Role.OFFICER);
      if (noOfficer.isPresent()) {
        return new Result.Refused(noOfficer.get());
      }
      if (scores.isEmpty()) {
        return new Result.Refused(areas.unknown(act.actor(), person, findings.nothingToNotify()));
      }
      AreaCode area = scores.getFirst().score().decision().area();
      Optional<Refusal> denied = Access.requireRoleIn(act.actor(), Role.OFFICER, area);
      if (denied.isPresent()) {
        return new Result.Refused(denied.get());
      }
      if (waiting.isEmpty()) {
        return refused(findings.nothingToNotify());
      }
      if (firstDay.isBefore(today)) {
        return refused(findings.firstDayTooEarly(firstDay, today));
      }
      return new Result.Issued(issue(register.offices().ofArea(area)));
    }

    private RegisteredNotice issue(Office office) {
      Year year = Year.of(today.getYear());
      int serial = register.numbers().next(office.code(), year);
      RegisteredNotice notice =
          new RegisteredNotice(
              new NoticeId(ids.next()),
              NoticeNumber.of(office.code(), office.documentCode(), year, serial),
              decision,
              person,
              today,
              register.codes().next(),
              Optional.empty());
      FileEvent.NoticeIssued event = event(notice);
      PersonFile after = recorder.record(person, event);
      byte[] pdf = drawing.documents().draw(drawing.contents().of(notice, after));
      String sha256 = Sha256.of(pdf);
      register.notices().record(List.of(notice));
      register.notices().storeDocument(notice.id(), pdf, sha256);
      recorder.finish(act, () -> watch.raisedBy(starts(event), today));
      return notice.withDocument(sha256);
    }

    private List<HalfWatch.Start> starts(FileEvent.NoticeIssued event) {
      return event.measures().stream()
          .map(measure -> new HalfWatch.Start(person, measure.firstDay()))
          .toList();
    }

    private FileEvent.NoticeIssued event(RegisteredNotice notice) {
      PersonFile file = recorder.file(person);
      List<NotifiedMeasure> measures =
          waiting.stream()
              .flatMap(
                  score ->
                      score.measure().stream()
                          .filter(row -> row.kind() != MeasureKind.TRAINING)
                          .map(
                              row ->
                                  new NotifiedMeasure(
                                      score.score().id(),
                                      row.rule(),
                                      file.firstDayOfMeasure(score, firstDay))))
              .toList();
      return new FileEvent.NoticeIssued(
          notice.id(),
          decision,
          today,
          waiting.stream().map(score -> score.score().id()).toList(),
          measures);
    }
  }
}
