package cn.jifen.web.scoring;

import cn.jifen.domain.scoring.DecisionRevision;
import cn.jifen.web.input.RequestBody;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** A parent decision was changed or annulled. */
@Introspected
@Schema(description = "原决定经复议、诉讼等被变更或者撤销：其全部记分随之作废或者变更")
record ParentChangeBody(
    @Schema(description = "原决定文号", example = "XY2026-0031") @Size(max = 100) String decisionNo,
    @Schema(description = "CHANGED 变更、ANNULLED 撤销") DecisionRevision.Kind kind,
    @Schema(description = "裁判文书、复议决定等的文号", example = "（2026）新01行终8号") @Size(max = 100)
        String instrument,
    @Schema(description = "该文书的日期") LocalDate on,
    @Schema(description = "理由，不写姓名、证件号码") @Size(max = 500) String reason,
    @Schema(description = "变更后仍应记分的；没有列出的记分一律作废") @Size(max = 200)
        List<ReplacementBody> replacements)
    implements RequestBody {

  /** What stands instead of one score. */
  @Introspected
  @Schema(description = "代替一条记分的记分")
  record ReplacementBody(@Schema(description = "记分编号") long scoreId, InsteadBody instead)
      implements RequestBody {}
}
