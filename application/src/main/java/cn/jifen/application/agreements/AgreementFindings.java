package cn.jifen.application.agreements;

import cn.jifen.domain.kernel.Finding;
import cn.jifen.domain.kernel.LegalBasis;
import cn.jifen.domain.kernel.Period;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.law.RuleVersion;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;

/** What can speak against linked measures and against the suspension of Art 39. */
final class AgreementFindings {
  private final RuleBook book;
  private final RuleVersion rule;

  AgreementFindings(RuleBook book) {
    this.book = book;
    this.rule = book.latest();
  }

  private LegalBasis linked() {
    return rule.article(37, "", "应暂停相关责任人员医保支付资格");
  }

  private LegalBasis onlyResponsible() {
    return rule.article(37, "", "对违法违规违约行为无实际责任的相关人员，登记备案状态仍为正常");
  }

  private LegalBasis half() {
    return rule.article(39, "", "在一个自然年度内登记备案状态为暂停或终止人次达到50%及以上的，暂停该机构协议，暂停时间依据协议确定");
  }

  private LegalBasis notice() {
    return rule.article(40, "", "根据相关人员记分情况出具处理通知书");
  }

  Finding unknownInstitution() {
    return new Finding(
        "institution-unknown",
        rule.article(9, "", "对违法或违反协议的定点医药机构的相关责任人员"),
        "请核对机构代码，或者先登记该机构",
        "没有登记这一机构");
  }

  Finding outsideRule(LocalDate decidedOn) {
    return new Finding(
        "decision-outside-rule",
        rule.article(70, "", "本细则自2025年3月30日起执行，有效期2年。"),
        "决定日期应在 " + book.coverage() + " 之间",
        "决定日期 " + decidedOn + " 不在实施细则的有效期内");
  }

  Finding inFuture(LocalDate decidedOn, LocalDate today) {
    return new Finding(
        "decision-in-future", linked(), "不得晚于今日 " + today, "决定日期 " + decidedOn + " 尚未到来");
  }

  Finding notSuspended(LocalDate from) {
    return new Finding(
        "agreement-not-suspended",
        linked(),
        "应先登记该协议的中止或者解除，并按登记的起始日期办理",
        "协议登记中没有自 " + from + " 起的中止或者解除");
  }

  Finding stateOver(LocalDate until) {
    return new Finding(
        "agreement-suspension-over",
        linked(),
        "联动暂停与协议中止同期，应在中止期届满之前开始",
        "协议中止至 " + until.minusDays(1) + " 已经届满");
  }

  Finding agreementChanged(Optional<LocalDate> was, Optional<LocalDate> is) {
    return new Finding(
        "agreement-changed",
        linked(),
        "请退回后按现行登记重新提出",
        "提出之后协议登记的截止日期（不含）由“" + text(was) + "”改为“" + text(is) + "”");
  }

  private static String text(Optional<LocalDate> day) {
    return day.map(LocalDate::toString).orElse("未定");
  }

  Finding nobody() {
    return new Finding("nobody-responsible", onlyResponsible(), "应列明至少一名责任人员", "没有列明责任人员");
  }

  private Finding named(String name, int place, String found, String expected) {
    return new Finding(name, onlyResponsible(), expected, "第 " + place + " 名人员" + found);
  }

  Finding factsMissing(int place) {
    return named("responsibility-facts-missing", place, "没有写明责任事实", "每名责任人员都应写明所认定的责任事实");
  }

  Finding twice(int place) {
    return named("person-twice", place, "重复列出", "同一人员只列一次");
  }

  Finding notRegistered(int place, LocalDate decidedOn) {
    return named(
        "person-not-registered", place, "没有在该机构登记备案", "应在决定日期 " + decidedOn + " 或者之前已在该机构登记备案");
  }

  Finding linkedAlready(int place) {
    return named(
        "person-linked-already", place, "已随同一协议的中止或者解除作出联动措施", "中止期限没有变更的，不需再次办理；需要变更其他内容的，先撤销原措施");
  }

  Finding restoredAlready(int place) {
    return new Finding(
        "linked-measure-restored",
        rule.article(54, "", "通过评估的，恢复相关人员医保支付资格"),
        "已经恢复的，不再变更期限",
        "第 " + place + " 名人员随该协议中止的暂停已经恢复");
  }

  Finding overBeforeItBegan(int place, LocalDate firstDay, LocalDate end) {
    return new Finding(
        "linked-term-without-a-day",
        linked(),
        "协议中止在措施开始之日 " + firstDay + " 之前已经届满的，请撤销原措施",
        "第 " + place + " 名人员变更后的截止日期（不含）为 " + end);
  }

