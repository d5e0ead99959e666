package cn.jifen.domain.scoring;

import cn.jifen.domain.kernel.BehaviourNo;
import cn.jifen.domain.kernel.Points;
import cn.jifen.domain.kernel.ScoreId;
import java.time.Year;

/**
 * One score: one violation of one person in one parent decision.
 *
 * @param behaviour the violation; its highest points count once (Art 31)
 * @param points given for it here; what it adds to the year is found by {@link YearBalances}
 */
public record Score(
    ScoreId id,
    ParentDecision decision,
    BehaviourNo behaviour,
    Assignment assignment,
    Points points)
    implements PointEntry {

  /** The year whose balance it raises: that of its own decision (Art 32). */
  public Year year() {
    return decision.decidedOn().pointYear();
  }
}
