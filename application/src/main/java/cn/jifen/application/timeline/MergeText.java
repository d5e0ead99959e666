package cn.jifen.application.timeline;

import cn.jifen.domain.registry.MergeStep;

/** Steps about two registered people who are one (rules 1.2). */
final class MergeText {
  private MergeText() {}

  static String of(MergeStep step) {
    String both = "内部编号" + step.absorbed() + "并入内部编号" + step.kept();
    return switch (step) {
      case MergeStep.MergeProposed proposed ->
          Sentence.of("提出合并重复登记的人员：" + both).said("，理由：", proposed.reason()).end();
      case MergeStep.MergeReturned returned ->
          Sentence.of("合并重复登记人员的提议被退回：" + both).said("，理由：", returned.reason()).end();
      case MergeStep.PeopleMerged _ -> Sentence.of("合并重复登记的人员：" + both).end();
      case MergeStep.SplitProposed proposed ->
          Sentence.of("提出撤销人员合并：" + both).said("，理由：", proposed.reason()).end();
      case MergeStep.SplitReturned returned ->
          Sentence.of("撤销人员合并的提议被退回：" + both).said("，理由：", returned.reason()).end();
      case MergeStep.PeopleSplit _ -> Sentence.of("撤销人员合并：" + both).end();
    };
  }
}
