package cn.jifen.application.timeline;

import cn.jifen.domain.registry.RegistryStep;

/** Steps about registration and commitment (Art 15–27, 45, 58). */
final class RegistryText {
  private RegistryText() {}

  static String of(RegistryStep step, NamesInFile names) {
    String institution = names.institution(step.institution());
    return switch (step) {
      case RegistryStep.CommitmentSigned signed ->
          Sentence.of("在" + institution + (signed.online() ? "线上" : "书面") + "签署服务承诺书").end();
      case RegistryStep.CorrectionDemanded demanded ->
          Sentence.of("责成" + institution + "最迟于" + Sentence.day(demanded.dueOn()) + "完成整改")
              .when(true, "：" + demanded.defect().label())
              .end();
      case RegistryStep.CorrectionDone done ->
          Sentence.of(institution + "已完成整改：" + done.defect().label())
              .said("；备注：", done.remark())
              .end();
    };
  }
}
