package cn.jifen.application.ledger;

import cn.jifen.domain.kernel.Points;
import cn.jifen.domain.law.MeasureRow;
import cn.jifen.domain.law.MeasureRule;
import cn.jifen.domain.scoring.AssessedRepair;
import cn.jifen.domain.scoring.AssessedScore;
import java.util.Optional;

/**
 * What a score or a repair did when it was recorded.
 *
 * @param changed points added before the cap, or points taken off
 * @param totalAfter balance of its year after it
 * @param measure the item of Art 38 that it triggered; empty for repairs and for scores that add
 *     nothing
 */
public record Outcome(Points changed, Points totalAfter, Optional<MeasureRule> measure) {

  public static Outcome of(AssessedScore score) {
    return new Outcome(score.added(), score.totalAfter(), score.measure().map(MeasureRow::rule));
  }

  public static Outcome of(AssessedRepair repair) {
    return new Outcome(repair.taken(), repair.totalAfter(), Optional.empty());
  }
}
