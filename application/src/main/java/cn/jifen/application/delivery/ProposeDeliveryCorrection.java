package cn.jifen.application.delivery;

import static cn.jifen.application.delivery.DeliveryCorrectionDesk.today;

import cn.jifen.application.access.Role;
import cn.jifen.application.delivery.DeliverNotice.Handover;
import cn.jifen.application.ledger.Act;
import cn.jifen.application.ledger.Command;
import cn.jifen.application.ledger.Effect;
import cn.jifen.application.port.Ids;
import cn.jifen.domain.kernel.Finding;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.Party;
import cn.jifen.domain.kernel.ProposalId;
import cn.jifen.domain.notices.NoticeStep.DeliveryCorrectionProposed;
import java.util.List;
import java.util.Optional;

/**
 * An officer proposes to correct a delivery that was recorded with a wrong day, way or recipient
 * (Art 42, 48; rules 6.1). It takes effect when another user approves it.
 */
public final class ProposeDeliveryCorrection {
  private final DeliveryCorrectionDesk desk;
  private final ProposedHandovers handovers;
  private final Ids ids;

  public ProposeDeliveryCorrection(
      DeliveryCorrectionDesk desk, ProposedHandovers handovers, Ids ids) {
    this.desk = desk;
    this.handovers = handovers;
    this.ids = ids;
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
    return desk.once(
        act,
        Command.of("propose-delivery-correction", notice, to, right, reason),
        Role.OFFICER,
        notice,
        open -> proposed(act, open, wanted(act, notice, to, right, reason), right));
  }

  private DeliveryCorrectionProposed wanted(
      Act act, NoticeId notice, Party to, Optional<Handover> right, String reason) {
    return new DeliveryCorrectionProposed(
        notice,
        new ProposalId(ids.next()),
        to,
        right.map(handover -> handover.of(notice)),
        today(act),
        reason.strip());
  }

  private Effect<DeliveryCorrectionAnswer> proposed(
      Act act, NoticeCase open, DeliveryCorrectionProposed wanted, Optional<Handover> right) {
    List<Finding> against =
        desk.rules(open)
            .againstProposing(
                open.notice(),
                open.progress(),
                wanted,
                right.filter(Handover::witnessed).isPresent(),
                today(act));
    if (!against.isEmpty()) {
      return DeliveryCorrectionDesk.refused(against);
    }
    right.ifPresent(handover -> handovers.record(wanted.proposal(), handover));
    open.record(act, wanted);
    return desk.taken(wanted.notice(), wanted.proposal());
  }
}
