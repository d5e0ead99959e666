package cn.jifen.web.delivery;

import cn.jifen.domain.kernel.Party;
import cn.jifen.web.input.RequestBody;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/** A recorded delivery that is wrong, and how it really was. */
@Introspected
@Schema(description = "更正已登记的送达")
record DeliveryCorrectionBody(
    @Schema(description = "登记有误的是送达哪一方：INSTITUTION 定点医药机构，PERSON 相关责任人员") Party to,
    @Schema(description = "更正理由；不含姓名") @Size(max = 200) String reason,
    @Schema(description = "实际送达情况；未曾送达的不填", nullable = true) Optional<DeliveryBody> right)
    implements RequestBody {}
