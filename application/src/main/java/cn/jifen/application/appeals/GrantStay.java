package cn.jifen.application.appeals;

import cn.jifen.application.ledger.Act;
import cn.jifen.domain.appeals.StayChange;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.PersonId;

/**
 * Another user grants the stay that was proposed: the notice's measures are not executed (rules 4).
 */
public final class GrantStay {
  private final StayDesk desk;

  public GrantStay(StayDesk desk) {
    this.desk = desk;
  }

  /**
   * Puts the last proposal about that notice into effect, from its day on or, where that is over,
   * from today on.
   *
   * @return refused for an actor who is no reviewer of the area (once an appeal went to the
   *     department, not of the department), for the proposer, and when nothing was proposed
   */
  public StayAnswer grant(Act act, PersonId person, NoticeId notice) {
    return desk.decide(act, person, notice, StayChange.BEGIN);
  }
}
