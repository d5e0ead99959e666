package cn.jifen.application.notices;

import cn.jifen.domain.kernel.Finding;
import cn.jifen.domain.kernel.LegalBasis;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.law.RuleVersion;
import java.time.LocalDate;

/** What can speak against issuing or drawing a notice. */
final class NoticeFindings {
  private final RuleVersion rule;

  NoticeFindings(RuleBook book) {
    this.rule = book.latest();
  }

  private Finding of(String name, String expected, String found) {
    return new Finding(name, issue(), expected, found);
  }

  private LegalBasis issue() {
    return rule.article(40, "", "根据相关人员记分情况出具处理通知书");
  }

  Finding nothingToNotify() {
    return of("nothing-to-notify", "批准记分之后方可出具，每次记分只通知一次", "该人员在这一决定中没有待通知的记分");
  }

  Finding firstDayTooEarly(LocalDate firstDay, LocalDate today) {
    return of("measure-before-issue", "不得早于通知书出具之日 " + today, "措施开始日期为 " + firstDay);
  }

  Finding undrawable(UndrawableText text) {
    return text.finding(issue());
  }

  Finding unknownNotice() {
    return of("notice-unknown", "请核对文号或者编号", "没有这一通知书");
  }
}
