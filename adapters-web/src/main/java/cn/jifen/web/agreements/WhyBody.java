package cn.jifen.web.agreements;

import cn.jifen.web.input.RequestBody;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;

/** Why something goes back. */
@Introspected
@Schema(name = "AgreementReturnBody", description = "退回的理由")
record WhyBody(@Schema(description = "理由") @Size(max = 500) String reason) implements RequestBody {}
