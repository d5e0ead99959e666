package cn.jifen.application.timeline;

import cn.jifen.domain.kernel.Points;
import cn.jifen.domain.restoration.RepairStep;

/** Applications for a repair of points (Art 52, 53). */
final class RepairText {
  private RepairText() {}

  static String of(RepairStep step, NamesInFile names) {
    return switch (step) {
      case RepairStep.RepairApplied applied ->
          Sentence.of("收到记分修复申请，修复途径：" + applied.route().label())
              .said("，核定减免（分）：", applied.decided().map(Points::toString).orElse(""))
              .when(true, "；" + names.institution(applied.institution()))
              .when(true, "于" + Sentence.day(applied.agreedOn()) + "同意")
              .said("；证明材料：", applied.evidence())
              .end();
      case RepairStep.RepairRefused refused ->
          Sentence.of("记分修复申请不予通过").said("，理由：", refused.reason()).end();
      case RepairStep.RepairFormIssued form -> Sentence.of("生成记分修复申请书，文书编号：" + form.form()).end();
      case RepairStep.RepairLetterIssued letter ->
          Sentence.of("出具记分修复审核结果告知书，文书编号：" + letter.letter()).end();
    };
  }
}
