package cn.jifen.application.timeline;

import cn.jifen.domain.agreements.AgreementStep;

/** Steps about an agreement and what it means for the institution's people (Art 37, 39). */
final class AgreementText {
  private AgreementText() {}

  static String of(AgreementStep step) {
    return switch (step) {
      case AgreementStep.LinkedProposed proposed ->
          Sentence.of("因" + proposed.rule().label() + "（" + proposed.decisionNo() + "）")
              .when(true, "，提出对负有责任的" + proposed.people().size() + "名人员采取处理措施")
              .end();
      case AgreementStep.LinkedApproved approved ->
          Sentence.of("批准对负有责任的" + approved.orders().size() + "名人员采取处理措施")
              .when(true, "，自" + Sentence.day(approved.firstDay()) + "起执行")
              .end();
      case AgreementStep.LinkedReturned returned ->
          Sentence.of("对负有责任人员的处理措施未获批准").said("，理由：", returned.reason()).end();
      case AgreementStep.HalfReached reached ->
          Sentence.of(reached.year() + "年度暂停、终止医保支付资格" + reached.times() + "人次")
              .when(true, "，达到登记备案人员" + reached.people() + "人的百分之五十")
              .end();
      case AgreementStep.HalfConfirmed confirmed ->
          Sentence.of("核实" + confirmed.year() + "年度暂停、终止医保支付资格" + confirmed.times() + "人次")
              .when(true, "，登记备案人员" + confirmed.people() + "人，提出自" + Sentence.day(confirmed.from()))
              .when(true, "起至" + Sentence.day(confirmed.until().minusDays(1)) + "止中止（暂停）协议")
              .end();
      case AgreementStep.HalfSuspended suspended ->
          Sentence.of("批准因" + suspended.year() + "年度达到百分之五十中止（暂停）协议").end();
      case AgreementStep.HalfReturned returned ->
          Sentence.of("因" + returned.year() + "年度达到百分之五十中止（暂停）协议未获批准")
              .said("，理由：", returned.reason())
              .end();
    };
  }
}
