package cn.jifen.application.restoration;

import cn.jifen.application.access.Actor;
import cn.jifen.application.access.FourEyes;
import cn.jifen.application.notices.UndrawableText;
import cn.jifen.domain.kernel.Finding;
import cn.jifen.domain.kernel.LegalBasis;
import cn.jifen.domain.kernel.UserId;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.law.RuleVersion;
import cn.jifen.domain.restoration.ApplicationState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What can speak against an application of either kind, or against deciding on it. */
final class ApplicationFindings {
  private final LegalBasis consent;
  private final LegalBasis office;
  private final LegalBasis registered;

  private ApplicationFindings(LegalBasis consent, LegalBasis office, RuleVersion rule) {
    this.consent = consent;
    this.office = office;
    this.registered = rule.article(23, "", "登记备案内容包括：医保相关人员代码、姓名、身份证号、医药机构名称及代码、医保区划");
  }

  /** Of applications for repair (Art 52). */
  static ApplicationFindings ofRepair(RuleBook book) {
    RuleVersion rule = book.latest();
    return new ApplicationFindings(
        rule.article(52, "", "经其所在定点医药机构审核同意后"), rule.article(52, "", "报属地医疗保障经办机构"), rule);
  }

  /** Of applications for restoration (Art 54). */
  static ApplicationFindings ofRestoration(RuleBook book) {
    RuleVersion rule = book.latest();
    return new ApplicationFindings(
        rule.article(54, "", "经定点医药机构审核同意后"), rule.article(54, "", "报当地医疗保障经办机构"), rule);
  }

  /** The days that the officer tells: consent first, then receipt, none of them after today. */
  List<Finding> aboutDays(Optional<LocalDate> agreedOn, LocalDate receivedOn, LocalDate today) {
    List<Finding> found = new ArrayList<>();
    if (receivedOn.isAfter(today)) {
      found.add(
          new Finding(
              "date-in-future", office, "收到日期不得晚于今日 " + today, "日期 " + receivedOn + " 尚未到来"));
    }
    if (agreedOn.filter(day -> !day.isAfter(receivedOn)).isEmpty()) {
      found.add(
          new Finding(
              "institution-consent-missing",
              consent,
              "须先经所在定点医药机构审核同意，并填写同意日期，不晚于收到日期 " + receivedOn,
              agreedOn.map(day -> "机构同意日期为 " + day).orElse("没有填写机构同意日期")));
    }
    return found;
  }

  /** What speaks against deciding so: the same person, decided already, no reason. */
  List<Finding> aboutDecision(
      Actor actor, UserId recordedBy, ApplicationState state, ApplicationDecision decision) {
    List<Finding> found = new ArrayList<>();
    FourEyes.against(actor, recordedBy).ifPresent(found::add);
    if (state != ApplicationState.OPEN) {
      found.add(new Finding("application-decided", office, "不得重复办理", "该申请" + state.label()));
    }
    if (decision instanceof ApplicationDecision.Refuse refuse && refuse.reason().isBlank()) {
      found.add(new Finding("reason-missing", office, "不予同意的，应写明理由并告知", "没有填写理由"));
    }
    return found;
  }

  Finding undrawable(UndrawableText text) {
    return text.finding(office);
  }

  Finding unknownInstitution() {
    return new Finding("institution-unknown", registered, "请核对机构代码，或者先登记该机构", "没有登记这一机构");
  }

  Finding notOfInstitution(LocalDate day) {
    return new Finding(
        "person-not-at-institution", consent, "应由人员所在的定点医药机构审核同意", "该人员 " + day + " 没有在该机构登记备案");
  }

  Finding anotherOpen(LocalDate receivedOn) {
    return new Finding("application-open", office, "请待其办结后再申请", receivedOn + " 收到的申请尚未办结");
  }

  Finding unknownApplication() {
    return new Finding("application-unknown", office, "请核对人员和申请编号", "该人员没有这一申请");
  }
}
