package cn.jifen.web.delivery;

import cn.jifen.application.delivery.DeliverNotice.Handover;
import cn.jifen.application.delivery.DeliverNotice.RefusedReceipt;
import cn.jifen.application.delivery.DeliveryCorrection;
import cn.jifen.application.delivery.DeliveryCorrectionAnswer;
import cn.jifen.domain.kernel.AppealId;
import cn.jifen.domain.kernel.DocumentId;
import cn.jifen.domain.law.DueDate;
import cn.jifen.domain.notices.NoticeStep.NoticeDelivered;
import cn.jifen.web.problem.ProblemException;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The correction of a delivery with what follows from it. */
@Serdeable
record DeliveryCorrectionView(
    String id,
    @Schema(description = "WAITING 待复核，APPROVED 已更正，RETURNED 已退回") String state,
    String stateLabel,
    String reason,
    LocalDate proposedOn,
    String proposedBy,
    @Schema(description = "原登记") Recorded recorded,
    @Schema(description = "实际送达情况；未曾送达的不出现", nullable = true) Optional<Right> right,
    @Schema(description = "按原登记，该方申诉期限的最后一日；不起算的不出现", nullable = true)
        Optional<LocalDate> appealUntil,
    @Schema(description = "按更正，该方申诉期限的最后一日；不起算的不出现", nullable = true)
        Optional<LocalDate> appealUntilAfter,
    @Schema(description = "期限涉及未公布的日历，公布后重新计算") boolean provisional,
    @Schema(description = "受理时未逾期而按更正已逾期的申诉；受理不受影响，只作注明") List<String> lateAppeals,
    @Schema(description = "退回理由", nullable = true) Optional<String> returnReason,
    @Schema(description = "新的送达回证；原回证同时作废", nullable = true) Optional<String> receiptId) {

  /** The delivery as it was recorded. */
  @Serdeable
  record Recorded(
      String to,
      String toLabel,
      String methodLabel,
      LocalDate on,
      boolean refused,
      @Schema(nullable = true) Optional<String> receiptId) {
    static Recorded of(NoticeDelivered delivered) {
      return new Recorded(
          delivered.to().name(),
          delivered.to().label(),
          delivered.method().label(),
          delivered.on(),
          delivered.refused(),
          delivered.receipt().map(DocumentId::toString));
    }
  }

  /** The delivery as it was. */
  @Serdeable
  record Right(
      String to,
      String toLabel,
      String methodLabel,
      LocalDate on,
      String place,
      List<String> deliveredBy,
      @Schema(nullable = true) Optional<String> receivedBy,
      @Schema(description = "拒收事由", nullable = true) Optional<String> refusalReason,
      List<String> witnesses,
      String note) {
    static Right of(Handover handover) {
      return new Right(
          handover.to().name(),
          handover.to().label(),
          handover.method().label(),
          handover.on(),
          handover.place(),
          handover.deliveredBy(),
          handover.receivedBy(),
          handover.refused().map(RefusedReceipt::reason),
          handover.refused().map(RefusedReceipt::witnesses).orElse(List.of()),
          handover.note());
    }
  }

  static DeliveryCorrectionView of(DeliveryCorrection correction) {
    return new DeliveryCorrectionView(
        correction.step().proposal().toString(),
        correction.state().name(),
        correction.state().label(),
        correction.step().reason(),
        correction.step().on(),
        correction.proposed().by().value(),
        Recorded.of(correction.recorded()),
        correction.right().map(Right::of),
        correction.appealUntil().map(DueDate::day),
        correction.appealUntilAfter().map(DueDate::day),
        correction.appealUntil().filter(DueDate::provisional).isPresent()
            || correction.appealUntilAfter().filter(DueDate::provisional).isPresent(),
        correction.lateAppeals().stream().map(AppealId::toString).toList(),
        correction.returned(),
        correction.receipt().map(DocumentId::toString));
  }

  /** The view of what came back; a refusal becomes problem details. */
  static DeliveryCorrectionView of(DeliveryCorrectionAnswer answer) {
    return switch (answer) {
      case DeliveryCorrectionAnswer.Taken taken -> of(taken.correction());
      case DeliveryCorrectionAnswer.Refused refused ->
          throw ProblemException.refused(refused.refusal());
    };
  }
}
