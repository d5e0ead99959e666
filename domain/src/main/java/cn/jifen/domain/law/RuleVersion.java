package cn.jifen.domain.law;

import cn.jifen.domain.kernel.LegalBasis;
import cn.jifen.domain.kernel.Points;
import java.util.List;

/**
 * One version of the Rule: all that depends on which text was in force on the decision's day.
 *
 * @param number the instrument's number: 新医保规〔2025〕2号
 * @param title its full title
 * @param scale clauses, bands, responsibility, adjustments (Art 30, 33–36)
 * @param yearlyCap most points of a calendar year (Art 32): 12
 * @param measures what follows from a total (Art 38)
 * @param linked measures without a score (Art 26, 37)
 * @param repairs routes and caps (Art 53)
 * @param deadlines how long each step may take (Art 17, 40, 42, 48, 51, 54)
 * @param readings the policy values of this version
 */
public record RuleVersion(
    String number,
    String title,
    ScoringScale scale,
    Points yearlyCap,
    MeasureScale measures,
    LinkedScale linked,
    RepairScale repairs,
    DeadlineScale deadlines,
    List<Reading> readings) {
  public RuleVersion {
    readings = List.copyOf(readings);
  }

  /** A basis within this version. */
  public LegalBasis article(int article, String item, String quote) {
    return new LegalBasis(number, article, item, quote);
  }
}
