package cn.jifen.application.delivery;

import cn.jifen.application.ledger.Act;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.ProposalId;

/** Another user returns the proposed correction of a delivery: what is recorded stands. */
public final class ReturnDeliveryCorrection {
  private final DeliveryCorrectionDesk desk;

  public ReturnDeliveryCorrection(DeliveryCorrectionDesk desk) {
    this.desk = desk;
  }

  /**
   * Returns it.
   *
   * @return refused for an actor who is no reviewer of the notice's area, for the proposer, when it
   *     does not wait, and without a reason
   */
  public DeliveryCorrectionAnswer giveBack(
      Act act, NoticeId notice, ProposalId proposal, String reason) {
    return desk.giveBack(act, notice, proposal, reason);
  }
}
