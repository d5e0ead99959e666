package cn.jifen.web.scoring;

import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.law.RepairRoute;
import cn.jifen.web.input.RequestBody;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;

/** A repair that was applied for. */
@Introspected
@Schema(description = "记分修复申请，personCode 与 personId 填其一")
record RepairBody(
    @Size(max = 40) Optional<String> personCode,
    Optional<Long> personId,
    RepairRoute route,
    @Schema(description = "批准机构的区划", example = "650100") AreaCode office,
    @Schema(description = "仅“其他途径”由决定载明的分值") @Min(1) @Max(12) Optional<Integer> points,
    @Schema(description = "采用原则上已停用的途径时的理由") @Size(max = 500) Optional<String> exceptionReason,
    @Schema(description = "机构审核同意的日期") Optional<LocalDate> agreedOn,
    @Schema(description = "经办人员账号，须与当前账号不同") @Size(max = 64) String proposedBy)
    implements RequestBody {}
