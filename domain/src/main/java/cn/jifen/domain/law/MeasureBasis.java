package cn.jifen.domain.law;

import cn.jifen.domain.kernel.LegalBasis;
import java.util.Optional;

/** By what a measure is ordered: an item of Art 38, or Art 26 or 37 without any score. */
public sealed interface MeasureBasis permits MeasureRow, LinkedRow {
  /** The code of files and interfaces: 38-2, 37-1, 26. */
  String code();

  /** What it does. */
  MeasureKind kind();

  /**
   * Months of suspension, or the bar after a termination; empty where the Rule names none: the term
   * is then that of the agreement, or there is none.
   */
  Optional<MonthTerm> term();

  /** Article and words. */
  LegalBasis basis();
}
