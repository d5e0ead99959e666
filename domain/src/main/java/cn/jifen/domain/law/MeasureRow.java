package cn.jifen.domain.law;

import cn.jifen.domain.kernel.LegalBasis;
import java.util.Optional;

/**
 * One item of Art 38 as a rule version has it.
 *
 * @param rule which
 * @param kind what it does
 * @param term months of suspension, or the bar on a new registration after a termination; empty for
 *     training
 * @param basis article and words
 */
public record MeasureRow(
    MeasureRule rule, MeasureKind kind, Optional<MonthTerm> term, LegalBasis basis) {}
