package cn.jifen.domain.appeals;

import cn.jifen.domain.kernel.Finding;
import cn.jifen.domain.kernel.LegalBasis;
import cn.jifen.domain.kernel.Points;
import cn.jifen.domain.law.DueDate;
import cn.jifen.domain.law.LinkedRule;
import cn.jifen.domain.law.RuleVersion;
import java.time.LocalDate;

/** The findings of the appeal procedure, each with its article. */
final class AppealFindings {
  private final RuleVersion rule;

  AppealFindings(RuleVersion rule) {
    this.rule = rule;
  }

  private LegalBasis appeal() {
    return rule.article(48, "", "可在收到处理通知书后10个工作日内，向医疗保障经办机构提出书面申诉");
  }

  private LegalBasis papers() {
    return rule.article(48, "", "陈述申辩材料需经相关责任人员签字且定点医药机构盖章确认。");
  }

  private LegalBasis explanation() {
    return rule.article(49, "", "医疗保障经办机构对作出的记分结果进行解释说明。仍有异议的，移交本级医保行政部门处理。");
  }

  private LegalBasis appraisal() {
    return rule.article(50, "", "对存在争议的专业问题，组织第三方专业机构或专家组评估鉴定");
  }

  private LegalBasis result() {
    return rule.article(51, "", "确需修改处理结果的，医疗保障经办机构及时调整记分情况");
  }

  Finding unknown(String name, String what) {
    return new Finding(name, appeal(), "请核对人员编号和" + what + "编号", "该人员名下没有这一" + what);
  }

  Finding late(AppealSubmission submission, DueDate due) {
    String provisional = due.provisional() ? "（该年度工作日历尚未全部公布，暂按已知日历计算）" : "";
    return new Finding(
        "appeal-late",
        rule.article(48, "", "逾期未申诉的，视为无异议。"),
        "应在" + submission.by().label() + "收到处理通知书后10个工作日内提出，最后一日为 " + due.day() + provisional,
        "申诉材料于 " + submission.on() + " 收到，逾期视为无异议");
  }

  Finding unsigned() {
    return new Finding("appeal-not-signed", papers(), "请补正：陈述申辩材料由相关责任人员签字", "陈述申辩材料没有相关责任人员签字");
  }

  Finding unsealed() {
    return new Finding("appeal-not-sealed", papers(), "请补正：陈述申辩材料由定点医药机构盖章", "陈述申辩材料没有定点医药机构盖章");
  }

  Finding groundsMissing() {
    return new Finding("appeal-grounds-missing", appeal(), "请填写申诉事项和理由摘要", "没有填写申诉事项和理由");
  }

  Finding openAlready(Appeal open) {
    return new Finding(
        "appeal-open-already",
        appeal(),
        "同一方就同一通知书的申诉，在办结之前不重复受理；补充材料并入原申诉",
        open.by().label()
            + "就该通知书的申诉已于 "
            + open.received().on()
            + " 受理，当前为“"
            + open.stage().label()
            + "”");
  }

  Finding beforeNotice(LocalDate on, LocalDate issuedOn) {
    return new Finding(
        "appeal-before-notice", appeal(), "收到申诉材料的日期不得早于通知书出具之日 " + issuedOn, "填写的日期为 " + on);
  }

  Finding inFuture(LocalDate on, LocalDate today) {
    return new Finding("day-in-future", appeal(), "日期不得晚于今日 " + today, "日期 " + on + " 尚未到来");
  }

  Finding beforeLastStep(LocalDate on, LocalDate last) {
    return new Finding("appeal-step-order", appeal(), "日期不得早于上一办理步骤的日期 " + last, "填写的日期为 " + on);
  }

  Finding closed(Appeal appeal) {
    return new Finding(
        "appeal-closed",
        rule.article(51, "", "确认申诉结果后，医疗保障经办机构及时将结果告知相关定点医药机构和相关人员。"),
        "已办结的申诉不再办理",
        "该申诉已于 "
            + appeal.lastOn()
            + " 办结："
            + appeal.stage().label()
            + appeal.decided().map(d -> "（" + d.outcome().label() + "）").orElse(""));
  }

  Finding textMissing(String what) {
    return new Finding(
        "reason-missing", rule.article(51, "", "医疗保障经办机构应告知原因"), "请填写" + what, "没有填写" + what);
  }

