package cn.jifen.web.delivery;

import cn.jifen.application.delivery.DeliverNotice.Handover;
import cn.jifen.application.delivery.DeliverNotice.RefusedReceipt;
import cn.jifen.domain.kernel.Party;
import cn.jifen.domain.notices.DeliveryMethod;
import cn.jifen.web.input.RequestBody;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How a notice was delivered. */
@Introspected
@Schema(description = "送达情况；先送达机构，再由机构通知本人")
record DeliveryBody(
    @Schema(description = "INSTITUTION 定点医药机构，PERSON 相关责任人员") Party to,
    @Schema(description = "DIRECT 直接，LEFT_BEHIND 留置，POST 邮寄，ELECTRONIC 电子，PUBLIC_NOTICE 公告")
        DeliveryMethod method,
    @Schema(description = "收到之日；留置的为留置之日") LocalDate on,
    @Schema(description = "送达地点、邮件单号、电子地址或者公告处所") @Size(max = 100) String place,
    @Schema(description = "送达人姓名，只记入送达回证") @Size(max = 50) List<String> deliveredBy,
    @Schema(description = "签收人姓名，只记入送达回证") @Size(max = 50) Optional<String> receivedBy,
    @Schema(description = "拒收的，填写事由；不含姓名") @Size(max = 100) Optional<String> refusalReason,
    @Schema(description = "拒收的，填写见证人姓名，只记入送达回证") @Size(max = 50) List<String> witnesses,
    @Schema(description = "备注") @Size(max = 100) Optional<String> note)
    implements RequestBody {

  Handover handover() {
    boolean refused = refusalReason.isPresent() || !witnesses.isEmpty();
    return new Handover(
        to,
        method,
        on,
        place,
        deliveredBy,
        receivedBy,
        refused
            ? Optional.of(new RefusedReceipt(refusalReason.orElse(""), witnesses))
            : Optional.empty(),
        note.orElse(""));
  }
}
