package cn.jifen.domain.law;

import cn.jifen.domain.kernel.LegalBasis;
import cn.jifen.domain.kernel.Points;
import java.util.Optional;

/**
 * One item of Art 38 as a rule version has it.
 *
 * @param rule which
 * @param counted what is measured against {@code from}
 * @param from the points from which (达到, included) it applies
 * @param kind what it does
 * @param term months of suspension, or the bar on a new registration after a termination; empty for
 *     training
 * @param basis article and words
 */
public record MeasureRow(
    MeasureRule rule,
    Counted counted,
    Points from,
    MeasureKind kind,
    Optional<MonthTerm> term,
    LegalBasis basis)
    implements MeasureBasis {
  @Override
  public String code() {
    return rule.code();
  }
}
