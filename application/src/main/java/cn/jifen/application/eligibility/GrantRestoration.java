package cn.jifen.application.eligibility;

import cn.jifen.application.access.Access;
import cn.jifen.application.access.FourEyes;
import cn.jifen.application.access.Role;
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
import cn.jifen.domain.eligibility.FileEvent.RestorationGranted;
import cn.jifen.domain.eligibility.PersonFile;
import cn.jifen.domain.eligibility.Standing;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.Finding;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.Refusal;
import cn.jifen.domain.kernel.RestorationId;
import cn.jifen.domain.kernel.UserId;
import cn.jifen.domain.law.RuleBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Records that a restoration was granted (Art 54): it lifts the measures whose terms have run out
 * by its day. History is not recorded here but imported.
 */
public final class GrantRestoration {
  private final OnceOnly onceOnly;
  private final PersonFiles files;
  private final Ledger ledger;
  private final PersonAreas areas;
  private final Ids ids;
  private final RestorationConditions conditions;

  public GrantRestoration(
      OnceOnly onceOnly,
      PersonFiles files,
      Ledger ledger,
      PersonAreas areas,
      Ids ids,
      RuleBook book) {
    this.onceOnly = onceOnly;
    this.files = files;
    this.ledger = ledger;
    this.areas = areas;
    this.ids = ids;
    this.conditions = new RestorationConditions(book);
  }

  /**
   * What was applied for and assessed.
   *
   * @param office area of the office that grants: the person is or was registered there or below
   * @param restoredOn day on which it takes effect; empty: today or, where that is later, the first
   *     day after the term that the person's status has today
   * @param agreedOn day on which the institution agreed; empty: it did not
   * @param committedOn day of the new commitment, needed to restore after a termination; a new
   *     registration follows
   * @param proposedBy the officer who assessed it: another user than the actor
   */
  public record Application(
      PersonId person,
      AreaCode office,
      Optional<LocalDate> restoredOn,
      Optional<LocalDate> agreedOn,
      Optional<LocalDate> committedOn,
      UserId proposedBy) {}

  /** What came of it. */
  public sealed interface Result {
    /**
     * Granted.
     *
     * @param restoredOn the day on which it takes effect
     * @param standing the status on that day: still not NORMAL where another measure runs
     */
    record Granted(LocalDate restoredOn, Standing standing) implements Result {}

    record Refused(Refusal refusal) implements Result {}
  }

  /**
   * Grants a restoration.
   *
   * @return refused for an actor who is no reviewer of the area or proposed it, for a person of
   *     another area, without the institution's consent, for a day before today, when no term has
   *     run out by that day, and without a new commitment after a termination
   */
  public Result grant(Act act, Application application) {
    Optional<Refusal> denied =
        Access.requireRoleIn(act.actor(), Role.REVIEWER, application.office());
    return denied.isPresent()
        ? new Result.Refused(denied.get())
        : onceOnly.run(
            act,
            Command.of("grant-restoration", application),
            made -> grantedBefore(application.person(), new RestorationId(made)),
            Result.Refused::new,
            () -> grantedNow(act, application));
  }

  private Effect<Result> grantedNow(Act act, Application application) {
    PersonId person = application.person();
    LocalDate today = LocalDate.ofInstant(act.at(), Now.LEGAL_ZONE);
    FileRecorder recorder = new FileRecorder(files, ledger, List.of(person));
    PersonFile file = recorder.file(person);
    LocalDate restoredOn =
        application.restoredOn().orElseGet(() -> earliest(file.standingOn(today), today));
    List<Finding> against = new ArrayList<>();
    FourEyes.against(act.actor(), application.proposedBy()).ifPresent(against::add);
    if (!areas.isOf(person, application.office())) {
      against.add(conditions.otherArea());
    }
    against.addAll(conditions.against(application, today, restoredOn, file));
    if (!against.isEmpty()) {
      return Effect.none(new Result.Refused(new Refusal(against)));
    }
    RestorationId id = new RestorationId(ids.next());
    PersonFile after =
        recorder.record(
            person, new FileEvent.RestorationGranted(id, restoredOn, application.office(), false));
    recorder.finish(act);
    return Effect.on(id.value(), granted(after, restoredOn));
  }

  private static LocalDate earliest(Standing standing, LocalDate today) {
    return standing.termEndsBefore().filter(end -> end.isAfter(today)).orElse(today);
  }

  private Result grantedBefore(PersonId person, RestorationId id) {
    PersonFile file = new FileRecorder(files, ledger, List.of(person)).file(person);
    return file.restorations().stream()
        .filter(restoration -> restoration.id().equals(id))
        .map(RestorationGranted::restoredOn)
        .findFirst()
        .map(day -> granted(file, day))
        .orElseThrow(() -> new IllegalStateException("restoration " + id + " is missing"));
  }

  private static Result granted(PersonFile file, LocalDate restoredOn) {
    return new Result.Granted(restoredOn, file.standingOn(restoredOn));
  }
}
