package cn.jifen.domain.notices;

import cn.jifen.domain.kernel.CaseStep;
import cn.jifen.domain.kernel.DocumentId;
import cn.jifen.domain.kernel.OrderId;
import cn.jifen.domain.kernel.ScoreId;
import java.time.LocalDate;
import java.util.List;

/** Steps by which a case is passed on to another authority (Art 64). */
public sealed interface TransferStep extends CaseStep {

  /**
   * The health department or the drug regulator was told by a letter (Art 6, 7, 64).
   *
   * @param letter the letter
   * @param scores the scores that it lists
   * @param orders the measures without a score that it lists
   */
  record PassedOn(DocumentId letter, List<ScoreId> scores, List<OrderId> orders, LocalDate on)
      implements TransferStep {
    public PassedOn {
      scores = List.copyOf(scores);
      orders = List.copyOf(orders);
    }
  }
}
