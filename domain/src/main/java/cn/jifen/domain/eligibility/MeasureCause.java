package cn.jifen.domain.eligibility;

import cn.jifen.domain.kernel.DecisionNo;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.OrderId;
import cn.jifen.domain.kernel.ScoreId;
import java.util.Optional;

/** What a measure hangs on. */
public sealed interface MeasureCause {
  /** Its number, unique among all causes. */
  long id();

  /** A score in a parent decision (Art 38). */
  record Scored(ScoreId score, DecisionNo decision) implements MeasureCause {
    @Override
    public long id() {
      return score.value();
    }
  }

  /**
   * An order without a score (Art 26, 37).
   *
   * @param institution the institution whose agreement was suspended or ended, or to which the loss
   *     of a qualification was notified; empty where that was not recorded
   */
  record Ordered(OrderId order, Optional<InstitutionCode> institution) implements MeasureCause {
    @Override
    public long id() {
      return order.value();
    }
  }
}
