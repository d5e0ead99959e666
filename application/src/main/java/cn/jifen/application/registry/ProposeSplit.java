package cn.jifen.application.registry;

import cn.jifen.application.access.Role;
import cn.jifen.application.ledger.Act;
import cn.jifen.application.ledger.Command;
import cn.jifen.domain.kernel.Finding;
import cn.jifen.domain.registry.MergeStep;
import java.util.Optional;

/** Proposes to undo a merge that was wrong: the two are two people after all. */
public final class ProposeSplit {
  private final MergeDesk desk;

  public ProposeSplit(MergeDesk desk) {
    this.desk = desk;
  }

  /**
   * Proposes it.
   *
   * @param reason what shows that they are two; not blank
   * @return refused for an actor who is no officer or whose area does not have them, for people who
   *     are not merged so, and while the same proposal waits
   */
  public MergeAnswer propose(Act act, MergeDesk.Pair pair, String reason) {
    return desk.run(
        act,
        Role.OFFICER,
        Command.of("propose-split", pair, reason),
        pair,
        session -> propose(session, pair, reason));
  }

  private Optional<Finding> propose(MergeDesk.Session session, MergeDesk.Pair pair, String reason) {
    if (!session.areMerged()) {
      return Optional.of(desk.findings().notMerged());
    }
    if (session.waiting(MergeStep.SplitProposed.class).isPresent()) {
      return Optional.of(desk.findings().proposedAlready());
    }
    session.record(
        new MergeStep.SplitProposed(pair.kept(), pair.absorbed(), session.today(), reason));
    return Optional.empty();
  }
}
