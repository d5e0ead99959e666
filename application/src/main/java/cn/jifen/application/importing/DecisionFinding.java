package cn.jifen.application.importing;

import cn.jifen.domain.kernel.Finding;

/** Puts a finding of the law where it belongs in the row. */
final class DecisionFinding {
  private DecisionFinding() {}

  static void tell(Cells cells, Finding finding) {
    String field = field(finding.rule());
    String expected = finding.expected() + "（" + finding.basis().citation() + "）";
    cells.error(field, "", finding.found(), expected);
  }

  private static String field(String rule) {
    return switch (rule) {
      case "clause-needs-other-decision" -> "kind";
      case "ground-missing", "ground-without-adjustment" -> "adjustment_ground";
      case "reason-missing" -> "adjustment_reason";
      case "points-not-permitted" -> "points";
      default -> "";
    };
  }
}
