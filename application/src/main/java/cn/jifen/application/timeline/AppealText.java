package cn.jifen.application.timeline;

import cn.jifen.domain.appeals.AppealStep;

/** Steps of an appeal (Art 48–51). */
final class AppealText {
  private AppealText() {}

  static String of(AppealStep step, NamesInFile names) {
    return switch (step) {
      case AppealStep.AppealReceived received ->
          Sentence.of("收到" + received.by().label())
              .when(true, "对" + names.letter(received.notice()) + "的书面申诉")
              .said("，申诉理由：", received.grounds())
              .end();
      case AppealStep.ExplanationGiven explanation ->
          Sentence.of("经办机构就申诉作出解释说明").said("：", explanation.text()).end();
      case AppealStep.AppealWithdrawn withdrawn ->
          Sentence.of("申诉人撤回申诉").said("，理由：", withdrawn.reason()).end();
      case AppealStep.AppealEscalated escalated ->
          Sentence.of("申诉提交同级医疗保障行政部门（" + escalated.to() + "）处理")
              .said("，理由：", escalated.reason())
              .end();
      case AppealStep.AppraisalOrdered ordered ->
          Sentence.of("申诉期间委托鉴定，自次日起停止计算办理期限")
              .said("；受托方：", ordered.body())
              .said("；鉴定事项：", ordered.question())
              .end();
      case AppealStep.AppraisalReturned returned ->
          Sentence.of("收到鉴定结论，自次日起继续计算办理期限").said("；结论：", returned.conclusion()).end();
      case AppealStep.AppealDecided decided ->
          Sentence.of("申诉处理决定：" + decided.outcome().label()).said("，理由：", decided.reason()).end();
    };
  }
}
