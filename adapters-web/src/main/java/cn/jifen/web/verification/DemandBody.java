package cn.jifen.web.verification;

import cn.jifen.domain.registry.RegistryDefect;
import cn.jifen.web.input.RequestBody;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;

/** An order to correct. */
@Introspected
@Schema(description = "责成整改，personCode 与 personId 填其一")
record DemandBody(
    @Size(max = 40) Optional<String> personCode,
    Optional<Long> personId,
    @Schema(description = "机构代码") @Size(max = 20) String institution,
    @Schema(description = "核查发现的问题") RegistryDefect defect,
    @Schema(description = "整改期限的最后一日，不早于当日") LocalDate dueOn)
    implements RequestBody {}
