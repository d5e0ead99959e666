package cn.jifen.domain.appeals;

import cn.jifen.domain.kernel.Points;
import cn.jifen.domain.kernel.ScoreId;
import cn.jifen.domain.scoring.Assignment;
import java.util.Optional;

/**
 * What becomes of one score.
 *
 * @param score the score that no longer counts
 * @param instead what stands in its place for the same person and violation; empty: nothing
 */
public record RuledScore(ScoreId score, Optional<Instead> instead) {

  /** The clause, responsibility and points that stand instead. */
  public record Instead(Assignment assignment, Points points) {}
}
