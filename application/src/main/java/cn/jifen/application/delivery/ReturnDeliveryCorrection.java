package cn.jifen.application.delivery;

import cn.jifen.application.access.Role;
import cn.jifen.application.ledger.Act;
import cn.jifen.application.ledger.Command;
import cn.jifen.application.ledger.Effect;
import cn.jifen.domain.kernel.Finding;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.ProposalId;
import cn.jifen.domain.notices.NoticeStep.DeliveryCorrectionReturned;
import java.util.ArrayList;
import java.util.List;

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
    return desk.once(
        act,
        Command.of("return-delivery-correction", notice, proposal, reason),
        Role.REVIEWER,
        notice,
        open -> returned(act, open, proposal, reason));
  }

  private Effect<DeliveryCorrectionAnswer> returned(
      Act act, NoticeCase open, ProposalId proposal, String reason) {
    List<Finding> against = new ArrayList<>(desk.againstDeciding(act, open, proposal));
    desk.rules(open).againstReason(reason).ifPresent(against::add);
    if (!against.isEmpty()) {
      return DeliveryCorrectionDesk.refused(against);
    }
    NoticeId notice = open.notice().notice();
    open.record(
        act,
        new DeliveryCorrectionReturned(
            notice, proposal, DeliveryCorrectionDesk.today(act), reason.strip()));
    return desk.taken(notice, proposal);
  }
}
