package cn.jifen.domain.scoring;

import cn.jifen.domain.kernel.Points;
import cn.jifen.domain.law.MeasureRow;
import java.util.Optional;

/**
 * A score with what it does.
 *
 * @param added points above the highest already given for the violation (Art 31), before the year's
 *     cap
 * @param totalBefore balance of its year before it
 * @param totalAfter balance of its year after it, at most the cap
 * @param measure the item of Art 38 that it triggers; empty when it adds nothing
 */
public record AssessedScore(
    Score score,
    Points added,
    Points totalBefore,
    Points totalAfter,
    Optional<MeasureRow> measure) {

  /** Whether it counts in the filing: it added points, if only before the cap (Art 31). */
  public boolean counts() {
    return !added.isZero();
  }
}
