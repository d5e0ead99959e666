package cn.jifen.domain.restoration;

import cn.jifen.domain.eligibility.Measure;
import cn.jifen.domain.kernel.Finding;
import cn.jifen.domain.kernel.LegalBasis;
import cn.jifen.domain.law.Deadline;
import cn.jifen.domain.law.DeadlineRow;
import cn.jifen.domain.law.DueDate;
import cn.jifen.domain.law.LinkedRule;
import cn.jifen.domain.law.MeasureKind;
import cn.jifen.domain.law.RuleVersion;
import cn.jifen.domain.law.WorkingDayCalendar;
import cn.jifen.domain.restoration.RestorationStep.RestorationApplied;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** When suspensions and terminations can be restored, and from when on (Art 26, 54; rules 6.3). */
public final class RestorationRules {
  private final RuleVersion rule;
  private final WorkingDayCalendar calendar;

  /**
   * The rules of one version at one place.
   *
   * @param calendar of the area whose office assesses
   */
  public RestorationRules(RuleVersion rule, WorkingDayCalendar calendar) {
    this.rule = rule;
    this.calendar = calendar;
  }

  /**
   * First day on which the end of a measure may be applied for: so many working days before the
   * last day of its term. Empty without a fixed term: then from its first day on.
   */
  public Optional<DueDate> opensOn(Measure measure) {
    return measure.termEndsBefore().map(end -> window().on(end.minusDays(1), calendar));
  }

  /** Last day of the assessment; after it an assessment is late, not void. */
  public DueDate assessBy(LocalDate receivedOn) {
    return rule.deadlines().row(Deadline.ASSESS_RESTORATION).on(receivedOn, calendar);
  }

  /**
   * The measures whose end the application asks for: in force on the day of receipt and still, with
   * the window open on the day of receipt.
   */
  public List<Measure> asked(
      List<Measure> measures, RestorationApplied application, LocalDate today) {
    return inForce(measures, application, today)
        .filter(measure -> hasOpened(measure, application.on()))
        .toList();
  }

  private static Stream<Measure> inForce(
      List<Measure> measures, RestorationApplied application, LocalDate today) {
    return measures.stream()
        .filter(measure -> measure.inForceOn(application.on()) && measure.inForceOn(today));
  }

  private boolean hasOpened(Measure measure, LocalDate receivedOn) {
    return opensOn(measure).map(opens -> !receivedOn.isBefore(opens.day())).orElse(true);
  }

  /** The day on which a grant takes effect: its own, or the first after the terms asked about. */
  public LocalDate takesEffectOn(List<Measure> asked, LocalDate grantedOn) {
    Stream<LocalDate> ends = asked.stream().flatMap(measure -> measure.termEndsBefore().stream());
    return Stream.concat(ends, Stream.of(grantedOn)).max(Comparator.naturalOrder()).orElseThrow();
  }

  /** Everything that speaks against receiving the application, or against granting it today. */
  public List<Finding> against(
      List<Measure> measures, RestorationApplied application, LocalDate today) {
    List<Measure> inForce = inForce(measures, application, today).toList();
    List<Measure> asked = asked(measures, application, today);
    List<Finding> found = new ArrayList<>();
    if (inForce.isEmpty()) {
      found.add(of("nothing-to-restore", "请核对人员与日期", application.on() + " 没有可以恢复的暂停或者终止"));
    } else if (asked.isEmpty()) {
      found.add(tooEarly(inForce, application.on()));
    }
    if (!application.qualificationProven()
        && inForce.stream().anyMatch(Measure::needsQualification)) {
      found.add(qualificationMissing());
    }
    lastTermination(asked)
        .filter(measure -> !committedAnew(application, measure, today))
        .ifPresent(measure -> found.add(commitmentMissing(application, measure, today)));
    LocalDate effect = takesEffectOn(asked, today);
    measures.stream()
        .filter(measure -> isLaterWithoutTerm(measure, application.on(), effect))
        .findFirst()
        .ifPresent(measure -> found.add(measureAfterApplication(measure)));
    return found;
  }

  private static Optional<Measure> lastTermination(List<Measure> asked) {
    return asked.stream()
        .filter(measure -> measure.kind() == MeasureKind.TERMINATION)
        .max(Comparator.comparing(Measure::firstDay));
  }

  private static boolean committedAnew(
      RestorationApplied application, Measure measure, LocalDate today) {
    return application
        .committedOn()
        .filter(day -> !day.isBefore(measure.firstDay()) && !day.isAfter(today))
        .isPresent();
  }

  /** A grant would lift it although nobody applied for its end. */
  private static boolean isLaterWithoutTerm(
      Measure measure, LocalDate receivedOn, LocalDate effect) {
    return measure.termEndsBefore().isEmpty()
        && measure.inForceOn(effect)
        && measure.firstDay().isAfter(receivedOn);
  }

  private Finding tooEarly(List<Measure> inForce, LocalDate receivedOn) {
    Measure first =
        inForce.stream()
            .min(Comparator.comparing(m -> opensOn(m).orElseThrow().day()))
            .orElseThrow();
    DueDate opens = opensOn(first).orElseThrow();
    return of(
        "restoration-before-window",
        "自 "
            + opens.day()
            + (opens.provisional() ? "（日历尚未公布，暂定）" : " ")
            + "起可以申请，即期满前"
            + window().length().label(),
        receivedOn
            + " 申请过早，"
            + first.kind().label()
            + "（"
            + first.row().basis().citation()
            + "）至 "
            + first.termEndsBefore().orElseThrow().minusDays(1)
            + " 期满");
  }

  private Finding qualificationMissing() {
    return new Finding(
        "qualification-proof-missing",
        rule.linked().row(LinkedRule.QUALIFICATION_LOST).basis(),
        "请提交行业主管部门的执业资格证明",
        "因丧失执业资格被终止，没有证明已重新具备执业资格");
  }

  private Finding commitmentMissing(
      RestorationApplied application, Measure measure, LocalDate today) {
    return new Finding(
        "new-commitment-missing",
        rule.article(54, "", "终止资格恢复的，需重新作出承诺和登记备案"),
        "请填写终止之后重新作出承诺的日期（" + measure.firstDay() + " 至 " + today + "），恢复后重新登记备案",
        application.committedOn().map(day -> "承诺日期为 " + day).orElse("终止之后没有重新作出承诺"));
  }

  private Finding measureAfterApplication(Measure measure) {
    return of(
        "measure-after-application",
        "请就该措施另行申请",
        "收到申请之后又有新的措施，自 " + measure.firstDay() + " 起" + measure.kind().label());
  }

  private DeadlineRow window() {
    return rule.deadlines().row(Deadline.APPLY_FOR_RESTORATION);
  }

  private Finding of(String name, String expected, String found) {
    LegalBasis basis = window().basis();
    return new Finding(name, basis, expected, found);
  }
}
