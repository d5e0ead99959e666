package cn.jifen.application.registry;

import cn.jifen.application.access.Role;
import cn.jifen.application.ledger.Act;
import cn.jifen.application.ledger.Command;
import cn.jifen.domain.kernel.Finding;
import cn.jifen.domain.registry.MergeStep;
import java.util.Optional;

/**
 * Decides on undoing a merge. Approved, each has the own file again: all that stood in it before
 * the merge; what was recorded since stays with the one kept.
 */
public final class DecideSplit {
  private final MergeDesk desk;

  public DecideSplit(MergeDesk desk) {
    this.desk = desk;
  }

  /**
   * Decides.
   *
   * @return refused for an actor who is no reviewer, whose area does not have them or who proposed
   *     it, and when nothing about the two waits
   */
  public MergeAnswer decide(Act act, MergeDesk.Pair pair, Ruling ruling) {
    return desk.run(
        act,
        Role.REVIEWER,
        Command.of("decide-split", pair, ruling),
        pair,
        session -> decide(session, pair, ruling));
  }

  private Optional<Finding> decide(MergeDesk.Session session, MergeDesk.Pair pair, Ruling ruling) {
    Optional<Finding> against = session.against(session.waiting(MergeStep.SplitProposed.class));
    if (against.isPresent()) {
      return against;
    }
    switch (ruling) {
      case Ruling.Approved _ ->
          session.recordInBoth(
              new MergeStep.PeopleSplit(pair.kept(), pair.absorbed(), session.today()));
      case Ruling.Returned returned ->
          session.record(
              new MergeStep.SplitReturned(
                  pair.kept(), pair.absorbed(), session.today(), returned.reason()));
    }
    return Optional.empty();
  }
}
