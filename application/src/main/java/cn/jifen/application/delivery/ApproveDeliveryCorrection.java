package cn.jifen.application.delivery;

import static cn.jifen.application.delivery.DeliveryCorrectionDesk.today;

import cn.jifen.application.access.Role;
import cn.jifen.application.delivery.DeliverNotice.Handover;
import cn.jifen.application.documents.DeliveryReceipt.CorrectedReceipt;
import cn.jifen.application.documents.DocumentRegister;
import cn.jifen.application.documents.DocumentReplacement;
import cn.jifen.application.ledger.Act;
import cn.jifen.application.ledger.Command;
import cn.jifen.application.ledger.Effect;
import cn.jifen.domain.kernel.DocumentId;
import cn.jifen.domain.kernel.Finding;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.ProposalId;
import cn.jifen.domain.notices.NoticeStep;
import cn.jifen.domain.notices.NoticeStep.DeliveryCorrectionProposed;
import cn.jifen.domain.notices.NoticeStep.NoticeDelivered;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Another user approves the correction of a delivery: the recorded one stays in the file, marked,
 * and counts no more; the right one with its new 送达回证 counts for the appeal window and all terms
 * (reading delivery-corrected).
 */
public final class ApproveDeliveryCorrection {
  private final DeliveryCorrectionDesk desk;
  private final CasePapers papers;
  private final DocumentRegister documents;
  private final DeliveryReceipts receipts;
  private final ProposedHandovers handovers;

  public ApproveDeliveryCorrection(
      DeliveryCorrectionDesk desk,
      CasePapers papers,
      DocumentRegister documents,
      DeliveryReceipts receipts,
      ProposedHandovers handovers) {
    this.desk = desk;
    this.papers = papers;
    this.documents = documents;
    this.receipts = receipts;
    this.handovers = handovers;
  }

  /**
   * Puts it into effect.
   *
   * @return refused for an actor who is no reviewer of the notice's area, for the proposer, when it
   *     does not wait, and where the right delivery can no longer be recorded
   */
  public DeliveryCorrectionAnswer approve(Act act, NoticeId notice, ProposalId proposal) {
    return desk.once(
        act,
        Command.of("approve-delivery-correction", notice, proposal),
        Role.REVIEWER,
        notice,
        open -> approved(act, open, proposal));
  }

  private Effect<DeliveryCorrectionAnswer> approved(Act act, NoticeCase open, ProposalId proposal) {
    List<Finding> undecidable = desk.againstDeciding(act, open, proposal);
    if (!undecidable.isEmpty()) {
      return DeliveryCorrectionDesk.refused(undecidable);
    }
    DeliveryCorrectionProposed proposed = DeliveryCorrectionDesk.proposed(open, proposal);
    Optional<Handover> right = handovers.find(proposal);
    List<Finding> against =
        desk.rules(open)
            .againstEffect(
                open.notice(),
                open.progress(),
                proposed,
                right.filter(Handover::witnessed).isPresent(),
                today(act));
    if (!against.isEmpty()) {
      return DeliveryCorrectionDesk.refused(against);
    }
    correct(act, open, proposed, right);
    return desk.taken(proposed.notice(), proposal);
  }

  /** The new receipt, the replaced one, the steps. */
  private void correct(
      Act act, NoticeCase open, DeliveryCorrectionProposed proposed, Optional<Handover> right) {
    NoticeDelivered recorded = open.progress().delivery(proposed.to()).orElseThrow();
    Optional<DocumentId> receipt =
        right.map(
            handover ->
                papers.receipt(
                    act,
                    open,
                    handover,
                    Optional.of(new CorrectedReceipt(recorded.on(), proposed.reason()))));
    receipts
        .of(open, recorded)
        .ifPresent(
            replaced -> documents.replace(replaced, new DocumentReplacement(today(act), receipt)));
    List<NoticeStep> steps = new ArrayList<>();
    steps.add(proposed.approved(today(act)));
    receipt.ifPresent(proof -> steps.add(proposed.right().orElseThrow().proved(proof)));
    open.record(act, steps);
  }
}
