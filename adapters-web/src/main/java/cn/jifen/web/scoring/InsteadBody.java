package cn.jifen.web.scoring;

import cn.jifen.domain.law.Adjustment;
import cn.jifen.domain.law.Ground;
import cn.jifen.domain.law.Responsibility;
import cn.jifen.domain.scoring.Assignment;
import cn.jifen.web.input.RequestBody;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/** What stands in the place of a score, for the same person and violation. */
@Introspected
@Schema(description = "代替原记分的记分，人员和行为与原记分相同")
public record InsteadBody(
    @Schema(description = "记分条款", example = "33-1") @Size(max = 10) String clause,
    Responsibility responsibility,
    @Schema(description = "调整，不填为不作调整") Optional<Adjustment> adjustment,
    @Schema(description = "调整的法定事由") Optional<Ground> ground,
    @Schema(description = "调整的书面理由") @Size(max = 500) Optional<String> reason,
    @Schema(description = "分值", example = "3") @Min(0) @Max(12) int points)
    implements RequestBody {

  /** Clause, responsibility and adjustment; a problem at that place for an unknown clause. */
  public Assignment assignment(String at) {
    return Assignments.of(at, clause, responsibility, adjustment, ground, reason);
  }
}
