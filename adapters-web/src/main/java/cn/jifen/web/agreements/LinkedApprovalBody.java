package cn.jifen.web.agreements;

import cn.jifen.web.input.RequestBody;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Optional;

/** From when linked measures run. */
@Introspected
@Schema(description = "批准联动处理")
record LinkedApprovalBody(
    @Schema(description = "措施开始日期，不填为当日和协议中止、解除之日中的较晚者") Optional<LocalDate> firstDay)
    implements RequestBody {}
