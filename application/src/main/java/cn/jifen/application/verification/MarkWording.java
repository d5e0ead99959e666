package cn.jifen.application.verification;

import cn.jifen.application.registry.PractitionerView;
import cn.jifen.domain.eligibility.Measure;
import cn.jifen.domain.eligibility.Standing;
import java.time.LocalDate;

/**
 * The words of a mark (Art 47). They say that the insurance does not pay, and that the person may
 * practise all the same (Art 24).
 */
final class MarkWording {
  private MarkWording() {}

  static String of(PractitionerView person, Standing standing) {
    String who = person.category().label() + person.name();
    return switch (standing.status()) {
      case NORMAL -> throw new IllegalArgumentException("nobody with a normal status is marked");
      case SUSPENDED ->
          who
              + since(standing)
              + "暂停医保支付资格"
              + until(standing)
              + "。暂停期间，其提供服务发生的费用医保基金不予支付，急诊、抢救除外。"
              + practising();
      case TERMINATED ->
          who + since(standing) + "终止医保支付资格，其提供服务发生的费用医保基金不予支付；急诊、抢救费用按规定审核。" + practising();
    };
  }

  private static String since(Standing standing) {
    return standing
        .decisive()
        .map(Measure::firstDay)
        .map(day -> "自" + chinese(day) + "起")
        .orElse("");
  }

  /** The end of a term restores nothing by itself (Art 54). */
  private static String until(Standing standing) {
    if (standing.awaitingRestoration()) {
      return "，期限已满，尚未恢复";
    }
    return standing
        .termEndsBefore()
        .map(end -> "，期限至" + chinese(end.minusDays(1)) + "，期满经申请、评估通过后恢复")
        .orElse("");
  }

  private static String practising() {
    return "本提示只涉及医保支付，不影响其依法执业。";
  }

  private static String chinese(LocalDate day) {
    return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
  }
}
