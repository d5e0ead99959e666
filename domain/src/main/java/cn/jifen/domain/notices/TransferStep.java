package cn.jifen.domain.notices;

import cn.jifen.domain.kernel.CaseStep;
import cn.jifen.domain.kernel.DocumentId;
import cn.jifen.domain.kernel.OrderId;
import cn.jifen.domain.kernel.ScoreId;
import java.time.LocalDate;
import java.util.List;

/** Steps by which a case is passed on to another authority (Art 64). */
public sealed interface TransferStep extends CaseStep {
  /** The letter to the health department or the drug regulator. */
  DocumentId letter();

  /** The scores that it is about. */
  List<ScoreId> scores();

  /** The measures without a score that it is about. */
  List<OrderId> orders();

  /** The letter tells of cases that were not passed on before (Art 6, 7, 64). */
  record PassedOn(DocumentId letter, List<ScoreId> scores, List<OrderId> orders, LocalDate on)
      implements TransferStep {
    public PassedOn {
      scores = List.copyOf(scores);
      orders = List.copyOf(orders);
    }
  }

  /**
   * The letter tells what became of cases that an earlier letter passed on: they were revoked or
   * changed since (Art 51, 64).
   *
   * @param scores as they were passed on first, also where another score stands in their place
   * @param orders as they were passed on first, also where another order stands in their place
   */
  record ReportCorrected(
      DocumentId letter, List<ScoreId> scores, List<OrderId> orders, LocalDate on)
      implements TransferStep {
    public ReportCorrected {
      scores = List.copyOf(scores);
      orders = List.copyOf(orders);
    }
  }
}
