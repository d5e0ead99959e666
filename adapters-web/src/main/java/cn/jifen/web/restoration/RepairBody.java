package cn.jifen.web.restoration;

import cn.jifen.domain.law.RepairRoute;
import cn.jifen.web.input.RequestBody;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;

/** An application for repair as it was received. */
@Introspected
@Schema(description = "收到的记分修复申请，personCode 与 personId 填其一")
record RepairBody(
    @Size(max = 40) Optional<String> personCode,
    Optional<Long> personId,
    RepairRoute route,
    @Schema(description = "审核同意的定点医药机构，由其所在区划的经办机构办理", example = "H65010200001") @Size(max = 40)
        String institution,
    @Schema(description = "机构审核同意的日期，不晚于收到日期") Optional<LocalDate> agreedOn,
    @Schema(description = "收到申请的日期，不晚于今日") LocalDate receivedOn,
    @Schema(description = "书面证明材料的名称、时间和出具单位，不写姓名和身份证件号码；线上学习不填") @Size(max = 500)
        Optional<String> evidence,
    @Schema(description = "培训学时凭证编号，仅线上学习") @Size(max = 100) Optional<String> certificate,
    @Schema(description = "仅“其他途径”由决定载明的分值") @Min(1) @Max(12) Optional<Integer> points,
    @Schema(description = "采用原则上已停用的途径时的理由") @Size(max = 500) Optional<String> exceptionReason)
    implements RequestBody {}
