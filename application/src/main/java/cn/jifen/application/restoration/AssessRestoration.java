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
import cn.jifen.application.port.Now;
import cn.jifen.application.registry.Registrations;
import cn.jifen.domain.eligibility.Standing;
import cn.jifen.domain.kernel.DocumentId;
import cn.jifen.domain.kernel.Finding;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.Refusal;
import cn.jifen.domain.kernel.RestorationId;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.restoration.ApplicationState;
import cn.jifen.domain.restoration.RestorationCase;
import cn.jifen.domain.restoration.RestorationRules;
import cn.jifen.domain.restoration.RestorationStep.RestorationApplied;
import cn.jifen.domain.restoration.RestorationStep.RestorationRefused;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Ends the assessment of an application for restoration (Art 54). A grant takes effect on its own
 * day or on the first day after the term, whichever is later, and lifts the measures whose terms
 * have run out by then. After a termination it ends the registrations too: the person is to be
 * registered anew. The ten working days are a deadline for the office; a late decision counts.
 */
public final class AssessRestoration {
  private final ApplicationDesk<Result> desk;
  private final RestorationEffects effects;
  private final RegionalCalendars calendars;
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
    this.effects = new RestorationEffects(applicants, registrations, papers);
    this.calendars = calendars;
    this.book = book;
    this.findings = ApplicationFindings.ofRestoration(book);
    this.desk =
        new ApplicationDesk<>(onceOnly, files, ledger, applicants, findings, Result.Refused::new);
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
    return desk.decide(
        act,
        Command.of("assess-restoration", person, restoration, decision),
        person,
        () -> assessedBefore(person, restoration),
        file -> ApplicationsInFile.restoration(file, restoration),
        (recorder, application) -> assessed(act, recorder, person, application, decision));
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
      return desk.refuse(denied.get());
    }
    List<Finding> against = against(act, recorder.loaded(person), application, decision);
    if (!against.isEmpty()) {
      return desk.refuse(new Refusal(against));
    }
    Result result =
        switch (decision) {
          case ApplicationDecision.Grant _ ->
              effects.grant(act, recorder, person, applied, rules(applied));
          case ApplicationDecision.Refuse refuse ->
              effects.decline(act, recorder, person, applied, rules(applied), refuse.reason());
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
      against.addAll(
          rules(applied)
              .against(
                  loaded.file().measures(),
                  applied,
                  LocalDate.ofInstant(act.at(), Now.LEGAL_ZONE)));
    }
    return against;
  }

  private Result assessedBefore(PersonId person, RestorationId restoration) {
    VersionedFile loaded = desk.recorder(person).loaded(person);
    RestorationCase application =
        ApplicationsInFile.restoration(loaded, restoration)
            .orElseThrow(
                () -> new IllegalStateException("application " + restoration + " is missing"));
    DocumentId letter = application.letter().orElseThrow();
    return application
        .refusal()
        .<Result>map(refusal -> new Result.Declined(refusal, letter))
        .orElseGet(
            () ->
                RestorationEffects.grantedBefore(
                    loaded, application.grant().orElseThrow(), letter));
  }

  private RestorationRules rules(RestorationApplied applied) {
    return new RestorationRules(book.governing(applied.on()), calendars.in(applied.area()));
  }
}
