package cn.jifen.web.registry;

import cn.jifen.web.input.RequestBody;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;

/** Why the whole number is needed. */
@Introspected
@Schema(description = "查看完整证件号码的理由")
record UnmaskRequest(
    @Schema(description = "理由，记入查阅日志", example = "核对处罚决定书所载当事人") @Size(max = 200) String reason)
    implements RequestBody {}
