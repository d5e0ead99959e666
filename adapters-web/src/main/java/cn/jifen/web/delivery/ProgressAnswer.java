package cn.jifen.web.delivery;

import cn.jifen.application.delivery.ShowNoticeProgress;
import cn.jifen.application.ledger.TakenStep;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.law.DueDate;
import cn.jifen.domain.notices.NoticeStep;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What became of a notice after its issue. */
@Serdeable
record ProgressAnswer(
    String noticeId,
    String number,
    LocalDate issuedOn,
    @Schema(description = "送达机构的期限") LocalDate deliveryDueOn,
    boolean provisional,
    @Schema(description = "期限已过而没有送达机构") boolean deliveryOverdue,
    List<Delivery> deliveries,
    List<Step> steps,
    @Schema(description = "登记备案所在而尚未确认维护状态的机构") List<String> unconfirmed) {

  /** One delivery. */
  @Serdeable
  record Delivery(
      String to,
      String toLabel,
      String methodLabel,
      LocalDate on,
      boolean refused,
      boolean late,
      @Schema(nullable = true) Optional<LocalDate> appealUntil) {
    static Delivery of(ShowNoticeProgress.Delivery delivery) {
      return new Delivery(
          delivery.step().to().name(),
          delivery.step().to().label(),
          delivery.step().method().label(),
          delivery.step().on(),
          delivery.step().refused(),
          delivery.late(),
          delivery.appealUntil().map(DueDate::day));
    }
  }

  /** One step with who recorded it. */
  @Serdeable
  record Step(String label, LocalDate on, String by, Instant recordedAt) {
    static Step of(TakenStep taken) {
      return new Step(labelOf(taken), taken.step().on(), taken.by().value(), taken.at());
    }

    private static String labelOf(TakenStep taken) {
      return switch ((NoticeStep) taken.step()) {
        case NoticeStep.CorrectionIssued _ -> "出具撤销或者变更通知书";
        case NoticeStep.NoticeDelivered delivered -> "送达" + delivered.to().label();
        case NoticeStep.DeliveryCorrectionProposed proposed ->
            "提出更正送达" + proposed.to().label() + "的登记";
        case NoticeStep.DeliveryCorrectionReturned _ -> "退回送达更正";
        case NoticeStep.DeliveryCorrected corrected -> "批准更正送达" + corrected.to().label() + "的登记";
        case NoticeStep.TalkHeld talk -> (talk.byInstitution() ? "机构" : "经办机构") + "谈话提醒";
        case NoticeStep.TrainingHeld training ->
            "学习培训：" + training.subject() + "，" + training.hours() + "学时";
        case NoticeStep.StatusMaintained maintained ->
            "机构 " + maintained.institution().value() + " 确认维护状态";
      };
    }
  }

  static ProgressAnswer of(ShowNoticeProgress.Result.Shown shown) {
    return new ProgressAnswer(
        shown.notice().notice().toString(),
        shown.number(),
        shown.notice().issuedOn(),
        shown.deliveryDue().day(),
        shown.deliveryDue().provisional(),
        shown.overdue(),
        shown.deliveries().stream().map(Delivery::of).toList(),
        shown.steps().stream().map(Step::of).toList(),
        shown.unconfirmed().stream().map(InstitutionCode::value).toList());
  }
}
