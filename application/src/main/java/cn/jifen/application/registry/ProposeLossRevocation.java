package cn.jifen.application.registry;

import cn.jifen.application.access.Role;
import cn.jifen.application.ledger.Act;
import cn.jifen.application.ledger.Command;
import cn.jifen.application.ledger.Effect;
import cn.jifen.domain.kernel.OrderId;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.Refusal;
import cn.jifen.domain.registry.PersonStep;
import java.util.Optional;

/** Proposes to revoke a termination under Art 26 that was wrong: the qualification was not lost. */
public final class ProposeLossRevocation {
  private final QualificationDesk desk;

  public ProposeLossRevocation(QualificationDesk desk) {
    this.desk = desk;
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
   * @return refused for an actor who is no officer of the person's and the order's area, for an
   *     order that is unknown or revoked, and while the same proposal waits
   */
  public Result propose(Act act, PersonId person, OrderId order, String reason) {
    return desk.run(
        act,
        Role.OFFICER,
        Command.of("propose-loss-revocation", person, order, reason),
        person,
        made -> new Result.Proposed(new OrderId(made)),
        Result.Refused::new,
        matter -> proposed(matter, order, reason));
  }

  private Effect<Result> proposed(QualificationDesk.Matter matter, OrderId order, String reason) {
    Optional<Refusal> refused =
        matter
            .waiting()
            .standing(order)
            .map(standing -> matter.outside(standing.area()))
            .orElseGet(() -> QualificationDesk.because(desk.findings().noOrder()))
            .or(
                () ->
                    matter
                        .waiting()
                        .revocation(order)
                        .flatMap(
                            waiting ->
                                QualificationDesk.because(desk.findings().proposedAlready())));
    if (refused.isPresent()) {
      return Effect.none(new Result.Refused(refused.get()));
    }
    matter
        .recorder()
        .record(
            matter.person(), new PersonStep.LossRevocationProposed(order, matter.today(), reason));
    matter.recorder().finish(matter.act());
    return Effect.on(order.value(), new Result.Proposed(order));
  }
}
