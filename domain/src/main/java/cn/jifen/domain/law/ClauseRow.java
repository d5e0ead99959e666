package cn.jifen.domain.law;

import cn.jifen.domain.kernel.LegalBasis;
import cn.jifen.domain.kernel.Points;
import java.util.Optional;
import java.util.Set;

/**
 * One clause as a rule version has it.
 *
 * @param clause which
 * @param band its points
 * @param decisions the kinds of parent decision that it may hang on
 * @param onlyPoints where the clause leaves no choice: exactly these, without adjustment
 * @param basis article and words
 */
public record ClauseRow(
    Clause clause,
    Band band,
    Set<DecisionKind> decisions,
    Optional<Points> onlyPoints,
    LegalBasis basis) {
  public ClauseRow {
    decisions = Set.copyOf(decisions);
  }
}
