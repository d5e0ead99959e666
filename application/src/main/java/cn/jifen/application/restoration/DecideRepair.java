package cn.jifen.application.restoration;

import cn.jifen.application.access.Access;
import cn.jifen.application.access.Role;
import cn.jifen.application.documents.RepairResult;
import cn.jifen.application.documents.YearChange;
import cn.jifen.application.ledger.Act;
import cn.jifen.application.ledger.Command;
import cn.jifen.application.ledger.Effect;
import cn.jifen.application.ledger.FileRecorder;
import cn.jifen.application.ledger.Ledger;
import cn.jifen.application.ledger.OnceOnly;
import cn.jifen.application.ledger.PersonFiles;
import cn.jifen.application.ledger.VersionedFile;
import cn.jifen.application.port.Now;
import cn.jifen.domain.eligibility.FileEvent;
import cn.jifen.domain.eligibility.PersonFile;
import cn.jifen.domain.kernel.DocumentId;
import cn.jifen.domain.kernel.Finding;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.Points;
import cn.jifen.domain.kernel.Refusal;
import cn.jifen.domain.kernel.RepairId;
import cn.jifen.domain.law.RepairRow;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.restoration.ApplicationState;
import cn.jifen.domain.restoration.RepairCase;
import cn.jifen.domain.restoration.RepairStep.RepairApplied;
import cn.jifen.domain.restoration.RepairStep.RepairLetterIssued;
import cn.jifen.domain.restoration.RepairStep.RepairRefused;
import cn.jifen.domain.scoring.AssessedRepair;
import cn.jifen.domain.scoring.Repair;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Decides on an application for a repair (Art 52, 53): a grant lowers the balance of the year of
 * the grant, a refusal is told with its reason.
 */
public final class DecideRepair {
  private final ApplicationDesk<Result> desk;
  private final RepairPapers papers;
  private final RuleBook book;
  private final ApplicationFindings findings;

  public DecideRepair(
      OnceOnly onceOnly,
      PersonFiles files,
      Ledger ledger,
      Applicants applicants,
      RepairPapers papers,
      RuleBook book) {
    this.papers = papers;
    this.book = book;
    this.findings = ApplicationFindings.ofRepair(book);
    this.desk =
        new ApplicationDesk<>(onceOnly, files, ledger, applicants, findings, Result.Refused::new);
  }

  /** What came of it. */
  public sealed interface Result {
    /** The repair with the points really taken off: at least one; and the letter about it. */
    record Granted(AssessedRepair repair, DocumentId letter) implements Result {}

    /** The application is refused, as the reviewer decided; and the letter about it. */
    record Declined(RepairRefused refusal, DocumentId letter) implements Result {}

    /** The decision itself may not be made so. */
    record Refused(Refusal refusal) implements Result {}
  }

  /**
   * Decides today.
   *
   * @return refused for an actor who is no reviewer of the area or recorded the application, for an
   *     unknown or decided application, without a reason for a refusal; a grant also when cap or
   *     balance of today's year leave nothing; also when a character of the letter is in no font
   */
  public Result decide(Act act, PersonId person, RepairId repair, ApplicationDecision decision) {
    return desk.decide(
        act,
        Command.of("decide-repair", person, repair, decision),
        person,
        () -> decidedBefore(person, repair),
        file -> ApplicationsInFile.repair(file, repair),
        (recorder, application) -> decided(act, recorder, person, application, decision));
  }

  private Effect<Result> decided(
      Act act,
      FileRecorder recorder,
      PersonId person,
      RepairCase application,
      ApplicationDecision decision) {
    RepairApplied applied = application.applied();
    Optional<Refusal> denied = Access.requireRoleIn(act.actor(), Role.REVIEWER, applied.area());
    if (denied.isPresent()) {
      return desk.refuse(denied.get());
    }
    LocalDate today = LocalDate.ofInstant(act.at(), Now.LEGAL_ZONE);
    RepairRow row = book.governing(today).repairs().row(applied.route());
    VersionedFile loaded = recorder.loaded(person);
    List<Finding> against =
        new ArrayList<>(
            findings.aboutDecision(
                act.actor(),
                ApplicationsInFile.recordedBy(loaded, applied),
                application.state(),
                decision));
    if (application.state() == ApplicationState.OPEN
        && decision instanceof ApplicationDecision.Grant) {
      against.addAll(
          RepairConditions.againstEffect(row, applied.decided(), today, loaded.file().balances()));
    }
    if (!against.isEmpty()) {
      return desk.refuse(new Refusal(against));
    }
    Result result =
        switch (decision) {
          case ApplicationDecision.Grant _ -> grant(act, recorder, person, applied, row);
          case ApplicationDecision.Refuse refuse ->
              decline(act, recorder, person, applied, row, refuse.reason());
        };
    recorder.finish(act);
    return Effect.on(applied.repair().value(), result);
  }

  private Result grant(
      Act act, FileRecorder recorder, PersonId person, RepairApplied applied, RepairRow row) {
    LocalDate today = LocalDate.ofInstant(act.at(), Now.LEGAL_ZONE);
    Repair repair =
        new Repair(
            applied.repair(),
            applied.route(),
            today,
            applied.area(),
            RepairPapers.asked(applied, row));
    Points before = recorder.file(person).balances().total(repair.year());
    AssessedRepair granted =
        granted(recorder.record(person, new FileEvent.RepairGranted(repair)), repair.id());
    YearChange change = new YearChange(repair.year(), before, granted.totalAfter());
    DocumentId letter =
        papers.result(
            act,
            person,
            applied,
            row,
            new RepairResult.Outcome.Granted(today, granted.taken(), change));
    recorder.record(person, new RepairLetterIssued(repair.id(), today, letter));
    return new Result.Granted(granted, letter);
  }

  private Result decline(
      Act act,
      FileRecorder recorder,
      PersonId person,
      RepairApplied applied,
      RepairRow row,
      String reason) {
    LocalDate today = LocalDate.ofInstant(act.at(), Now.LEGAL_ZONE);
    RepairRefused refusal = new RepairRefused(applied.repair(), today, reason);
    recorder.record(person, refusal);
    DocumentId letter =
        papers.result(
            act, person, applied, row, new RepairResult.Outcome.Refused(row.basis(), reason));
    recorder.record(person, new RepairLetterIssued(applied.repair(), today, letter));
    return new Result.Declined(refusal, letter);
  }

  private Result decidedBefore(PersonId person, RepairId repair) {
    VersionedFile loaded = desk.recorder(person).loaded(person);
    RepairCase application =
        ApplicationsInFile.repair(loaded, repair)
            .orElseThrow(() -> new IllegalStateException("application " + repair + " is missing"));
    DocumentId letter = application.letter().orElseThrow();
    return application
        .refusal()
        .<Result>map(refusal -> new Result.Declined(refusal, letter))
        .orElseGet(() -> new Result.Granted(grantedBefore(loaded, repair), letter));
  }

  /** As it was told, whatever was voided since. */
  private static AssessedRepair grantedBefore(VersionedFile loaded, RepairId id) {
    return loaded
        .after(
            e -> e instanceof FileEvent.RepairGranted granted && granted.repair().id().equals(id))
        .map(file -> granted(file, id))
        .orElseThrow(() -> new IllegalStateException("repair " + id + " is missing"));
  }

  private static AssessedRepair granted(PersonFile file, RepairId id) {
    return file.balances().repairs().stream()
        .filter(r -> r.repair().id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("repair " + id + " is missing"));
  }
}
