package cn.jifen.application.delivery;

import cn.jifen.application.delivery.DeliverNotice.Handover;
import cn.jifen.application.delivery.DeliveryCorrection.State;
import cn.jifen.application.ledger.TakenStep;
import cn.jifen.domain.appeals.Appeal;
import cn.jifen.domain.appeals.AppealRules;
import cn.jifen.domain.appeals.AppealStep;
import cn.jifen.domain.kernel.AppealId;
import cn.jifen.domain.kernel.DocumentId;
import cn.jifen.domain.kernel.Party;
import cn.jifen.domain.law.DueDate;
import cn.jifen.domain.notices.NoticeProgress;
import cn.jifen.domain.notices.NoticeStep;
import cn.jifen.domain.notices.NoticeStep.DeliveryCorrected;
import cn.jifen.domain.notices.NoticeStep.DeliveryCorrectionProposed;
import cn.jifen.domain.notices.NoticeStep.DeliveryCorrectionReturned;
import cn.jifen.domain.notices.NoticeStep.NoticeDelivered;
import java.util.List;
import java.util.Optional;

/** Tells the corrections of one notice's deliveries from its steps. */
final class DeliveryCorrections {
  private final ProposedHandovers handovers;
  private final CaseDeadlines deadlines;

  DeliveryCorrections(ProposedHandovers handovers, CaseDeadlines deadlines) {
    this.handovers = handovers;
    this.deadlines = deadlines;
  }

  /** All of them, in the order of proposal. */
  List<DeliveryCorrection> of(NoticeCase open) {
    return open.taken().stream()
        .filter(taken -> taken.step() instanceof DeliveryCorrectionProposed)
        .map(taken -> of(open, taken, (DeliveryCorrectionProposed) taken.step()))
        .toList();
  }

  private DeliveryCorrection of(
      NoticeCase open, TakenStep taken, DeliveryCorrectionProposed proposed) {
    NoticeProgress progress = open.progress();
    NoticeDelivered recorded = progress.before(proposed).delivery(proposed.to()).orElseThrow();
    Optional<Handover> right = handovers.find(proposed.proposal());
    Optional<DueDate> until =
        proposed.right().flatMap(delivered -> deadlines.appeal(open.notice(), delivered));
    Optional<String> returned = returned(progress, proposed);
    Optional<DeliveryCorrected> approved = approved(progress, proposed);
    return new DeliveryCorrection(
        taken,
        proposed,
        approved.isPresent()
            ? State.APPROVED
            : returned.isPresent() ? State.RETURNED : State.WAITING,
        recorded,
        right,
        deadlines.appeal(open.notice(), recorded),
        until,
        late(open, proposed.right().map(NoticeDelivered::to).orElse(proposed.to()), until),
        returned,
        approved.flatMap(step -> receipt(progress, step)));
  }

  private static List<AppealId> late(NoticeCase open, Party by, Optional<DueDate> until) {
    return Appeal.of(open.recorder().loaded(open.person()).steps(AppealStep.class)).stream()
        .filter(appeal -> appeal.notice().equals(open.notice().notice()) && appeal.by() == by)
        .filter(appeal -> AppealRules.lateAsRecordedNow(appeal, until))
        .map(Appeal::id)
        .toList();
  }

  private static Optional<String> returned(
      NoticeProgress progress, DeliveryCorrectionProposed proposed) {
    return progress.of(DeliveryCorrectionReturned.class).stream()
        .filter(step -> step.proposal().equals(proposed.proposal()))
        .map(DeliveryCorrectionReturned::reason)
        .findFirst();
  }

  private static Optional<DeliveryCorrected> approved(
      NoticeProgress progress, DeliveryCorrectionProposed proposed) {
    return progress.of(DeliveryCorrected.class).stream()
        .filter(step -> step.proposal().equals(proposed.proposal()))
        .findFirst();
  }

  /** The right delivery stands next to the step that made room for it. */
  private static Optional<DocumentId> receipt(NoticeProgress progress, DeliveryCorrected approved) {
    List<NoticeStep> steps = progress.steps();
    int next = steps.indexOf(approved) + 1;
    return next < steps.size() && steps.get(next) instanceof NoticeDelivered delivered
        ? delivered.receipt()
        : Optional.empty();
  }
}
