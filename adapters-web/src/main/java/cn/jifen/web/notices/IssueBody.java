package cn.jifen.web.notices;

import cn.jifen.web.input.RequestBody;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;

/** Whose notice about which decision. */
@Introspected
@Schema(description = "为一名人员在一项决定中的记分出具通知书，personCode 与 personId 填其一")
record IssueBody(
    @Size(max = 40) Optional<String> personCode,
    Optional<Long> personId,
    @Schema(description = "决定文号", example = "XY2026-0031") @Size(max = 100) String decisionNo,
    @Schema(description = "措施开始之日，不填为当日；不得早于当日") Optional<LocalDate> firstDay)
    implements RequestBody {}
