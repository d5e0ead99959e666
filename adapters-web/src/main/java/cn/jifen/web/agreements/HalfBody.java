package cn.jifen.web.agreements;

import cn.jifen.web.input.RequestBody;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;

/** The figures of Art 39 and the term that the agreement says. */
@Introspected
@Schema(name = "HalfConfirmationBody", description = "确认暂停、终止人次达到50%，以及依据协议确定的中止期限")
record HalfBody(
    @Schema(description = "暂停、终止人次") @Min(0) int times,
    @Schema(description = "当年登记备案的不重复人数") @Min(0) int people,
    @Schema(description = "中止开始日期") LocalDate from,
    @Schema(description = "中止截止日期（不含）") LocalDate until)
    implements RequestBody {}
