package cn.jifen.web.appeals;

import cn.jifen.web.input.RequestBody;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** A step of an appeal that was taken on a day. */
@Introspected
@Schema(description = "申诉办理的一个步骤")
record StepBody(
    @Schema(description = "日期，不早于上一步骤、不晚于当日") LocalDate on,
    @Schema(description = "内容：解释说明、撤回理由、仍有异议的理由或者评估鉴定意见；不写姓名、证件号码") @Size(max = 500) String text)
    implements RequestBody {}
