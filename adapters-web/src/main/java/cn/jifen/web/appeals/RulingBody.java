package cn.jifen.web.appeals;

import cn.jifen.domain.appeals.AppealOutcome;
import cn.jifen.domain.appeals.RuledScore;
import cn.jifen.domain.appeals.Ruling;
import cn.jifen.domain.kernel.Points;
import cn.jifen.domain.kernel.ScoreId;
import cn.jifen.web.input.RequestBody;
import cn.jifen.web.scoring.InsteadBody;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How an appeal is decided. */
@Introspected
@Schema(description = "申诉处理结果")
record RulingBody(
    @Schema(description = "UPHELD 维持、CHANGED 变更、REVOKED 撤销") AppealOutcome outcome,
    @Schema(description = "告知双方的理由，不写姓名、证件号码") @Size(max = 500) String reason,
    @Schema(description = "仅变更时填写：变更哪些记分") @Size(max = 50) List<RuledScoreBody> scores,
    @Schema(description = "仅变更不以记分为依据的措施时填写：变更后的截止日期（不含），早于通知书载明的")
        Optional<LocalDate> orderEndsBefore)
    implements RequestBody {

  Ruling ruling() {
    List<RuledScore> ruled = new ArrayList<>();
    for (int i = 0; i < scores.size(); i++) {
      ruled.add(scores.get(i).ruled("/scores/" + i));
    }
    return new Ruling(outcome, reason, ruled, orderEndsBefore);
  }

  /** What becomes of one score. */
  @Introspected
  @Schema(description = "一条记分的变更")
  record RuledScoreBody(
      @Schema(description = "记分编号") long scoreId,
      @Schema(description = "变更后的记分，不填为作废") Optional<InsteadBody> instead)
      implements RequestBody {

    RuledScore ruled(String at) {
      return new RuledScore(
          new ScoreId(scoreId),
          instead.map(
              body ->
                  new RuledScore.Instead(
                      body.assignment(at + "/instead"), Points.of(body.points()))));
    }
  }
}
