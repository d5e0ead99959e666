package cn.jifen.application.scoring;

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
import cn.jifen.application.registry.PersonAreas;
import cn.jifen.domain.eligibility.FileEvent;
import cn.jifen.domain.eligibility.PersonFile;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.Finding;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.Points;
import cn.jifen.domain.kernel.Refusal;
import cn.jifen.domain.kernel.RepairId;
import cn.jifen.domain.kernel.UserId;
import cn.jifen.domain.law.RepairRoute;
import cn.jifen.domain.law.RepairRow;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.scoring.AssessedRepair;
import cn.jifen.domain.scoring.Repair;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Grants a repair that was applied for (Art 52, 53): it lowers the balance of the year of the
 * grant. History is not recorded here but imported.
 */
public final class GrantRepair {
  private final OnceOnly onceOnly;
  private final PersonFiles files;
  private final Ledger ledger;
  private final PersonAreas areas;
  private final Ids ids;
  private final RepairConditions conditions;
  private final RuleBook book;

  public GrantRepair(
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
    this.conditions = new RepairConditions(book);
    this.book = book;
  }

  /**
   * What was applied for, as the officer has checked it.
   *
   * @param office area of the office that grants: the person is or was registered there or below
   * @param decided the points of the decision, for the route OTHER alone (Art 53(6))
   * @param exceptionReason why a route is used that is closed in principle (off-line study from
   *     2026 on); empty otherwise
   * @param agreedOn day on which the institution agreed (Art 52); empty: it did not
   * @param proposedBy the officer who checked it: another user than the actor
   */
  public record Application(
      PersonId person,
      RepairRoute route,
      AreaCode office,
      Optional<Points> decided,
      String exceptionReason,
      Optional<LocalDate> agreedOn,
      UserId proposedBy) {}

  /** What came of it. */
  public sealed interface Result {
    /** The repair with the points really taken off: at least one. */
    record Granted(AssessedRepair repair) implements Result {}

    record Refused(Refusal refusal) implements Result {}
  }

  /**
   * Grants a repair today.
   *
   * @return refused for an actor who is no reviewer of the area or proposed it, for a person of
   *     another area, without the institution's consent, for a route whose yearly cap is used up,
   *     for a balance of zero, for a closed route without a reason, and for points that the route
   *     does not give
   */
  public Result grant(Act act, Application application) {
    Optional<Refusal> denied =
        Access.requireRoleIn(act.actor(), Role.REVIEWER, application.office());
    return denied.isPresent()
        ? new Result.Refused(denied.get())
        : onceOnly.run(
            act,
            Command.of("grant-repair", application),
            made -> grantedBefore(application.person(), new RepairId(made)),
            Result.Refused::new,
            () -> grantedNow(act, application));
  }

  private Effect<Result> grantedNow(Act act, Application application) {
    PersonId person = application.person();
    LocalDate today = ProposalDesk.today(act);
    FileRecorder recorder = new FileRecorder(files, ledger, List.of(person));
    List<Finding> against = new ArrayList<>();
    FourEyes.against(act.actor(), application.proposedBy()).ifPresent(against::add);
    if (!areas.isOf(person, application.office())) {
      against.add(conditions.otherArea());
    }
    against.addAll(conditions.against(application, today, recorder.file(person).balances()));
    if (!against.isEmpty()) {
      return Effect.none(new Result.Refused(new Refusal(against)));
    }
    RepairRow row = book.governing(today).repairs().row(application.route());
    Points offered = row.points().or(application::decided).orElseThrow();
    RepairId id = new RepairId(ids.next());
    PersonFile after =
        recorder.record(
            person,
            new FileEvent.RepairGranted(
                new Repair(id, application.route(), today, application.office(), offered)));
    recorder.finish(act);
    return Effect.on(id.value(), granted(after, id));
  }

  private Result grantedBefore(PersonId person, RepairId id) {
    return granted(new FileRecorder(files, ledger, List.of(person)).file(person), id);
  }

  private static Result granted(PersonFile file, RepairId id) {
    return file.balances().repairs().stream()
        .filter(r -> r.repair().id().equals(id))
        .findFirst()
        .<Result>map(Result.Granted::new)
        .orElseThrow(() -> new IllegalStateException("repair " + id + " is missing"));
  }
}
