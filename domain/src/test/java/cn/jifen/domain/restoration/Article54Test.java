package cn.jifen.domain.restoration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.jifen.domain.eligibility.Measure;
import cn.jifen.domain.eligibility.MeasureCause;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.Finding;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.OrderId;
import cn.jifen.domain.kernel.RestorationId;
import cn.jifen.domain.law.Calendars;
import cn.jifen.domain.law.LinkedRule;
import cn.jifen.domain.law.MeasureBasis;
import cn.jifen.domain.law.MeasureRule;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.law.RuleVersion;
import cn.jifen.domain.restoration.RestorationStep.RestorationApplied;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Art 54: 暂停、终止期满前15个工作日，可提出资格恢复申请. */
class Article54Test {
  private static final AreaCode DISTRICT = new AreaCode("650102");
  private static final RuleVersion RULE = RuleBook.enacted().latest();

  private final RestorationRules rules = new RestorationRules(RULE, Calendars.national());

  private static Measure measure(MeasureBasis row, LocalDate firstDay) {
    return new Measure(
        new MeasureCause.Ordered(new OrderId(1), Optional.empty()),
        DISTRICT,
        new NoticeId(2),
        row,
        firstDay,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        false);
  }

  /** In force from 2026-03-15 up to 2026-05-14; the window opens on 2026-04-21. */
  private static Measure suspension() {
    return measure(RULE.measures().row(MeasureRule.M38_2), LocalDate.of(2026, 3, 15));
  }

  private static Measure agreementEnded(LocalDate firstDay) {
    return measure(RULE.linked().row(LinkedRule.AGREEMENT_ENDED), firstDay);
  }

  private static RestorationApplied application(LocalDate on, Optional<LocalDate> committedOn) {
    return new RestorationApplied(
        new RestorationId(1),
        new InstitutionCode("H65010200001"),
        DISTRICT,
        on,
        on,
        committedOn,
        false,
        Optional.empty());
  }

  private String against(List<Measure> measures, RestorationApplied application, LocalDate today) {
    return String.join(
        " ", rules.against(measures, application, today).stream().map(Finding::rule).toList());
  }

  @ParameterizedTest
  @CsvSource({"-1, restoration-before-window", "0, ''", "1, ''"})
  void theWindowOpensFifteenWorkingDaysBeforeTheLastDay(int days, String expected) {
    LocalDate opens = rules.opensOn(suspension()).orElseThrow().day();
    assertEquals(LocalDate.of(2026, 4, 21), opens);
    LocalDate on = opens.plusDays(days);
    assertEquals(expected, against(List.of(suspension()), application(on, Optional.empty()), on));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-05-14, 2026-05-15",
    "2026-05-15, 2026-05-15",
    "2026-05-16, 2026-05-16",
  })
  void aGrantLiftsFromTheDayAfterTheTermOnOrFromItsOwnDay(LocalDate granted, LocalDate lifts) {
    assertEquals(lifts, rules.takesEffectOn(List.of(suspension()), granted));
  }

  @ParameterizedTest
  @CsvSource({
    // first day of the termination 2026-04-01, assessed on 2026-06-10
    "2026-03-31, new-commitment-missing",
    "2026-04-01, ''",
    "2026-06-10, ''",
    "2026-06-11, new-commitment-missing",
  })
  void afterATerminationTheCommitmentIsMadeAnew(LocalDate committed, String expected) {
    Measure ended = agreementEnded(LocalDate.of(2026, 4, 1));
    LocalDate today = LocalDate.of(2026, 6, 10);
    assertEquals(
        expected,
        against(
            List.of(ended), application(LocalDate.of(2026, 6, 1), Optional.of(committed)), today));
  }

  @ParameterizedTest
  @CsvSource({"2026-05-31, ''", "2026-06-01, ''", "2026-06-02, measure-after-application"})
  void aMeasureWithoutTermThatBeganAfterTheApplicationWantsItsOwn(
      LocalDate second, String expected) {
    LocalDate applied = LocalDate.of(2026, 6, 1);
    LocalDate today = LocalDate.of(2026, 6, 10);
    assertEquals(
        expected,
        against(
            List.of(agreementEnded(LocalDate.of(2026, 4, 1)), agreementEnded(second)),
            application(applied, Optional.of(today)),
            today));
  }
}
