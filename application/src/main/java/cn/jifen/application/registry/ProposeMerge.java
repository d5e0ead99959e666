package cn.jifen.application.registry;

import cn.jifen.application.access.Role;
import cn.jifen.application.ledger.Act;
import cn.jifen.application.ledger.Command;
import cn.jifen.domain.kernel.Finding;
import cn.jifen.domain.registry.MergeStep;
import java.util.Optional;

/**
 * Proposes that two registered people are one (rules 1.2): registered twice, under two documents or
 * codes. It takes effect when another officer approves it.
 */
public final class ProposeMerge {
  private final MergeDesk desk;

  public ProposeMerge(MergeDesk desk) {
    this.desk = desk;
  }

  /**
   * Proposes it.
   *
   * @param reason what shows that they are one; not blank
   * @return refused for an actor who is no officer or whose area does not have both, for unknown or
   *     equal people, for one who goes on under another or has others under itself, and while the
   *     same proposal waits
   */
  public MergeAnswer propose(Act act, MergeDesk.Pair pair, String reason) {
    return desk.run(
        act,
        Role.OFFICER,
        Command.of("propose-merge", pair, reason),
        pair,
        session -> propose(session, pair, reason));
  }

  private Optional<Finding> propose(MergeDesk.Session session, MergeDesk.Pair pair, String reason) {
    if (session.samePerson()) {
      return Optional.of(desk.findings().samePerson());
    }
    if (session.anyMergedAway()) {
      return Optional.of(desk.findings().mergedAlready());
    }
    if (session.absorbedHasOthers()) {
      return Optional.of(desk.findings().absorbedOthers());
    }
    if (session.waiting(MergeStep.MergeProposed.class).isPresent()) {
      return Optional.of(desk.findings().proposedAlready());
    }
    session.record(
        new MergeStep.MergeProposed(pair.kept(), pair.absorbed(), session.today(), reason));
    return Optional.empty();
  }
}
