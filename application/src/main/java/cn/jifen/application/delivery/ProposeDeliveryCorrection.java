package cn.jifen.application.delivery;

import cn.jifen.application.delivery.DeliverNotice.Handover;
import cn.jifen.application.ledger.Act;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.Party;
import java.util.Optional;

/**
 * An officer proposes to correct a delivery that was recorded with a wrong day, way or recipient
 * (Art 42, 48; rules 6.1). It takes effect when another user approves it.
 */
public final class ProposeDeliveryCorrection {
  private final DeliveryCorrectionDesk desk;

  public ProposeDeliveryCorrection(DeliveryCorrectionDesk desk) {
    this.desk = desk;
  }

  /**
   * Notes the proposal.
   *
   * @param to the party whose recorded delivery is wrong
   * @param right the delivery as it was; empty: there was none
   * @return refused for an actor who is no officer of the notice's area, for an unknown notice,
   *     when no delivery to the party is recorded, while another correction of the notice waits,
   *     without a reason, and where the right delivery could not be recorded
   */
  public DeliveryCorrectionAnswer propose(
      Act act, NoticeId notice, Party to, Optional<Handover> right, String reason) {
    return desk.propose(act, notice, to, right, reason);
  }
}
