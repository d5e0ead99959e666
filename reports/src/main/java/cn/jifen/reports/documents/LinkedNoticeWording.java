package cn.jifen.reports.documents;

import cn.jifen.application.documents.DocumentMeasure;
import cn.jifen.application.documents.DocumentPerson;
import cn.jifen.application.documents.LinkedNotice;
import cn.jifen.application.documents.LinkedNotice.Cause;
import cn.jifen.domain.law.MeasureKind;
import cn.jifen.reports.letter.ChineseDates;
import cn.jifen.reports.letter.Prose;
import cn.jifen.reports.letter.SharedSentences;
import java.util.List;
import java.util.stream.Collectors;

/**
 * 医保支付资格处理通知书: a measure that follows from the institution's agreement or the loss of the
 * practising qualification, without points (Art 26, 37).
 */
final class LinkedNoticeWording {
  private final LinkedNotice content;
  private final DocumentMeasure measure;
  private final String who;
  private final Prose prose = new Prose();

  private LinkedNoticeWording(LinkedNotice content) {
    this.content = content;
    this.measure = content.measure();
    this.who = content.people().size() == 1 ? content.people().getFirst().name() : "上述人员";
  }

  static Draft of(LinkedNotice content) {
    LinkedNoticeWording wording = new LinkedNoticeWording(content);
    wording.write();
    return Draft.letter(content.identity(), List.of("医保支付资格处理通知书"), wording.prose);
  }

  private void write() {
    prose.addressee(content.institution().name());
    prose.text(
        cause()
            + "根据"
            + SharedSentences.rule(content.ruleNumber())
            + measure.basis().citation()
            + "的规定，现将医保支付资格处理情况通知如下。");
    prose.section("处理对象");
    people();
    prose.section("处理措施");
    order();
    prose.section("执行要求");
    upkeep();
    prose.section("申诉权利");
    prose.text(SharedSentences.appeal(who, "登记备案状态动态维护结果"));
    prose.text("特此通知。");
  }

  private String cause() {
    return switch (content.cause()) {
      case Cause.AgreementSuspended suspended ->
          ChineseDates.of(suspended.decidedOn())
              + "，医疗保障经办机构决定中止（暂停）你单位的医疗保障服务协议（文号："
              + suspended.decisionNo()
              + "）。";
      case Cause.AgreementEnded ended ->
          ChineseDates.of(ended.decidedOn())
              + "，医疗保障经办机构决定解除你单位的医疗保障服务协议（文号："
              + ended.decisionNo()
              + "）。";
      case Cause.QualificationLost lost ->
          "经核实，你单位相关人员"
              + names()
              + "自"
              + ChineseDates.of(lost.lostOn())
              + "起"
              + lost.account()
              + "，不再持续具备行业主管部门执业资格。";
    };
  }

  private boolean qualificationLost() {
    return content.cause() instanceof Cause.QualificationLost;
  }

  private String names() {
    return content.people().stream().map(DocumentPerson::name).collect(Collectors.joining("、"));
  }

  private void people() {
    String all =
        content.people().stream().map(CaseWording::person).collect(Collectors.joining("；"));
    if (qualificationLost()) {
      prose.text(all + "。");
      return;
    }
    prose.text("经认定，对违法违规违约行为负有责任的相关人员" + content.people().size() + "人：" + all + "。");
    prose.text("对违法违规违约行为无实际责任的相关人员，登记备案状态仍为正常，不影响其医保支付资格（《实施细则》第三十七条）。");
  }

  private void order() {
    prose.text(
        "依照《实施细则》"
            + measure.basis().citation()
            + "（“"
            + measure.basis().quote()
            + "”），"
            + (measure.kind() == MeasureKind.TERMINATION ? termination() : suspension())
            + "本次处理不记分。");
    prose.text(ending());
  }

  private String suspension() {
    return "暂停"
        + who
        + "医保支付资格，"
        + CaseWording.days(measure)
        + (measure.lastDay().isPresent() ? "，首日和末日均计算在内" : "")
        + "。暂停期内，其提供服务发生的医保费用不予结算，急诊、抢救等特殊情形除外（《实施细则》第二十四条第（二）项、第五十七条）。";
  }

  private String termination() {
    return "自"
        + ChineseDates.of(measure.firstDay())
        + "起终止"
        + who
        + "医保支付资格，"
        + measure.lastDay().map(last -> "至" + ChineseDates.of(last) + "止不得再次登记备案，").orElse("无固定期限，")
        + "终止其提供服务发生的医保费用结算（《实施细则》第二十四条第（三）项）。涉及急诊、抢救等特殊情形的费用，"
        + "依照《实施细则》第五十七条、第六十条审核办理。";
  }

  private String ending() {
    if (qualificationLost()) {
      return "重新具备执业资格后，可由"
          + who
          + "提出资格恢复申请并附执业资格证明，经你单位审核同意后报我单位评估；恢复资格的，需重新作出承诺和登记备案（《实施细则》第五十四条）。";
    }
    if (measure.kind() == MeasureKind.SUSPENSION && measure.lastDay().isPresent()) {
      return SharedSentences.restoration(who);
    }
    return "恢复资格的，由"
        + who
        + "提出申请，经定点医药机构审核同意后报我单位评估；通过评估并恢复前，登记备案状态不变"
        + (measure.kind() == MeasureKind.TERMINATION ? "，恢复时需重新作出承诺和登记备案" : "")
        + "（《实施细则》第五十四条）。";
  }

  private void upkeep() {
    String state = measure.kind() == MeasureKind.TERMINATION ? "终止" : "暂停";
    prose.text(
        "请你单位在医保信息业务编码数据库动态维护窗口，将"
            + who
            + "的登记备案状态自"
            + ChineseDates.of(measure.firstDay())
            + "起维护为“"
            + state
            + "”（《实施细则》第四十二条），不得申报此后发生的医保结算费用，急诊、抢救等特殊情形除外（《实施细则》第五十七条）。"
            + "其在其他定点医药机构的登记备案状态同时调整（《实施细则》第二十五条）。");
    prose.text("本措施" + SharedSentences.noBan(qualificationLost()) + SharedSentences.HANDOVER);
  }
}
