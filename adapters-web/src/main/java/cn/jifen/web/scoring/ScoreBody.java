package cn.jifen.web.scoring;

import cn.jifen.domain.law.Adjustment;
import cn.jifen.domain.law.Ground;
import cn.jifen.domain.law.Responsibility;
import cn.jifen.web.input.RequestBody;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/** One violation of one person. */
@Introspected
@Schema(description = "一名人员的一项行为；personCode 与 personId 填其一")
record ScoreBody(
    @Schema(description = "国家医保人员代码", example = "D650100000001") @Size(max = 40)
        Optional<String> personCode,
    @Schema(description = "内部编号，供没有人员代码的人员使用") Optional<Long> personId,
    @Schema(description = "行为编号，同一行为在不同决定中相同", example = "JC2026-0012-B1") @Size(max = 100)
        String behaviour,
    @Schema(description = "记分条款", example = "33-1") @Size(max = 10) String clause,
    Responsibility responsibility,
    @Schema(description = "调整，不填为不作调整") Optional<Adjustment> adjustment,
    @Schema(description = "调整的法定事由") Optional<Ground> ground,
    @Schema(description = "调整的书面理由") @Size(max = 500) Optional<String> reason,
    @Schema(description = "分值", example = "3") @Min(0) @Max(12) int points)
    implements RequestBody {}
