package cn.jifen.application.registry;

import cn.jifen.application.access.Role;
import cn.jifen.application.ledger.Act;
import cn.jifen.application.ledger.Command;
import cn.jifen.domain.kernel.Finding;
import cn.jifen.domain.registry.MergeStep;
import java.util.Optional;

/**
 * Decides on a proposed merge. Approved, the two have one file: points, measures and status follow
 * from the events of both in the order of the ledger, and both codes and documents find it. What
 * becomes heavier by that waits for a new notice (rules 6.1).
 */
public final class DecideMerge {
  private final MergeDesk desk;

  public DecideMerge(MergeDesk desk) {
    this.desk = desk;
  }

  /**
   * Decides.
   *
   * @return refused for an actor who is no reviewer, whose area does not have both or who proposed
   *     it, when nothing about the two waits, and when one of them was merged meanwhile
   */
  public MergeAnswer decide(Act act, MergeDesk.Pair pair, Ruling ruling) {
    return desk.run(
        act,
        Role.REVIEWER,
        Command.of("decide-merge", pair, ruling),
        pair,
        session -> decide(session, pair, ruling));
  }

  private Optional<Finding> decide(MergeDesk.Session session, MergeDesk.Pair pair, Ruling ruling) {
    Optional<Finding> against = session.against(session.waiting(MergeStep.MergeProposed.class));
    if (against.isPresent()) {
      return against;
    }
    switch (ruling) {
      case Ruling.Approved _ -> {
        if (session.anyMergedAway()) {
          return Optional.of(desk.findings().mergedAlready());
        }
        if (session.absorbedHasOthers()) {
          return Optional.of(desk.findings().absorbedOthers());
        }
        session.recordInBoth(
            new MergeStep.PeopleMerged(pair.kept(), pair.absorbed(), session.today()));
      }
      case Ruling.Returned returned ->
          session.record(
              new MergeStep.MergeReturned(
                  pair.kept(), pair.absorbed(), session.today(), returned.reason()));
    }
    return Optional.empty();
  }
}
