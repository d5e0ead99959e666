package cn.jifen.domain.appeals;

import cn.jifen.domain.eligibility.PersonFile;
import cn.jifen.domain.kernel.Finding;
import cn.jifen.domain.kernel.LegalBasis;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.Period;
import cn.jifen.domain.law.RuleVersion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What speaks against putting off the execution of a notice's measures, or against going on with it
 * (rules 4, reading appeal-stays-nothing).
 */
public final class StayRules {
  private final LegalBasis basis;

  public StayRules(RuleVersion rule) {
    this.basis = rule.article(48, "", "逾期未申诉的，视为无异议。");
  }

  /**
   * Everything that speaks against the change.
   *
   * @param day first day without the measures, or with them again: today or later
   */
  public List<Finding> against(
      StayChange change,
      NoticeId notice,
      LocalDate day,
      String reason,
      PersonFile file,
      LocalDate today) {
    List<Finding> found = new ArrayList<>();
    if (reason.isBlank()) {
      found.add(of("reason-missing", "请填写书面理由", change.label() + "没有填写理由"));
    }
    if (day.isBefore(today)) {
      found.add(of("stay-before-today", "不得早于今日 " + today, change.label() + "自 " + day + " 起"));
    }
    switch (change) {
      case BEGIN -> againstBeginning(notice, day, file).ifPresent(found::add);
      case END -> againstEnding(notice, day, file).ifPresent(found::add);
    }
    return found;
  }

  private Optional<Finding> againstBeginning(NoticeId notice, LocalDate day, PersonFile file) {
    if (file.measures().stream().noneMatch(m -> m.notice().equals(notice) && !m.superseded())) {
      return Optional.of(of("stay-nothing-to-execute", "只有现行有效的暂停、终止可以暂缓执行", "该通知书没有现行有效的措施"));
    }
    return file.staysOf(notice).stream()
        .filter(stay -> stay.overlaps(Period.from(day)))
        .findFirst()
        .map(stay -> of("stay-running", "同一期间只暂缓一次", "该通知书的措施已自 " + stay.from() + " 起暂缓执行"));
  }

  private Optional<Finding> againstEnding(NoticeId notice, LocalDate day, PersonFile file) {
    if (!file.isStayed(notice)) {
      return Optional.of(of("stay-not-running", "请核对通知书", "该通知书的措施没有暂缓执行"));
    }
    LocalDate from = file.staysOf(notice).getLast().from();
    return day.isBefore(from)
        ? Optional.of(of("stay-before-beginning", "不得早于暂缓执行之日 " + from, "恢复执行自 " + day + " 起"))
        : Optional.empty();
  }

  /** Nothing was proposed that could be decided on. */
  public Finding notProposed(StayChange change) {
    return of("stay-not-proposed", "须先由经办人员提出", "没有待批准的" + change.label());
  }

  private Finding of(String name, String expected, String found) {
    return new Finding(name, basis, expected, found);
  }
}
