package cn.jifen.application.scoring;

import cn.jifen.domain.kernel.DecisionNo;
import cn.jifen.domain.kernel.Finding;
import cn.jifen.domain.kernel.LegalBasis;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.law.RuleVersion;
import cn.jifen.domain.scoring.DecisionRevision;
import java.time.LocalDate;

/** What can speak against recording a decision, apart from the points themselves. */
final class ScoringFindings {
  private final RuleBook book;
  private final RuleVersion rule;

  ScoringFindings(RuleBook book) {
    this.book = book;
    this.rule = book.latest();
  }

  Finding outsideRule(LocalDate decidedOn) {
    return new Finding(
        "decision-outside-rule",
        rule.article(70, "", "本细则自2025年3月30日起执行，有效期2年。"),
        "决定日期应在 " + book.coverage() + " 之间",
        "决定日期 " + decidedOn + " 不在实施细则的有效期内");
  }

  Finding inFuture(LocalDate day, LocalDate today) {
    return new Finding(
        "decision-in-future",
        rule.article(32, "", "记分以行政处罚、协议处理作出时为记分时点。"),
        "不得晚于今日 " + today,
        "日期 " + day + " 尚未到来");
  }

  Finding receivedTooEarly(LocalDate received, LocalDate decided) {
    return new Finding(
        "received-before-decided",
        rule.article(40, "", "在作出协议处理决定或收到行政处罚决定书之日起5个工作日内"),
        "收到日期不得早于决定日期 " + decided,
        "收到日期为 " + received);
  }

  Finding numberTaken(DecisionNo number) {
    return new Finding(
        "decision-number-taken",
        rule.article(28, "", "同步认定相关人员责任"),
        "一个文号只对应一项决定，请核对文号、类型、机构、检查编号和日期",
        "文号 " + number + " 已登记为另一项决定");
  }

  Finding nobody() {
    return new Finding(
        "decision-without-people", rule.article(28, "", "同步认定相关人员责任"), "至少应列明一名责任人员", "没有列明责任人员");
  }

  Finding twice() {
    return new Finding(
        "behaviour-twice",
        rule.article(31, "", "同一违法违规行为涉及不同负面情形、不同统筹区的，按最高分分值记分，不分别记分。"),
        "同一人员的同一行为在一项决定中只记一次",
        "同一人员的同一行为重复出现");
  }

  Finding alreadyScored() {
    return new Finding(
        "behaviour-already-scored",
        rule.article(31, "", "同一违法违规行为涉及不同负面情形、不同统筹区的，按最高分分值记分，不分别记分。"),
        "如原记分有误，请办理更正",
        "该人员的该行为已依据这一决定记分");
  }

  Finding unknownPerson() {
    return new Finding(
        "person-unknown", rule.article(19, "", "完整准确及时为相关人员登记备案"), "请先登记备案该人员", "没有登记这一人员");
  }

  Finding notRegistered(LocalDate decidedOn) {
    return new Finding(
        "person-not-registered",
        rule.article(9, "", "对违法或违反协议的定点医药机构的相关责任人员"),
        "该人员应在决定日期 " + decidedOn + " 或者之前已在该机构登记备案",
        "该人员没有在该机构登记备案");
  }

  Finding unknownInstitution() {
    return new Finding(
        "institution-unknown",
        rule.article(9, "", "对违法或违反协议的定点医药机构的相关责任人员"),
        "请核对机构代码，或者先登记该机构",
        "没有登记这一机构");
  }

  Finding unknownScore() {
    return new Finding(
        "score-unknown",
        rule.article(51, "", "确需修改处理结果的，医疗保障经办机构及时调整记分情况"),
        "请核对记分编号",
        "该人员名下没有这一有效记分");
  }

  Finding reasonMissing(String what) {
    return new Finding(
        "reason-missing", rule.article(51, "", "医疗保障经办机构应告知原因"), "请填写书面理由", what + "没有填写理由");
  }

  Finding otherBehaviour() {
    return new Finding(
        "correction-of-other-behaviour",
        rule.article(51, "", "确需修改处理结果的，医疗保障经办机构及时调整记分情况"),
        "更正只能针对同一人员的同一行为；其他行为请另行提出",
        "更正后的记分与原记分不是同一人员的同一行为");
  }

  Finding unknownDecision() {
    return new Finding("decision-unknown", followsParent(), "请核对决定文号", "没有登记这一决定");
  }

  Finding annulled(DecisionRevision revision) {
    return new Finding(
        "decision-annulled",
        followsParent(),
        "已被撤销的决定不再作为记分依据",
        "文号 "
            + revision.decision()
            + " 的决定已于 "
            + revision.on()
            + " 由“"
            + revision.instrument()
            + "”撤销");
  }

  Finding annulledHasNoScores() {
    return new Finding("annulled-with-scores", followsParent(), "决定变更的，请选择“变更”", "决定撤销后不得再有记分");
  }

  Finding revisionKnown(DecisionRevision revision) {
    return new Finding(
        "revision-known",
        followsParent(),
        "同一文书只登记一次",
        "文书“" + revision.instrument() + "”已登记（" + revision.kind().label() + "）");
  }

  Finding instrumentMissing() {
    return new Finding(
        "instrument-missing", followsParent(), "请填写撤销或者变更原决定的裁判文书、复议决定等的文号", "没有填写文书文号");
  }

  Finding revisedTooEarly(LocalDate on, LocalDate decided) {
    return new Finding(
        "revised-before-decided", followsParent(), "不得早于原决定日期 " + decided, "填写的日期为 " + on);
  }

  Finding otherScoresByNow() {
    return new Finding(
        "parent-change-incomplete", followsParent(), "请撤回后重新提出，列明该决定现有的全部记分", "提出之后该决定的记分又有变化");
  }

  private LegalBasis followsParent() {
    return rule.article(9, "", "在对定点医药机构作出行政处罚或定点医药机构医疗保障服务协议（以下简称协议）处理的基础上");
  }

  Finding unknownProposal() {
    return new Finding(
        "proposal-unknown",
        rule.article(62, "", "明确对定点医药机构相关人员记分管理、审核结算等岗位责任"),
        "请核对编号",
        "没有这一记分建议");
  }

  Finding wrongState(ProposalState is, String expected) {
    return new Finding(
        "proposal-state",
        rule.article(62, "", "明确对定点医药机构相关人员记分管理、审核结算等岗位责任"),
        expected,
        "该记分建议当前为“" + is.label() + "”");
  }

  Finding othersProposal() {
    return new Finding(
        "proposal-of-another",
        rule.article(68, "", "明确不同单位不同岗位的权限内容，专岗专权"),
        "由提出人本人修改，或者由提出人撤回后另行提出",
        "该记分建议由他人提出");
  }

  Finding correctionNotRevised() {
    return new Finding(
        "correction-not-revised",
        rule.article(51, "", "确需修改处理结果的，医疗保障经办机构及时调整记分情况"),
        "请撤回后重新提出更正",
        "更正、原决定变更的建议不能改为新的记分建议");
  }

  Finding nothingCorrected() {
    return new Finding(
        "correction-changes-nothing",
        rule.article(51, "", "确需修改处理结果的，医疗保障经办机构及时调整记分情况"),
        "更正后的条款、责任、调整或者分值应与原记分不同",
        "更正后的记分与原记分完全相同");
  }

  Finding ownProposal() {
    return new Finding(
        "approval-by-proposer",
        rule.article(68, "", "明确不同单位不同岗位的权限内容，专岗专权"),
        "须由提出人、提交人以外的复核人员批准",
        "不得批准本人提出或者提交的记分建议");
  }
}
