package cn.jifen.web.appeals;

import cn.jifen.domain.appeals.StayChange;
import cn.jifen.web.input.RequestBody;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** That measures are to be put off, or executed again. */
@Introspected
@Schema(description = "提出暂缓执行或者恢复执行")
record StayBody(
    @Schema(description = "BEGIN 暂缓执行、END 恢复执行") StayChange change,
    @Schema(description = "自何日起，不早于当日") LocalDate day,
    @Schema(description = "理由，不写姓名、证件号码") @Size(max = 500) String reason)
    implements RequestBody {}
