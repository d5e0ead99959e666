package cn.jifen.web.scoring;

import cn.jifen.web.input.RequestBody;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;

/** Why a proposal goes back. */
@Introspected
@Schema(description = "退回或者撤回的理由")
record ReasonBody(@Schema(description = "理由") @Size(max = 500) String reason)
    implements RequestBody {}
