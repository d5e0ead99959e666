package cn.jifen.web.appeals;

import cn.jifen.web.input.RequestBody;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Who is asked what. */
@Introspected
@Schema(description = "委托评估鉴定")
record AppraisalBody(
    @Schema(description = "委托日期，不晚于当日") LocalDate on,
    @Schema(description = "第三方专业机构或者专家组") @Size(max = 100) String body,
    @Schema(description = "评估鉴定事项，不写姓名、证件号码") @Size(max = 500) String question)
    implements RequestBody {}
