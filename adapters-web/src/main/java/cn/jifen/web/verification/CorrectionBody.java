package cn.jifen.web.verification;

import cn.jifen.domain.registry.RegistryDefect;
import cn.jifen.web.input.RequestBody;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;

/** A correction that the agency found done. */
@Introspected
@Schema(description = "整改完成，personCode 与 personId 填其一")
record CorrectionBody(
    @Size(max = 40) Optional<String> personCode,
    Optional<Long> personId,
    @Schema(description = "机构代码") @Size(max = 20) String institution,
    RegistryDefect defect,
    @Schema(description = "核实完成之日") LocalDate on,
    @Schema(description = "如何整改；不含姓名") @Size(max = 200) Optional<String> remark)
    implements RequestBody {}
