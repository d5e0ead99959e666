package cn.jifen.domain.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.jifen.domain.kernel.DecisionDate;
import cn.jifen.domain.kernel.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 第七十条: decisions of 2025-03-30 to 2027-03-29, and no others. */
class Article70Test {
  private static final LocalDate DAY = LocalDate.of(2027, 3, 30);

  @ParameterizedTest
  @CsvSource({
    "2025-03-29, false",
    "2025-03-30, true",
    "2025-03-31, true",
    "2027-03-28, true",
    "2027-03-29, true",
    "2027-03-30, false"
  })
  void theRuleCoversDecisionsOfItsTwoYears(LocalDate decided, boolean covered) {
    assertEquals(covered, RuleBook.enacted().on(new DecisionDate(decided)).isPresent());
    assertEquals("2025-03-30 至 2027-03-29", RuleBook.enacted().coverage());
  }

  @Test
  void aTimelineRefusesGapsOverlapsAndNothing() {
    Version<String> first = new Version<>(Period.between(DAY.minusDays(9), DAY), "first");
    assertThrows(IllegalArgumentException.class, () -> new Timeline<String>(List.of()));
    for (int shift : List.of(-1, 1)) {
      Version<String> next = new Version<>(Period.from(DAY.plusDays(shift)), "next");
      assertThrows(IllegalArgumentException.class, () -> new Timeline<>(List.of(first, next)));
    }
    Version<String> next = new Version<>(Period.from(DAY), "next");
    Timeline<String> seamless = new Timeline<>(List.of(next, first));
    assertEquals(Optional.of("first"), seamless.on(DAY.minusDays(1)).map(Version::value));
    assertEquals(Optional.of("next"), seamless.on(DAY).map(Version::value));
    assertEquals(Optional.empty(), seamless.on(DAY.minusDays(10)));
  }

  @Test
  void aTimelineRefusesAVersionThatIsNeverInForce() {
    Version<String> never = new Version<>(Period.between(DAY, DAY), "never");
    Version<String> next = new Version<>(Period.from(DAY), "next");
    assertThrows(IllegalArgumentException.class, () -> new Timeline<>(List.of(never)));
    assertThrows(IllegalArgumentException.class, () -> new Timeline<>(List.of(never, next)));
  }

  private static Version<RuleVersion> version(String number, Period inForce) {
    RuleVersion enacted = RuleBook.enacted().latest();
    return new Version<>(
        inForce,
        new RuleVersion(
            number,
            enacted.title(),
            enacted.scale(),
            enacted.yearlyCap(),
            enacted.measures(),
            enacted.linked(),
            enacted.repairs(),
            enacted.deadlines(),
            enacted.readings()));
  }

  /** 有效期只约束决定: an act without a decision is governed by the nearest version. */
  @ParameterizedTest(name = "{0} days after the change: {1}, as a decision: {2}")
  @CsvSource({
    "-11, old, ''",
    "-10, old, old",
    "-1, old, old",
    "0, new, new",
    "9, new, new",
    "10, new, ''",
    "11, new, ''"
  })
  void everyDayHasItsVersionAndADecisionOutsideNone(int days, String governing, String decided) {
    RuleBook book =
        new RuleBook(
            new Timeline<>(
                List.of(
                    version("old", Period.between(DAY.minusDays(10), DAY)),
                    version("new", Period.between(DAY, DAY.plusDays(10))))));
    LocalDate day = DAY.plusDays(days);
    assertEquals(governing, book.governing(day).number());
    assertEquals(decided, book.on(new DecisionDate(day)).map(RuleVersion::number).orElse(""));
    assertEquals("new", book.latest().number());
  }

  @Test
  void whatIsRecordedWasCoveredThen() {
    RuleBook book = RuleBook.enacted();
    assertEquals(book.latest(), book.forRecorded(new DecisionDate(DAY.minusDays(1))));
    assertThrows(IllegalStateException.class, () -> book.forRecorded(new DecisionDate(DAY)));
  }

  @Test
  void aVersionThatRunsOnIsShownWithoutEnd() {
    RuleBook open = new RuleBook(new Timeline<>(List.of(version("open", Period.from(DAY)))));
    assertEquals("2027-03-30 起", open.coverage());
  }

  @Test
  void whatAVersionDoesNotHaveIsNoDefault() {
    assertThrows(
        IllegalStateException.class, () -> new MeasureScale(List.of()).row(MeasureRule.M38_1));
    assertThrows(
        IllegalStateException.class,
        () -> new RepairScale(List.of()).row(RepairRoute.ONLINE_LEARNING));
    ScoringScale none =
        new ScoringScale(List.of(), RuleBook.enacted().latest().scale().adjustmentBasis());
    assertThrows(IllegalStateException.class, () -> none.row(Clause.C33_1));
  }
}
