package cn.jifen.application.importing;

import cn.jifen.domain.kernel.Finding;
import cn.jifen.domain.law.Adjustment;
import cn.jifen.domain.law.Ground;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Puts a finding of the law where it belongs in the row. */
final class DecisionFinding {
  private DecisionFinding() {}

  static void tell(Cells cells, Finding finding, Adjustment adjustment) {
    String field = field(finding.rule());
    String choice = finding.rule().equals("ground-missing") ? "：" + grounds(adjustment) : "";
    String expected = finding.expected() + choice + "（" + finding.basis().citation() + "）";
    cells.error(field, cells.raw(field), finding.found(), expected);
  }

  private static String grounds(Adjustment adjustment) {
    return Arrays.stream(Ground.values())
        .filter(ground -> ground.supports(adjustment))
        .map(ground -> ground.name() + "（" + ground.label() + "）")
        .collect(Collectors.joining("、"));
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
