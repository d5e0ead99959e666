package cn.jifen.application.restoration;

import cn.jifen.application.access.Access;
import cn.jifen.application.access.Role;
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
  private final OnceOnly onceOnly;
  private final PersonFiles files;
  private final Ledger ledger;
  private final Applicants applicants;
  private final RuleBook book;
  private final ApplicationFindings findings;

  public DecideRepair(
      OnceOnly onceOnly, PersonFiles files, Ledger ledger, Applicants applicants, RuleBook book) {
    this.onceOnly = onceOnly;
    this.files = files;
    this.ledger = ledger;
    this.applicants = applicants;
    this.book = book;
    this.findings = ApplicationFindings.ofRepair(book);
  }

  /** What came of it. */
  public sealed interface Result {
    /** The repair with the points really taken off: at least one. */
    record Granted(AssessedRepair repair) implements Result {}

    /** The application is refused, as the reviewer decided. */
    record Declined(RepairRefused refusal) implements Result {}

    /** The decision itself may not be made so. */
    record Refused(Refusal refusal) implements Result {}
  }

  /**
   * Decides today.
   *
   * @return refused for an actor who is no reviewer of the area or recorded the application, for an
   *     unknown or decided application, without a reason for a refusal; a grant also when cap or
   *     balance of today's year leave nothing
   */
  public Result decide(Act act, PersonId person, RepairId repair, ApplicationDecision decision) {
    Optional<Refusal> denied = Access.requireRole(act.actor(), Role.REVIEWER);
    return denied.isPresent()
        ? new Result.Refused(denied.get())
        : onceOnly.run(
            act,
            Command.of("decide-repair", person, repair, decision),
            made -> decidedBefore(person, repair),
            Result.Refused::new,
            () -> decided(act, person, repair, decision));
  }

  private Effect<Result> decided(
      Act act, PersonId person, RepairId repair, ApplicationDecision decision) {
    FileRecorder recorder = new FileRecorder(files, ledger, List.of(person));
    return ApplicationsInFile.repair(recorder.loaded(person), repair)
        .map(application -> decided(act, recorder, person, application, decision))
        .orElseGet(() -> refused(unknown(act, person)));
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
      return refused(denied.get());
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
      return refused(new Refusal(against));
    }
    Result result =
        switch (decision) {
          case ApplicationDecision.Grant _ -> grant(recorder, person, applied, row, today);
          case ApplicationDecision.Refuse refuse ->
              decline(
                  recorder, person, new RepairRefused(applied.repair(), today, refuse.reason()));
        };
    recorder.finish(act);
    return Effect.on(applied.repair().value(), result);
  }

  private static Result grant(
      FileRecorder recorder,
      PersonId person,
      RepairApplied applied,
      RepairRow row,
      LocalDate today) {
    Points offered = row.points().or(applied::decided).orElseThrow();
    Repair repair = new Repair(applied.repair(), applied.route(), today, applied.area(), offered);
    return granted(recorder.record(person, new FileEvent.RepairGranted(repair)), repair.id());
  }

  private static Result decline(FileRecorder recorder, PersonId person, RepairRefused refusal) {
    recorder.record(person, refusal);
    return new Result.Declined(refusal);
  }

  private Result decidedBefore(PersonId person, RepairId repair) {
    VersionedFile loaded = new FileRecorder(files, ledger, List.of(person)).loaded(person);
    return ApplicationsInFile.repair(loaded, repair)
        .flatMap(RepairCase::refusal)
        .<Result>map(Result.Declined::new)
        .orElseGet(() -> granted(loaded.file(), repair));
  }

  private static Result granted(PersonFile file, RepairId id) {
    return file.balances().repairs().stream()
        .filter(r -> r.repair().id().equals(id))
        .findFirst()
        .<Result>map(Result.Granted::new)
        .orElseThrow(() -> new IllegalStateException("repair " + id + " is missing"));
  }

  /** Who is of another area is not even told that there is none. */
  private Refusal unknown(Act act, PersonId person) {
    return applicants.isOfAreaOf(act.actor(), person)
        ? Refusal.of(findings.unknownApplication())
        : Access.areaNotCovered();
  }

  private static Effect<Result> refused(Refusal refusal) {
    return Effect.none(new Result.Refused(refusal));
  }
}
