package cn.jifen.web.scoring;

import cn.jifen.web.input.RequestBody;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/** A recorded score is voided, and perhaps replaced. */
@Introspected
@Schema(description = "更正：作废一条已记录的记分，必要时代之以正确的记分")
record CorrectionBody(
    @Schema(description = "人员内部编号") long personId,
    @Schema(description = "要作废的记分编号") long scoreId,
    @Schema(description = "更正理由") @Size(max = 500) String reason,
    @Schema(description = "正确的记分；人员和行为与原记分相同，不填为只作废") Optional<ScoreBody> replacement)
    implements RequestBody {}
