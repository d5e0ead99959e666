package cn.jifen.application.delivery;

import cn.jifen.application.ledger.Act;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.ProposalId;

/**
 * Another user approves the correction of a delivery: the recorded one stays in the file, marked,
 * and counts no more; the right one with its new 送达回证 counts for the appeal window and all terms
 * (reading delivery-corrected).
 */
public final class ApproveDeliveryCorrection {
  private final DeliveryCorrectionDesk desk;

  public ApproveDeliveryCorrection(DeliveryCorrectionDesk desk) {
    this.desk = desk;
  }

  /**
   * Puts it into effect.
   *
   * @return refused for an actor who is no reviewer of the notice's area, for the proposer, when it
   *     does not wait, and where the right delivery can no longer be recorded
   */
  public DeliveryCorrectionAnswer approve(Act act, NoticeId notice, ProposalId proposal) {
    return desk.approve(act, notice, proposal);
  }
}
