package cn.jifen.web.agreements;

import cn.jifen.web.input.RequestBody;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/** Whose linked measure is revoked and why. */
@Introspected
@Schema(name = "LinkedRevocationBody", description = "撤销一名人员的联动措施，personCode 与 personId 填其一")
record RevocationBody(
    @Size(max = 40) Optional<String> personCode,
    Optional<Long> personId,
    @Schema(description = "理由") @Size(max = 500) String reason,
    @Schema(description = "经办人员账号，须与当前账号不同") @Size(max = 64) String proposedBy)
    implements RequestBody {}
