package cn.jifen.domain.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.jifen.domain.kernel.Points;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 第三十八条: which measure follows from a total, and how long it lasts. */
class Article38Test {
  private final MeasureScale scale = RuleBook.enacted().latest().measures();

  private String triggered(int added, int highest, int total) {
    return scale
        .triggeredBy(Points.of(added), Points.of(highest), Points.of(total))
        .map(MeasureRule::code)
        .orElse("");
  }

  @ParameterizedTest
  @CsvSource({"1, 38-1", "8, 38-1", "9, 38-2", "10, 38-3", "11, 38-4", "12, 38-5"})
  void theTotalPicksTheItem(int total, String item) {
    assertEquals(item, triggered(1, 3, total));
  }

  @ParameterizedTest
  @CsvSource({"11, 12, 38-5", "12, 12, 38-6", "12, 2, 38-6", "11, 11, 38-4"})
  void twelvePointsForOneViolationCountWhateverTheTotal(int highest, int total, String item) {
    assertEquals(item, triggered(1, highest, total));
  }

  @Test
  void aScoreThatAddsNothingTriggersNothing() {
    for (int total = 0; total <= 12; total++) {
      for (int highest = 0; highest <= 12; highest++) {
        assertEquals("", triggered(0, highest, total));
      }
    }
  }

  @Test
  void morePointsAreNeverLighter() {
    for (int highest = 1; highest <= 12; highest++) {
      for (int total = 1; total <= 12; total++) {
        MeasureRule lighter =
            scale.triggeredBy(Points.of(1), Points.of(highest), Points.of(total - 1)).orElseThrow();
        MeasureRule heavier =
            scale.triggeredBy(Points.of(1), Points.of(highest), Points.of(total)).orElseThrow();
        assertEquals(false, lighter.heavierThan(heavier));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "38-1, TRAINING, ",
    "38-2, SUSPENSION, 2",
    "38-3, SUSPENSION, 4",
    "38-4, SUSPENSION, 6",
    "38-5, TERMINATION, 12",
    "38-6, TERMINATION, 36"
  })
  void everyItemHasItsKindAndTerm(String code, MeasureKind kind, Integer months) {
    MeasureRow row = scale.row(MeasureRule.ofCode(code).orElseThrow());
    assertEquals(kind, row.kind());
    assertEquals(Optional.ofNullable(months).map(MonthTerm::new), row.term());
  }

  /** 民法典第二百零二条: where the month has no such day, its last day is the last day. */
  @ParameterizedTest
  @CsvSource({
    "2026-03-15, 2, 2026-05-14",
    "2026-12-31, 2, 2027-02-28",
    "2026-12-30, 2, 2027-02-28",
    "2026-12-29, 2, 2027-02-28",
    "2026-12-28, 2, 2027-02-27",
    "2027-12-31, 2, 2028-02-29",
    "2027-12-29, 2, 2028-02-28",
    "2026-10-31, 4, 2027-02-28",
    "2026-08-31, 6, 2027-02-28",
    "2026-03-31, 6, 2026-09-30",
    "2026-03-30, 6, 2026-09-29",
    "2026-01-01, 12, 2026-12-31",
    "2028-02-29, 12, 2029-02-28",
    "2028-02-29, 36, 2031-02-28",
    "2026-03-01, 36, 2029-02-28"
  })
  void aTermOfMonthsRunsToTheDayBeforeTheSameDay(LocalDate first, int months, LocalDate last) {
    MonthTerm term = new MonthTerm(months);
    assertEquals(last, term.lastDay(first));
    assertEquals(last.plusDays(1), term.endsBefore(first));
  }

  /** Every first day of three years, a leap year among them, with the month's end written out. */
  @ParameterizedTest
  @ValueSource(ints = {2, 4, 6, 12, 36})
  void everyFirstDayHasItsLastDay(int months) {
    LocalDate end = LocalDate.of(2029, 1, 1);
    for (LocalDate first = LocalDate.of(2026, 1, 1);
        first.isBefore(end);
        first = first.plusDays(1)) {
      YearMonth last = YearMonth.from(first).plusMonths(months);
      LocalDate expected =
          last.isValidDay(first.getDayOfMonth())
              ? last.atDay(first.getDayOfMonth()).minusDays(1)
              : last.atEndOfMonth();
      assertEquals(expected, new MonthTerm(months).lastDay(first), first + " + " + months);
    }
  }

  @ParameterizedTest(name = "{1} from {0} to {2}")
  @CsvSource({
    // the month has 28 days
    "2026-12-28, 2, 2027-02-27",
    "2026-12-29, 2, 2027-02-28",
    "2026-12-30, 2, 2027-02-28",
    "2026-12-31, 2, 2027-02-28",
    "2026-10-28, 4, 2027-02-27",
    "2026-10-29, 4, 2027-02-28",
    "2026-10-30, 4, 2027-02-28",
    "2026-08-29, 6, 2027-02-28",
    "2026-08-30, 6, 2027-02-28",
    // 29 days
    "2027-12-28, 2, 2028-02-27",
    "2027-12-30, 2, 2028-02-29",
    // 30 days
    "2026-07-29, 2, 2026-09-28",
    "2026-07-30, 2, 2026-09-29",
    "2026-07-31, 2, 2026-09-30",
    "2026-05-31, 4, 2026-09-30",
    "2026-12-31, 6, 2027-06-30",
    // 31 days
    "2026-06-29, 2, 2026-08-28",
    "2026-06-30, 2, 2026-08-29",
    "2026-07-31, 6, 2027-01-30",
    "2026-08-31, 12, 2027-08-30",
    "2026-12-31, 36, 2029-12-30"
  })
  void termsFromTheTwentyNinthThirtiethAndThirtyFirst(LocalDate first, int months, LocalDate last) {
    assertEquals(last, new MonthTerm(months).lastDay(first));
  }

  @Test
  void aTermIsWrittenInMonthsOrWholeYearsAndNeverEmpty() {
    assertEquals("6个月", new MonthTerm(6).label());
    assertEquals("1年", new MonthTerm(12).label());
    assertEquals("3年", new MonthTerm(36).label());
    assertThrows(IllegalArgumentException.class, () -> new MonthTerm(0));
    assertThrows(IllegalArgumentException.class, () -> new MonthTerm(-1));
  }

  @Test
  void anItemIsHeavierThanThoseBeforeItAndNotThanItself() {
    for (MeasureRule one : MeasureRule.values()) {
      for (MeasureRule other : MeasureRule.values()) {
        assertEquals(one.ordinal() > other.ordinal(), one.heavierThan(other));
      }
    }
  }
}
