package cn.jifen.reports.documents;

import cn.jifen.application.documents.RepairResult;
import cn.jifen.application.documents.RepairResult.Outcome;
import cn.jifen.reports.letter.ChineseDates;
import cn.jifen.reports.letter.Prose;
import cn.jifen.reports.letter.SharedSentences;
import java.util.List;

/** 记分修复审核结果告知书: granted or refused, with the reason (Art 52, 53). */
final class RepairResultWording {
  private final RepairResult content;
  private final Prose prose = new Prose();

  private RepairResultWording(RepairResult content) {
    this.content = content;
  }

  static Draft of(RepairResult content) {
    RepairResultWording wording = new RepairResultWording(content);
    wording.write();
    return Draft.letter(content.identity(), List.of("医保支付资格记分修复审核结果告知书"), wording.prose);
  }

  private void write() {
    prose.addressee(content.institution().name());
    prose.text(
        "经你单位审核同意，"
            + CaseWording.person(content.person())
            + "提出记分修复申请，我单位于"
            + ChineseDates.of(content.receivedOn())
            + "收到。根据"
            + SharedSentences.rule(content.ruleNumber())
            + "第五十二条、第五十三条的规定，现将审核结果告知如下。");
    prose.section("申请事项");
    prose.text(
        "修复途径为"
            + content.route().label()
            + "（《实施细则》"
            + content.routeBasis().citation()
            + "），申请减免"
            + content.asked()
            + "分。");
    prose.section("审核结果");
    switch (content.outcome()) {
      case Outcome.Granted granted -> granted(granted);
      case Outcome.Refused refused -> refused(refused);
    }
    prose.text("请你单位将以上结果及时告知" + content.person().name() + "。");
    prose.text("特此告知。");
  }

  private void granted(Outcome.Granted granted) {
    String less =
        content.asked().moreThan(granted.taken())
            ? "受该途径年度减免上限或者年度累计记分余额所限，实际减免" + granted.taken() + "分。"
            : "减免" + granted.taken() + "分。";
    prose.text(
        "经审核，准予修复，"
            + less
            + "自"
            + ChineseDates.of(granted.on())
            + "起，"
            + CaseWording.year(content.person(), granted.year()));
    prose.section("有关说明");
    prose.text("记分修复不缩短、不解除执行中的暂停或者终止医保支付资格措施，登记备案状态不因本告知书改变；" + "恢复医保支付资格，依照《实施细则》第五十四条办理。");
  }

  private void refused(Outcome.Refused refused) {
    prose.text(
        "经审核，不予修复（《实施细则》"
            + refused.basis().citation()
            + "）。理由："
            + CaseWording.sentence(refused.reason()));
    prose.section("有关说明");
    prose.text(
        content.person().name() + "的年度累计记分和登记备案状态不因本告知书改变。符合《实施细则》第五十三条规定的修复途径的，可经你单位审核同意后另行申请。");
  }
}
