package cn.jifen.web.delivery;

import cn.jifen.web.input.RequestBody;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;

/** Why a correction is returned. */
@Introspected
@Schema(description = "退回送达更正")
record ReturnBody(@Schema(description = "退回理由") @Size(max = 200) String reason)
    implements RequestBody {}
