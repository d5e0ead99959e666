package cn.jifen.domain.eligibility;

import static cn.jifen.domain.eligibility.Steps.measureOf;
import static cn.jifen.domain.eligibility.Steps.nobody;
import static cn.jifen.domain.eligibility.Steps.notified;
import static cn.jifen.domain.eligibility.Steps.on;
import static cn.jifen.domain.eligibility.Steps.repaired;
import static cn.jifen.domain.eligibility.Steps.restored;
import static cn.jifen.domain.eligibility.Steps.scored;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.jifen.domain.law.RepairRoute;
import java.time.LocalDate;
import java.time.Year;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 第五十三条、第五十四条: what repair and restoration do to a status, and what they do not. */
class Article53And54Test {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 15);
  private static final Year YEAR = Year.of(2026);

  private static int total(PersonFile file) {
    return file.balances().total(YEAR).value();
  }

  @Test
  void aRepairLowersTheTotalAndNeitherShortensNorLiftsAMeasure() {
    PersonFile file = notified(scored(nobody(), 1, 10, DAY), 1, DAY);
    file = repaired(file, 1, RepairRoute.WHISTLEBLOWING, DAY.plusDays(20));
    assertEquals(8, total(file));
    assertEquals("SUSPENDED 2026-07-15", on(file, DAY.plusDays(20)));
    assertEquals("38-3", measureOf(file, 1));
  }

  @Test
  void theNextScoreCountsOnFromTheRepairedTotal() {
    PersonFile file = scored(nobody(), 1, 8, DAY);
    file = repaired(file, 1, RepairRoute.ONLINE_LEARNING, DAY.plusDays(1));
    file = scored(file, 2, 1, DAY.plusDays(2));
    assertEquals(8, total(file));
    assertEquals("38-1", measureOf(file, 2));
    file = scored(file, 3, 1, DAY.plusDays(3));
    assertEquals(9, total(file));
    assertEquals("38-2", measureOf(file, 3));
  }

  /** “暂停资格恢复的，年度内记分累计计算”. */
  @Test
  void afterARestorationThePointsOfTheYearStay() {
    PersonFile file = notified(scored(nobody(), 1, 9, DAY), 1, DAY);
    file = restored(file, LocalDate.of(2026, 5, 15));
    assertEquals(9, total(file));
    assertEquals(1, file.restorations().size());
    file = scored(file, 2, 1, LocalDate.of(2026, 6, 1));
    assertEquals("38-3", measureOf(file, 2));
  }

  /** “终止之日起1年内”“3年内不得再次登记备案”. */
  @ParameterizedTest(name = "{0} + {1} points, restored on {2}: {3} on that day")
  @CsvSource({
    "8, 4, 2027-03-14, TERMINATED 2027-03-15",
    "8, 4, 2027-03-15, NORMAL",
    "8, 4, 2027-03-16, NORMAL",
    "0, 12, 2029-03-14, TERMINATED 2029-03-15",
    "0, 12, 2029-03-15, NORMAL",
    "0, 12, 2029-03-16, NORMAL"
  })
  void aTerminationIsLiftedWhenItsBarIsOverAndNotADayBefore(
      int before, int points, LocalDate restored, String status) {
    PersonFile file = before == 0 ? nobody() : scored(nobody(), 1, before, DAY);
    file = notified(scored(file, 2, points, DAY), 2, DAY);
    assertEquals(status, on(restored(file, restored), restored));
  }

  /** A new suspension after a restoration is not lifted by the old one. */
  @Test
  void aRestorationLiftsWhatHadRunOutByThenAndNothingLater() {
    PersonFile file = notified(scored(nobody(), 1, 9, DAY), 1, DAY);
    file = restored(file, LocalDate.of(2026, 5, 15));
    file = notified(scored(file, 2, 1, LocalDate.of(2026, 5, 16)), 2, LocalDate.of(2026, 5, 16));
    assertEquals("NORMAL", on(file, LocalDate.of(2026, 5, 15)));
    assertEquals("SUSPENDED 2026-09-16", on(file, LocalDate.of(2026, 5, 16)));
  }
}