  Finding notTheAgreementsTerm(Optional<LocalDate> registered, LocalDate wanted) {
    return new Finding(
        "term-of-agreement",
        linked(),
        registered
                .map(end -> "联动暂停与协议中止同期，变更后的截止日期（不含）应为现行协议登记的 " + end)
                .orElse("现行协议登记没有截止日期，联动暂停与协议中止同期，请维持")
            + "；并无责任的，请撤销",
        "变更后的截止日期（不含）为 " + wanted);
  }

  Finding barOfSuspension() {
    return new Finding(
        "bar-of-suspension", linked(), "只有因解除协议终止资格的，通知书才可载明禁止登记备案的期限", "暂停资格时填写了禁止登记备案的期限");
  }

  Finding barTooShort(LocalDate barUntil, LocalDate firstDay) {
    return new Finding(
        "bar-without-a-day",
        rule.article(37, "", "应一并终止相关责任人员医保支付资格"),
        "禁止登记备案的截止日期（不含）应晚于措施开始之日 " + firstDay,
        "截止日期为 " + barUntil);
  }

  Finding firstDayTooEarly(LocalDate firstDay, LocalDate earliest) {
    return new Finding(
        "measure-before-issue",
        notice(),
        "不得早于通知书出具之日和协议中止、解除之日中的较晚者 " + earliest,
        "措施开始日期为 " + firstDay);
  }

  /** Why a proposal cannot be decided on: there is none, or it was decided on before. */
  Optional<Finding> againstState(Optional<LinkedCase> found) {
    if (found.isEmpty()) {
      return Optional.of(unknownProposal());
    }
    return switch (found.get().state()) {
      case PROPOSED -> Optional.empty();
      case APPROVED, RETURNED -> Optional.of(closedProposal(found.get().state().label()));
    };
  }

  private Finding unknownProposal() {
    return new Finding("proposal-unknown", linked(), "请核对编号", "该机构没有这一编号的联动处理建议");
  }

  private Finding closedProposal(String state) {
    return new Finding("proposal-state", linked(), "只有待批准的联动处理建议可以批准或者退回", "该建议" + state);
  }

  Finding reasonMissing(String what) {
    return new Finding("reason-missing", linked(), what + "应写明理由", "没有写明理由");
  }

  Finding unknownOrder() {
    return new Finding("linked-measure-unknown", linked(), "请核对机构、人员和建议编号", "该人员没有依据这一建议作出的联动措施");
  }

  Finding revokedBefore() {
    return new Finding("linked-measure-revoked", linked(), "不需再次撤销", "该联动措施已经撤销");
  }

  Finding halfNotReached(Year year, int times, int people) {
    return new Finding(
        "half-not-reached",
        half(),
        "暂停、终止人次达到登记备案人数的50%及以上方可确认",
        year + " 年暂停、终止 " + times + " 人次，登记备案 " + people + " 人，未达到50%");
  }

  Finding halfFiguresDiffer(int times, int people) {
    return new Finding(
        "half-figures-differ",
        half(),
        "请按现有数据核对后重新确认",
        "现有数据为暂停、终止 " + times + " 人次，登记备案 " + people + " 人，与所确认的不一致");
  }

  Finding halfConfirmedBefore() {
    return new Finding("half-confirmed", half(), "请等待批准，或者退回后重新确认", "该年度的数据和中止期限已经确认，待批准");
  }

  Finding halfSuspendedBefore(Year year) {
    return new Finding("half-suspended", half(), "同一年度不再重复办理", year + " 年已据此中止该机构协议");
  }

  Finding halfNotConfirmed(Year year) {
    return new Finding("half-not-confirmed", half(), "应先由经办人员确认数据和中止期限", year + " 年没有待批准的确认");
  }

  Finding termWithoutDay(LocalDate from, LocalDate until) {
    return new Finding(
        "suspension-without-a-day", half(), "截止日期（不含）应晚于开始日期 " + from, "截止日期为 " + until);
  }

  Finding termInPast(LocalDate from, LocalDate today) {
    return new Finding("suspension-in-past", half(), "中止不得早于今日 " + today + " 开始", "开始日期为 " + from);
  }

  /**
   * A term that no agreement in force holds.
   *
   * @param until first day after the term
   * @param inForce the agreement in force on its first day; empty: there is none
   */
  Finding notActive(LocalDate from, LocalDate until, Optional<Period> inForce) {
    return new Finding(
        "agreement-not-active",
        half(),
        "中止期限应全部在履行中的协议期限之内"
            + inForce
                .flatMap(Period::until)
                .map(end -> "，该协议至 " + end.minusDays(1) + " 止")
                .orElse(""),
        "自 " + from + " 至 " + until.minusDays(1) + " 不全在履行中的协议期限之内");
  }
}
