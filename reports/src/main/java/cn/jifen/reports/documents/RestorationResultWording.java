package cn.jifen.reports.documents;

import cn.jifen.application.documents.DocumentMeasure;
import cn.jifen.application.documents.RestorationResult;
import cn.jifen.application.documents.RestorationResult.Outcome;
import cn.jifen.reports.letter.ChineseDates;
import cn.jifen.reports.letter.Prose;
import cn.jifen.reports.letter.SharedSentences;
import java.util.List;

/** 恢复评估结果通知书: restored from a day, or not and why (Art 54). */
final class RestorationResultWording {
  private final RestorationResult content;
  private final Prose prose = new Prose();

  private RestorationResultWording(RestorationResult content) {
    this.content = content;
  }

  static Draft of(RestorationResult content) {
    RestorationResultWording wording = new RestorationResultWording(content);
    wording.write();
    return Draft.letter(content.identity(), List.of("医保支付资格恢复评估结果通知书"), wording.prose);
  }

  private void write() {
    prose.addressee(content.institution().name());
    prose.text(
        "经你单位审核同意，"
            + CaseWording.person(content.person())
            + "提出医保支付资格恢复申请，我单位于"
            + ChineseDates.of(content.receivedOn())
            + "收到，于"
            + ChineseDates.of(content.assessedOn())
            + "完成评估。根据"
            + SharedSentences.rule(content.ruleNumber())
            + "第五十四条的规定，现通知如下。");
    prose.section("申请恢复所涉措施");
    measures(content.measures());
    if (!content.account().isEmpty()) {
      prose.section("申请人说明的学习和整改情况");
      content.account().forEach(text -> prose.text(CaseWording.sentence(text)));
    }
    prose.section("评估结果");
    switch (content.outcome()) {
      case Outcome.Granted granted -> granted(granted);
      case Outcome.Refused refused -> refused(refused);
    }
    prose.text("请你单位将本通知书内容及时通知" + content.person().name() + "。");
    prose.text("特此通知。");
  }

  private void measures(List<DocumentMeasure> measures) {
    measures.forEach(measure -> prose.text(CaseWording.basedMeasure(measure) + "。"));
  }

  private void granted(Outcome.Granted granted) {
    boolean anew = CaseWording.terminates(content.measures());
    String from = ChineseDates.of(granted.from());
    prose.text(
        content.person().name()
            + "通过评估，自"
            + from
            + "起解除上述措施"
            + (granted.stillInForce().isEmpty() && !anew ? "，恢复医保支付资格。" : "。"));
    prose.section("执行要求");
    if (!granted.stillInForce().isEmpty()) {
      prose.text("下列措施仍在执行，不因本次评估解除，登记备案状态不变：");
      measures(granted.stillInForce());
      prose.text("上述仍在执行的措施" + SharedSentences.noBanCited());
    } else if (anew) {
      prose.text(
          "终止资格恢复的，需由"
              + content.person().name()
              + "重新作出服务承诺，由你单位为其重新登记备案（《实施细则》第五十四条）。"
              + "登记备案状态自重新登记备案之日起为正常；重新作出承诺和登记备案之前，登记备案状态不变。");
    } else {
      prose.text(
          "请你单位自"
              + from
              + "起，在医保信息业务编码数据库动态维护窗口将其登记备案状态维护为“正常”，其在其他定点医药机构的登记备案状态同时调整"
              + "（《实施细则》第二十五条、第五十四条）。");
      prose.text("暂停资格恢复的，年度内记分累计计算（《实施细则》第五十四条）。");
    }
  }

  private void refused(Outcome.Refused refused) {
    prose.text(
        content.person().name()
            + "未通过评估（《实施细则》"
            + refused.basis().citation()
            + "）。理由："
            + CaseWording.sentence(refused.reason()));
    prose.section("有关说明");
    prose.text("其登记备案状态不变。针对上述理由整改后，可经你单位审核同意再次提出恢复申请。");
    prose.text("上述措施" + SharedSentences.noBanCited());
  }
}
