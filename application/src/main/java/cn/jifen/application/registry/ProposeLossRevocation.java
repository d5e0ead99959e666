package cn.jifen.application.registry;

import cn.jifen.application.access.Access;
import cn.jifen.application.access.Role;
import cn.jifen.application.ledger.Act;
import cn.jifen.application.ledger.Command;
import cn.jifen.application.ledger.Effect;
import cn.jifen.application.ledger.FileRecorder;
import cn.jifen.application.ledger.Ledger;
import cn.jifen.application.ledger.OnceOnly;
import cn.jifen.application.ledger.PersonFiles;
import cn.jifen.application.port.Now;
import cn.jifen.domain.eligibility.FileEvent;
import cn.jifen.domain.kernel.OrderId;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.Refusal;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.registry.PersonStep;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Proposes to revoke a termination under Art 26 that was wrong: the qualification was not lost. */
public final class ProposeLossRevocation {
  private final OnceOnly onceOnly;
  private final PersonFiles files;
  private final Ledger ledger;
  private final QualificationFindings findings;

  public ProposeLossRevocation(OnceOnly onceOnly, PersonFiles files, Ledger ledger, RuleBook book) {
    this.onceOnly = onceOnly;
    this.files = files;
    this.ledger = ledger;
    this.findings = new QualificationFindings(book);
  }

  /** What came of it. */
  public sealed interface Result {
    /** It waits for a reviewer. */
    record Proposed(OrderId order) implements Result {}

    record Refused(Refusal refusal) implements Result {}
  }

  /**
   * Proposes it.
   *
   * @param reason why it was wrong; not blank
   * @return refused for an actor who is no officer of the order's area, for an order that is
   *     unknown or revoked, and while the same proposal waits
   */
  public Result propose(Act act, PersonId person, OrderId order, String reason) {
    Optional<Refusal> denied = Access.requireRole(act.actor(), Role.OFFICER);
    return denied.isPresent()
        ? new Result.Refused(denied.get())
        : onceOnly.run(
            act,
            Command.of("propose-loss-revocation", person, order, reason),
            made -> new Result.Proposed(new OrderId(made)),
            Result.Refused::new,
            () -> proposed(act, person, order, reason));
  }

  private Effect<Result> proposed(Act act, PersonId person, OrderId order, String reason) {
    FileRecorder recorder = new FileRecorder(files, ledger, List.of(person));
    QualificationMatters matters = new QualificationMatters(recorder.loaded(person));
    Optional<FileEvent.MeasureOrdered> standing = matters.standing(order);
    Optional<Refusal> refused =
        standing.isEmpty()
            ? Optional.of(Refusal.of(findings.noOrder()))
            : Access.requireRoleIn(act.actor(), Role.OFFICER, standing.get().area())
                .or(
                    () ->
                        matters.revocation(order).map(t -> Refusal.of(findings.proposedAlready())));
    if (refused.isPresent()) {
      return Effect.none(new Result.Refused(refused.get()));
    }
    recorder.record(
        person,
        new PersonStep.LossRevocationProposed(
            order, LocalDate.ofInstant(act.at(), Now.LEGAL_ZONE), reason));
    recorder.finish(act);
    return Effect.on(order.value(), new Result.Proposed(order));
  }
}
