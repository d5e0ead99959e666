package cn.jifen.application.timeline;

import cn.jifen.domain.restoration.RestorationStep;

/** Applications for restoration (Art 54). */
final class RestorationText {
  private RestorationText() {}

  static String of(RestorationStep step, NamesInFile names) {
    return switch (step) {
      case RestorationStep.RestorationApplied applied ->
          Sentence.of("收到资格恢复申请；" + names.institution(applied.institution()))
              .when(true, "于" + Sentence.day(applied.agreedOn()) + "同意")
              .said("；重新签署服务承诺书：", applied.committedOn().map(Sentence::day).orElse(""))
              .when(applied.qualificationProven(), "；已提交执业资格证明")
              .said(
                  "；学习和整改情况：",
                  applied.account().map(text -> text.replaceAll("\\s*\\R\\s*", "")).orElse(""))
              .end();
      case RestorationStep.RestorationRefused refused ->
          Sentence.of("经评估不予恢复医保支付资格").said("，理由：", refused.reason()).end();
      case RestorationStep.RestorationFormIssued form ->
          Sentence.of("生成资格恢复申请书，文书编号：" + form.form()).end();
      case RestorationStep.RestorationLetterIssued letter ->
          Sentence.of("出具恢复评估结果通知书，文书编号：" + letter.letter()).end();
    };
  }
}
