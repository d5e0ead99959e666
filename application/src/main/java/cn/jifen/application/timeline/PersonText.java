package cn.jifen.application.timeline;

import cn.jifen.domain.registry.PersonStep;

/** Steps about who a person is and may practise (Art 23, 26, 27). */
final class PersonText {
  private PersonText() {}

  static String of(PersonStep step, NamesInFile names) {
    return switch (step) {
      case PersonStep.IdentityRecorded recorded ->
          Sentence.of("登记新的身份证件（" + recorded.type().label() + "），事由：" + recorded.change().label())
              .end();
      case PersonStep.QualificationLossProposed proposed ->
          Sentence.of("因自" + Sentence.day(proposed.lostOn()) + "起" + proposed.how().label())
              .when(true, "，提出终止医保支付资格；登记备案机构：" + names.institution(proposed.institution()))
              .said("；依据：", proposed.reason())
              .end();
      case PersonStep.QualificationLossReturned returned ->
          Sentence.of("因丧失执业资格终止医保支付资格的提议被退回").said("，理由：", returned.reason()).end();
      case PersonStep.LossRevocationProposed proposed ->
          Sentence.of("提出撤销因丧失执业资格作出的终止").said("，理由：", proposed.reason()).end();
      case PersonStep.LossRevocationReturned returned ->
          Sentence.of("撤销因丧失执业资格作出的终止的提议被退回").said("，理由：", returned.reason()).end();
    };
  }
}
