package cn.jifen.application.restoration;

import cn.jifen.application.access.Access;
import cn.jifen.application.access.Role;
import cn.jifen.application.calendars.RegionalCalendars;
import cn.jifen.application.ledger.Act;
import cn.jifen.application.ledger.Command;
import cn.jifen.application.ledger.Effect;
import cn.jifen.application.ledger.FileRecorder;
import cn.jifen.application.ledger.Ledger;
import cn.jifen.application.ledger.OnceOnly;
import cn.jifen.application.ledger.PersonFiles;
import cn.jifen.application.ledger.VersionedFile;
import cn.jifen.application.notices.UndrawableText;
import cn.jifen.application.port.Now;
import cn.jifen.application.registry.Registrations;
import cn.jifen.domain.eligibility.FileEvent.RestorationGranted;
import cn.jifen.domain.eligibility.Measure;
import cn.jifen.domain.eligibility.PersonFile;
import cn.jifen.domain.eligibility.Standing;
import cn.jifen.domain.kernel.DocumentId;
import cn.jifen.domain.kernel.Finding;
import cn.jifen.domain.kernel.Period;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.Refusal;
import cn.jifen.domain.kernel.RestorationId;
import cn.jifen.domain.law.MeasureKind;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.registry.Registration;
import cn.jifen.domain.restoration.ApplicationState;
import cn.jifen.domain.restoration.RestorationCase;
import cn.jifen.domain.restoration.RestorationRules;
import cn.jifen.domain.restoration.RestorationStep.RestorationApplied;
import cn.jifen.domain.restoration.RestorationStep.RestorationLetterIssued;
import cn.jifen.domain.restoration.RestorationStep.RestorationRefused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Ends the assessment of an application for restoration (Art 54). A grant takes effect on its own
 * day or on the first day after the term, whichever is later, and lifts the measures whose terms
 * have run out by then. After a termination it ends the registrations too: the person is to be
 * registered anew. The ten working days are a deadline for the office; a late decision counts.
 */
public final class AssessRestoration {
  private final OnceOnly onceOnly;
  private final PersonFiles files;
  private final Ledger ledger;
  private final Applicants applicants;
  private final Registrations registrations;
  private final RegionalCalendars calendars;
  private final RestorationPapers papers;
  private final RuleBook book;
  private final ApplicationFindings findings;

  public AssessRestoration(
      OnceOnly onceOnly,
      PersonFiles files,
      Ledger ledger,
      Applicants applicants,
      Registrations registrations,
      RegionalCalendars calendars,
      RestorationPapers papers,
      RuleBook book) {
    this.onceOnly = onceOnly;
    this.files = files;
    this.ledger = ledger;
    this.applicants = applicants;
    this.registrations = registrations;
    this.calendars = calendars;
    this.papers = papers;
    this.book = book;
    this.findings = ApplicationFindings.ofRestoration(book);
  }

  /** What came of it. */
  public sealed interface Result {
    /**
     * Granted.
     *
     * @param restoredOn the day on which it takes effect
     * @param standing the status on that day: still not NORMAL where another measure runs
     * @param registerAnew whether the person has to be registered anew, after a termination
     * @param letter the letter about it
     */
    record Granted(LocalDate restoredOn, Standing standing, boolean registerAnew, DocumentId letter)
        implements Result {}

    /** The application is refused, as the reviewer decided; and the letter about it. */
    record Declined(RestorationRefused refusal, DocumentId letter) implements Result {}

    /** The decision itself may not be made so. */
    record Refused(Refusal refusal) implements Result {}
  }

  /**
   * Decides today.
   *
   * @return refused for an actor who is no reviewer of the area or recorded the application, for an
   *     unknown or decided application, without a reason for a refusal; a grant also when what
   *     speaks against receiving the application speaks against it today; also when a character of
   *     the letter is in no font
   */
  public Result assess(
      Act act, PersonId person, RestorationId restoration, ApplicationDecision decision) {
    Optional<Refusal> denied = Access.requireRole(act.actor(), Role.REVIEWER);
    return denied.isPresent()
        ? new Result.Refused(denied.get())
        : drawable(
            () ->
                onceOnly.run(
                    act,
                    Command.of("assess-restoration", person, restoration, decision),
                    made -> assessedBefore(person, restoration),
                    Result.Refused::new,
                    () -> assessed(act, person, restoration, decision)));
  }

  private Result drawable(Supplier<Result> assessment) {
    try {
      return assessment.get();
    } catch (UndrawableText text) {
      return new Result.Refused(Refusal.of(findings.undrawable(text)));
    }
  }

  private Effect<Result> assessed(
      Act act, PersonId person, RestorationId restoration, ApplicationDecision decision) {
    FileRecorder recorder = new FileRecorder(files, ledger, List.of(person));
    return ApplicationsInFile.restoration(recorder.loaded(person), restoration)
        .map(application -> assessed(act, recorder, person, application, decision))
        .orElseGet(() -> refused(unknown(act, person)));
  }

