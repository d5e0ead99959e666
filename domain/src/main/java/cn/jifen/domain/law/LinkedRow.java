package cn.jifen.domain.law;

import cn.jifen.domain.kernel.LegalBasis;
import java.util.Optional;

/**
 * A measure without a score as a rule version has it (Art 26, 37).
 *
 * @param rule which
 * @param kind what it does
 * @param basis article and words
 */
public record LinkedRow(LinkedRule rule, MeasureKind kind, LegalBasis basis)
    implements MeasureBasis {
  @Override
  public String code() {
    return rule.code();
  }

  @Override
  public Optional<MonthTerm> term() {
    return Optional.empty();
  }
}