  Finding explainedAlready(Appeal appeal) {
    return new Finding(
        "appeal-explained-already",
        explanation(),
        "解释说明之后仍有异议的，请移交本级医保行政部门",
        "该申诉当前为“" + appeal.stage().label() + "”");
  }

  Finding notExplained(Appeal appeal) {
    return new Finding(
        "appeal-not-explained",
        explanation(),
        "应先由经办机构解释说明，仍有异议的方可移交",
        "该申诉当前为“" + appeal.stage().label() + "”");
  }

  Finding atAppraisal() {
    return new Finding("appeal-at-appraisal", appraisal(), "请待评估鉴定意见返回后办理", "第三方或者专家组的评估鉴定尚未完成");
  }

  Finding noAppraisal() {
    return new Finding("appraisal-not-ordered", appraisal(), "请先登记委托的评估鉴定", "该申诉没有正在进行的评估鉴定");
  }

  Finding scoresNotWanted(AppealOutcome outcome) {
    return new Finding(
        "ruling-with-scores",
        result(),
        "逐项处理记分的，请选择“" + AppealOutcome.CHANGED.label() + "”",
        "“" + outcome.label() + "”不应列出记分");
  }

  Finding nothingStands() {
    return new Finding("ruling-nothing-stands", result(), "请维持，或者由当事人撤回申诉", "该通知书的记分和措施均已不再有效");
  }

  Finding nothingChanged() {
    return new Finding(
        "ruling-without-scores",
        result(),
        "请列出所变更的记分；不以记分为依据的措施，请填写变更后的截止日期（不含）",
        "没有列出变更哪一条记分，也没有变更后的期限");
  }

  Finding noOrderInNotice() {
    return new Finding(
        "ruling-with-term",
        rule.article(38, "", "医疗保障经办机构依据记分情况，应对相关人员采取以下措施"),
        "请列出所变更的记分；措施的期限随记分确定",
        "该通知书的措施以记分为依据，不单独变更期限");
  }

  Finding noTermToChange(LinkedRule which) {
    return switch (which) {
      case QUALIFICATION_LOST ->
          new Finding(
              "order-without-term",
              rule.article(26, "", "医药卫生类专业技术人员必须持续具备行业主管部门执业资格，否则终止医保支付资格"),
              "执业资格并未失去的，请撤销；确已失去的，请维持，重新取得后按第五十四条申请恢复",
              "因失去执业资格终止的，没有可以变更的期限");
      case AGREEMENT_SUSPENDED, AGREEMENT_ENDED ->
          new Finding(
              "order-without-term",
              rule.article(37, "", "定点医药机构被解除协议的，应一并终止相关责任人员医保支付资格。"),
              "并无责任的，请撤销；负有责任的，请维持，按第五十四条申请恢复",
              "该措施没有载明期限，不能缩短");
    };
  }

  Finding termNotShorter(LocalDate now, LocalDate wanted) {
    return new Finding(
        "appeal-never-heavier",
        result(),
        "不得因申诉加重：变更后的截止日期（不含）应早于 " + now + "；确需延长的，由经办机构按现行协议登记另行变更",
        "变更后的截止日期（不含）为 " + wanted);
  }

  Finding termWithoutDay(LocalDate firstDay, LocalDate wanted) {
    return new Finding(
        "term-without-a-day",
        result(),
        "变更后的截止日期（不含）应晚于措施开始之日 " + firstDay + "；自始不应采取措施的，请撤销",
        "变更后的截止日期（不含）为 " + wanted);
  }

  Finding notOfNotice() {
    return new Finding("score-unknown", result(), "请核对记分编号，每条记分只列一次", "所列记分不是该通知书中现行有效的记分，或者重复列出");
  }

  Finding revokesAll() {
    return new Finding(
        "ruling-revokes-all",
        result(),
        "全部作废的，请选择“" + AppealOutcome.REVOKED.label() + "”",
        "该通知书的全部记分都将作废");
  }

  Finding toDetriment(Points was, Points instead) {
    return new Finding(
        "appeal-never-heavier",
        result(),
        "不得因申诉加重：变更后不超过原记 " + was + " 分；确需加重的，由作出决定的部门另行更正",
        "变更后记 " + instead + " 分");
  }

  Finding sameAgain() {
    return new Finding(
        "correction-changes-nothing", result(), "变更后的条款、责任、调整或者分值应与原记分不同", "变更后的记分与原记分完全相同");
  }
}
