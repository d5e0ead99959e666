package cn.jifen.web.delivery;

import cn.jifen.application.delivery.DeliverNotice;
import cn.jifen.domain.law.DueDate;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Optional;

/** A recorded delivery. */
@Serdeable
record DeliveryAnswer(
    LocalDate deliveredOn,
    @Schema(description = "送达机构的期限；送达本人的没有期限，不出现", nullable = true) Optional<LocalDate> dueOn,
    @Schema(description = "是否逾期送达；逾期的照样有效") boolean late,
    @Schema(description = "该方申诉期限的最后一日；只撤销原处理的通知书没有，不出现", nullable = true)
        Optional<LocalDate> appealUntil,
    @Schema(description = "期限涉及未公布的日历，公布后重新计算") boolean provisional,
    @Schema(description = "送达回证的文书编号") String receiptId) {

  static DeliveryAnswer of(DeliverNotice.Result.Delivered delivered) {
    return new DeliveryAnswer(
        delivered.delivery().on(),
        delivered.due().map(DueDate::day),
        delivered.late(),
        delivered.appealUntil().map(DueDate::day),
        delivered.appealUntil().filter(DueDate::provisional).isPresent()
            || delivered.due().filter(DueDate::provisional).isPresent(),
        delivered.receipt().toString());
  }
}