  private Effect<Result> assessed(
      Act act,
      FileRecorder recorder,
      PersonId person,
      RestorationCase application,
      ApplicationDecision decision) {
    RestorationApplied applied = application.applied();
    Optional<Refusal> denied = Access.requireRoleIn(act.actor(), Role.REVIEWER, applied.area());
    if (denied.isPresent()) {
      return refused(denied.get());
    }
    LocalDate today = LocalDate.ofInstant(act.at(), Now.LEGAL_ZONE);
    List<Finding> against = against(act, recorder.loaded(person), application, decision);
    if (!against.isEmpty()) {
      return refused(new Refusal(against));
    }
    Result result =
        switch (decision) {
          case ApplicationDecision.Grant _ -> grant(act, recorder, person, applied);
          case ApplicationDecision.Refuse refuse ->
              decline(
                  act,
                  recorder,
                  person,
                  applied,
                  new RestorationRefused(applied.restoration(), today, refuse.reason()));
        };
    recorder.finish(act);
    return Effect.on(applied.restoration().value(), result);
  }

  private List<Finding> against(
      Act act, VersionedFile loaded, RestorationCase application, ApplicationDecision decision) {
    RestorationApplied applied = application.applied();
    List<Finding> against =
        new ArrayList<>(
            findings.aboutDecision(
                act.actor(),
                ApplicationsInFile.recordedBy(loaded, applied),
                application.state(),
                decision));
    if (application.state() == ApplicationState.OPEN
        && decision instanceof ApplicationDecision.Grant) {
      against.addAll(rules(applied).against(loaded.file().measures(), applied, today(act)));
    }
    return against;
  }

  private Result grant(
      Act act, FileRecorder recorder, PersonId person, RestorationApplied applied) {
    PersonFile before = recorder.file(person);
    RestorationRules rules = rules(applied);
    LocalDate today = today(act);
    LocalDate restoredOn =
        rules.takesEffectOn(rules.asked(before.measures(), applied, today), today);
    RestorationGranted granted =
        new RestorationGranted(
            applied.restoration(), restoredOn, applied.area(), applied.qualificationProven());
    PersonFile after = recorder.record(person, granted);
    DocumentId letter = papers.granted(act, person, applied, after.measures(), restoredOn);
    recorder.record(person, new RestorationLetterIssued(applied.restoration(), today, letter));
    Result.Granted result = granted(after, restoredOn, letter);
    if (result.registerAnew()) {
      endRegistrations(act, person, restoredOn);
    }
    return result;
  }

  /** What was registered before the termination ends; those that ended earlier stay as they are. */
  private void endRegistrations(Act act, PersonId person, LocalDate restoredOn) {
    List<Registration> ended =
        applicants.of(person).stream()
            .filter(r -> r.period().covers(restoredOn) && r.period().from().isBefore(restoredOn))
            .map(
                r ->
                    new Registration(
                        person,
                        r.institution(),
                        Period.between(r.period().from(), restoredOn),
                        r.committedOn()))
            .toList();
    registrations.record(ended, act.at());
  }

  private Result decline(
      Act act,
      FileRecorder recorder,
      PersonId person,
      RestorationApplied applied,
      RestorationRefused refusal) {
    recorder.record(person, refusal);
    List<Measure> asked =
        rules(applied).asked(recorder.file(person).measures(), applied, applied.on());
    DocumentId letter = papers.refused(act, person, applied, asked, refusal);
    recorder.record(
        person, new RestorationLetterIssued(applied.restoration(), refusal.on(), letter));
    return new Result.Declined(refusal, letter);
  }

  private Result assessedBefore(PersonId person, RestorationId restoration) {
    VersionedFile loaded = new FileRecorder(files, ledger, List.of(person)).loaded(person);
    RestorationCase application =
        ApplicationsInFile.restoration(loaded, restoration)
            .orElseThrow(
                () -> new IllegalStateException("application " + restoration + " is missing"));
    DocumentId letter = application.letter().orElseThrow();
    return application
        .refusal()
        .<Result>map(refusal -> new Result.Declined(refusal, letter))
        .orElseGet(
            () -> granted(loaded.file(), application.grant().orElseThrow().restoredOn(), letter));
  }

  private static Result.Granted granted(PersonFile file, LocalDate restoredOn, DocumentId letter) {
    boolean registerAnew =
        file.measures().stream()
            .filter(measure -> measure.kind() == MeasureKind.TERMINATION)
            .map(Measure::liftedOn)
            .anyMatch(Optional.of(restoredOn)::equals);
    return new Result.Granted(restoredOn, file.standingOn(restoredOn), registerAnew, letter);
  }

  private RestorationRules rules(RestorationApplied applied) {
    return new RestorationRules(book.governing(applied.on()), calendars.in(applied.area()));
  }

  private static LocalDate today(Act act) {
    return LocalDate.ofInstant(act.at(), Now.LEGAL_ZONE);
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
