package cn.jifen.application.registry;

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
import cn.jifen.application.ledger.TakenStep;
import cn.jifen.application.port.Now;
import cn.jifen.domain.eligibility.FileEvent;
import cn.jifen.domain.kernel.Finding;
import cn.jifen.domain.kernel.OrderId;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.Refusal;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.registry.PersonStep;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Decides on the revocation of a termination under Art 26: revoked, it is as if never ordered. */
public final class DecideLossRevocation {
  private final OnceOnly onceOnly;
  private final PersonFiles files;
  private final Ledger ledger;
  private final QualificationFindings findings;

  public DecideLossRevocation(OnceOnly onceOnly, PersonFiles files, Ledger ledger, RuleBook book) {
    this.onceOnly = onceOnly;
    this.files = files;
    this.ledger = ledger;
    this.findings = new QualificationFindings(book);
  }

  /** What came of it. */
  public sealed interface Result {
    record Decided(OrderId order) implements Result {}

    record Refused(Refusal refusal) implements Result {}
  }

  /**
   * Decides.
   *
   * @return refused for an actor who is no reviewer of the order's area or proposed the revocation,
   *     and when none of that id waits
   */
  public Result decide(Act act, PersonId person, OrderId order, Ruling ruling) {
    Optional<Refusal> denied = Access.requireRole(act.actor(), Role.REVIEWER);
    return denied.isPresent()
        ? new Result.Refused(denied.get())
        : onceOnly.run(
            act,
            Command.of("decide-loss-revocation", person, order, ruling),
            made -> new Result.Decided(new OrderId(made)),
            Result.Refused::new,
            () -> decided(act, person, order, ruling));
  }

  private Effect<Result> decided(Act act, PersonId person, OrderId order, Ruling ruling) {
    FileRecorder recorder = new FileRecorder(files, ledger, List.of(person));
    QualificationMatters matters = new QualificationMatters(recorder.loaded(person));
    Optional<Refusal> refused =
        matters
            .standing(order)
            .flatMap(
                standing ->
                    matters.revocation(order).map(proposed -> denied(act, standing, proposed)))
            .orElseGet(() -> Optional.of(Refusal.of(findings.notProposed())));
    if (refused.isPresent()) {
      return Effect.none(new Result.Refused(refused.get()));
    }
    LocalDate today = LocalDate.ofInstant(act.at(), Now.LEGAL_ZONE);
    switch (ruling) {
      case Ruling.Approved _ ->
          recorder.record(person, new FileEvent.OrderRevoked(order, today, reason(matters, order)));
      case Ruling.Returned returned ->
          recorder.record(
              person, new PersonStep.LossRevocationReturned(order, today, returned.reason()));
    }
    recorder.finish(act);
    return Effect.on(order.value(), new Result.Decided(order));
  }

  private static String reason(QualificationMatters matters, OrderId order) {
    return matters
        .revocation(order)
        .map(taken -> ((PersonStep.LossRevocationProposed) taken.step()).reason())
        .orElse("");
  }

  private static Optional<Refusal> denied(
      Act act, FileEvent.MeasureOrdered standing, TakenStep proposed) {
    Optional<Finding> same = FourEyes.against(act.actor(), proposed.by());
    return Access.requireRoleIn(act.actor(), Role.REVIEWER, standing.area())
        .or(() -> same.map(Refusal::of));
  }
}
