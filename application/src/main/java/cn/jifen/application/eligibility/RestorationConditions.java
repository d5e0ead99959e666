package cn.jifen.application.eligibility;

import cn.jifen.domain.eligibility.Measure;
import cn.jifen.domain.eligibility.PersonFile;
import cn.jifen.domain.kernel.Finding;
import cn.jifen.domain.law.MeasureKind;
import cn.jifen.domain.law.RuleBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What an application for a restoration has to meet (Art 54; rules 6.3). */
final class RestorationConditions {
  private final RuleBook book;

  RestorationConditions(RuleBook book) {
    this.book = book;
  }

  /** Everything that speaks against granting it today. */
  List<Finding> against(
      GrantRestoration.Application application,
      LocalDate today,
      LocalDate restoredOn,
      PersonFile file) {
    List<Finding> found = new ArrayList<>();
    if (restoredOn.isBefore(today)) {
      found.add(of("restoration-in-past", "恢复不得早于作出恢复决定之日 " + today, "恢复日期为 " + restoredOn));
    }
    if (application.agreedOn().filter(day -> !day.isAfter(today)).isEmpty()) {
      found.add(consentMissing(application, today));
    }
    List<Measure> inForce = file.measures().stream().filter(m -> m.inForceOn(restoredOn)).toList();
    List<Measure> lifted = inForce.stream().filter(m -> m.termOverBy(restoredOn)).toList();
    if (lifted.isEmpty()) {
      found.add(nothingLifted(inForce, restoredOn));
    }
    lifted.stream()
        .filter(measure -> measure.kind() == MeasureKind.TERMINATION)
        .filter(measure -> !committedAnew(application, measure, restoredOn))
        .findFirst()
        .ifPresent(measure -> found.add(commitmentMissing(measure, restoredOn)));
    return found;
  }

  Finding otherArea() {
    return new Finding(
        "person-of-other-area",
        book.latest().article(54, "", "报当地医疗保障经办机构"),
        "由人员所在定点医药机构当地的经办机构办理",
        "该人员没有在该经办机构辖区内的机构登记备案");
  }

  private static boolean committedAnew(
      GrantRestoration.Application application, Measure measure, LocalDate restoredOn) {
    return application
        .committedOn()
        .filter(day -> !day.isBefore(measure.firstDay()) && !day.isAfter(restoredOn))
        .isPresent();
  }

  private Finding consentMissing(GrantRestoration.Application application, LocalDate today) {
    return new Finding(
        "institution-consent-missing",
        book.latest().article(54, "", "经定点医药机构审核同意后"),
        "须先经定点医药机构审核同意，并填写同意日期，不晚于 " + today,
        application.agreedOn().map(day -> "机构同意日期为 " + day).orElse("没有填写机构同意日期"));
  }

  private Finding nothingLifted(List<Measure> inForce, LocalDate restoredOn) {
    if (inForce.isEmpty()) {
      return of("nothing-to-restore", "请核对人员与日期", restoredOn + " 没有可以恢复的暂停或者终止");
    }
    String earliest =
        inForce.stream()
            .flatMap(m -> m.termEndsBefore().stream())
            .min(LocalDate::compareTo)
            .map(end -> "恢复日期不得早于 " + end)
            .orElse("该措施没有固定期限，须先具备恢复条件");
    return of("restoration-before-term-end", earliest, "至 " + restoredOn + " 期限尚未届满");
  }

  private Finding commitmentMissing(Measure measure, LocalDate restoredOn) {
    return new Finding(
        "new-commitment-missing",
        book.latest().article(54, "", "终止资格恢复的，需重新作出承诺和登记备案"),
        "请填写重新作出承诺的日期（" + measure.firstDay() + " 至 " + restoredOn + "），恢复后重新登记备案",
        "终止之后没有重新作出承诺");
  }

  private Finding of(String name, String expected, String found) {
    return new Finding(
        name,
        book.latest().article(54, "", "登记备案状态暂停、终止期满前15个工作日，可由相关人员提出资格恢复申请"),
        expected,
        found);
  }
}
