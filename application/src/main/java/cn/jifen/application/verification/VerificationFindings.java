package cn.jifen.application.verification;

import cn.jifen.domain.kernel.Finding;
import cn.jifen.domain.kernel.LegalBasis;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.law.RuleVersion;
import cn.jifen.domain.registry.CorrectionDemand;
import cn.jifen.domain.registry.RegistryDefect;
import java.time.LocalDate;

/** On what a check rests, and what can speak against an order to correct (Art 58). */
final class VerificationFindings {
  private final RuleVersion rule;

  VerificationFindings(RuleBook book) {
    this.rule = book.latest();
  }

  /** The article against which a defect is. */
  LegalBasis basisOf(RegistryDefect defect) {
    return switch (defect) {
      case COMMITMENT_MISSING -> rule.article(17, "", "未作出承诺的相关人员不得开展涉及医保基金使用的医药服务");
      case STATUS_NOT_MAINTAINED -> rule.article(42, "", "其所在定点医药机构根据处理通知书完成动态维护");
      case QUALIFICATION_LOST, QUALIFICATION_UNKNOWN ->
          rule.article(26, "", "必须持续具备行业主管部门执业资格，否则终止医保支付资格");
    };
  }

  Finding unknownInstitution() {
    return of("institution-unknown", "请核对机构代码", "没有登记这一机构");
  }

  Finding nothingFound(RegistryDefect defect, LocalDate today) {
    return of(
        "defect-not-found", "只就核查发现的问题责成整改", today + " 核查没有发现该人员在该机构“" + defect.label() + "”");
  }

  Finding dueInPast(LocalDate dueOn, LocalDate today) {
    return of("demand-due-in-past", "整改期限不得早于今日 " + today, "整改期限为 " + dueOn);
  }

  Finding demandedAlready(CorrectionDemand open) {
    return of(
        "demanded-already",
        "整改完成后发现同一问题的，方可再次责成整改",
        "已于 " + open.demandedOn() + " 责成整改，期限 " + open.dueOn() + "，尚未完成");
  }

  Finding nothingDemanded(RegistryDefect defect) {
    return of("nothing-demanded", "请核对机构、人员和问题", "没有就“" + defect.label() + "”责成整改而尚未完成的记录");
  }

  Finding doneBeforeDemand(LocalDate on, CorrectionDemand open) {
    return of("done-before-demand", "不得早于责成整改之日 " + open.demandedOn(), "填写的完成日期为 " + on);
  }

  Finding doneInFuture(LocalDate on, LocalDate today) {
    return of("done-in-future", "核实完成之后登记，不得晚于今日 " + today, "填写的完成日期为 " + on);
  }

  Finding defectPersists(RegistryDefect defect) {
    return of("defect-persists", "整改到位后方可登记完成", "核查仍然发现“" + defect.label() + "”");
  }

  private Finding of(String name, String expected, String found) {
    return new Finding(name, rule.article(58, "", "责成该定点医药机构立即整改到位"), expected, found);
  }
}
