package cn.jifen.application.delivery;

import cn.jifen.application.access.Actor;
import cn.jifen.application.registry.Visibility;
import cn.jifen.domain.kernel.Finding;
import cn.jifen.domain.kernel.Refusal;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.law.RuleVersion;
import java.time.LocalDate;

/** What can speak against a step about a notice beside the rules of the step. */
final class DeliveryFindings {
  private final RuleVersion rule;

  DeliveryFindings(RuleBook book) {
    this.rule = book.latest();
  }

  /** There is no such notice; told as {@link Visibility#ofUnknown} says. */
  Refusal unknownNotice(Actor actor) {
    return Visibility.of(actor)
        .ofUnknown(
            refusal -> refusal,
            () ->
                Refusal.of(
                    new Finding(
                        "notice-unknown",
                        rule.article(40, "", "根据相关人员记分情况出具处理通知书"),
                        "请核对通知书编号",
                        "没有这一通知书")));
  }

  Finding notRegisteredThere(LocalDate on) {
    return new Finding(
        "not-registered-there",
        rule.article(42, "", "其所在定点医药机构根据处理通知书完成动态维护"),
        "由该人员登记备案所在的机构确认",
        "该人员 " + on + " 没有在该机构登记备案");
  }
}
