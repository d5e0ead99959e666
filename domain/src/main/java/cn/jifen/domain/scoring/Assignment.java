package cn.jifen.domain.scoring;

import cn.jifen.domain.law.Adjustment;
import cn.jifen.domain.law.Clause;
import cn.jifen.domain.law.Ground;
import cn.jifen.domain.law.Responsibility;
import java.util.Optional;

/**
 * How the points of one violation were arrived at (Art 28–30).
 *
 * @param clause the scoring clause
 * @param responsibility degree found by the office that decided
 * @param adjustment departure from the default
 * @param ground from the closed list; present exactly where there is an adjustment
 * @param reason the written reason; empty where there is no adjustment
 */
public record Assignment(
    Clause clause,
    Responsibility responsibility,
    Adjustment adjustment,
    Optional<Ground> ground,
    String reason) {

  /** A score at the default of its responsibility. */
  public static Assignment standard(Clause clause, Responsibility responsibility) {
    return new Assignment(clause, responsibility, Adjustment.NONE, Optional.empty(), "");
  }
}
