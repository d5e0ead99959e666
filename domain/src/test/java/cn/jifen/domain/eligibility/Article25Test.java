package cn.jifen.domain.eligibility;

import static cn.jifen.domain.eligibility.Steps.counting;
import static cn.jifen.domain.eligibility.Steps.measureOf;
import static cn.jifen.domain.eligibility.Steps.nobody;
import static cn.jifen.domain.eligibility.Steps.notified;
import static cn.jifen.domain.eligibility.Steps.on;
import static cn.jifen.domain.eligibility.Steps.scored;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.jifen.domain.kernel.ScoreId;
import cn.jifen.domain.law.MeasureRule;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 第二十五条: “根据累计记分结果，调整对应状态”. */
class Article25Test {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 15);

  @ParameterizedTest(name = "two violations of {0} and {1} points: {2}, {3}")
  @CsvSource({
    "5, 3, 38-1, NORMAL",
    "6, 3, 38-2, SUSPENDED 2026-05-15",
    "7, 3, 38-3, SUSPENDED 2026-07-15",
    "8, 3, 38-4, SUSPENDED 2026-09-15",
    "8, 4, 38-5, TERMINATED 2027-03-15",
    "8, 5, 38-5, TERMINATED 2027-03-15",
    "10, 4, 38-5, TERMINATED 2027-03-15",
    "1, 12, 38-6, TERMINATED 2029-03-15",
    "1, 11, 38-5, TERMINATED 2027-03-15"
  })
  void theTotalAfterTheSecondDecides(int first, int second, String item, String status) {
    PersonFile file = scored(scored(nobody(), 1, first, DAY), 2, second, DAY);
    assertEquals(item, measureOf(file, 2));
    assertEquals("NORMAL", on(file, DAY));
    assertEquals(status, on(notified(file, 2, DAY), DAY));
  }

  @Test
  void aFurtherScoreAtTwelveIsAMeasureOfItsOwnFromItsOwnStart() {
    PersonFile file = scored(scored(nobody(), 1, 10, DAY), 2, 4, DAY);
    file = notified(file, 2, DAY);
    file = scored(file, 3, 1, DAY.plusDays(30));
    assertEquals("38-5", measureOf(file, 3));
    assertEquals(12, file.balances().total(Year.of(2026)).value());
    file = notified(file, 3, DAY.plusDays(40));
    assertEquals("TERMINATED 2027-03-15", on(file, DAY.plusDays(39)));
    assertEquals("TERMINATED 2027-04-24", on(file, DAY.plusDays(40)));
    assertEquals(2, file.measures().size());
  }

  @Test
  void aScoreThatAddsNothingTriggersNothingThoughTheTotalStandsAtNine() {
    PersonFile file = scored(nobody(), 1, "B1", 9, DAY);
    file = scored(file, 2, "B1", 9, DAY.plusDays(1));
    assertEquals("", measureOf(file, 2));
    assertEquals("NORMAL", on(notified(file, 2, DAY), DAY));
  }

  @Test
  void inTheNewYearFewPointsBringTrainingWhileTheOldSuspensionRuns() {
    LocalDate lastOfYear = LocalDate.of(2026, 12, 31);
    PersonFile file = notified(scored(nobody(), 1, 9, lastOfYear), 1, lastOfYear);
    file = scored(file, 2, 3, lastOfYear.plusDays(1));
    assertEquals("38-1", measureOf(file, 2));
    file = notified(file, 2, lastOfYear.plusDays(1));
    assertEquals("SUSPENDED 2027-03-01", on(file, lastOfYear.plusDays(1)));
  }

  @Test
  void twoScoresOfOneNoticeAreOrderedEachByItsOwn() {
    PersonFile file = scored(scored(nobody(), 1, 9, DAY), 2, 1, DAY);
    assertEquals(true, file.awaitsNotice(counting(file, 1)));
    PersonFile both =
        file.with(
            Steps.notice(
                DAY,
                List.of(new ScoreId(1), new ScoreId(2)),
                List.of(
                    Steps.ordered(1, MeasureRule.M38_2, DAY),
                    Steps.ordered(2, MeasureRule.M38_3, DAY.plusDays(1)))));
    assertEquals(false, both.awaitsNotice(counting(both, 1)));
    assertEquals(false, both.awaitsNotice(counting(both, 2)));
    assertEquals(
        List.of("38-2", "38-3"),
        both.measures().stream().map(measure -> measure.row().code()).toList());
    assertEquals(DAY, both.firstDayOfMeasure(counting(both, 1), DAY.plusDays(9)));
    assertEquals(DAY.plusDays(1), both.firstDayOfMeasure(counting(both, 2), DAY.plusDays(9)));
  }

  @Test
  void aLighterMeasureBesideAGraverOneStartsOnItsOwnDay() {
    PersonFile file = notified(scored(nobody(), 1, 12, DAY), 1, DAY);
    file = scored(file, 2, 1, DAY.plusDays(9));
    assertEquals("38-5", measureOf(file, 2));
    assertEquals(DAY.plusDays(9), file.firstDayOfMeasure(counting(file, 2), DAY.plusDays(9)));
    file = notified(file, 2, DAY.plusDays(9));
    assertEquals(DAY.plusDays(9), file.firstDayOfMeasure(counting(file, 2), DAY.plusDays(20)));
  }

  @Test
  void theNoticeOfOneScoreIsNoneForAnother() {
    PersonFile file = notified(scored(nobody(), 1, 3, DAY), 1, DAY);
    file = scored(file, 2, 2, DAY);
    assertEquals(false, file.awaitsNotice(counting(file, 1)));
    assertEquals(true, file.awaitsNotice(counting(file, 2)));
  }

  /** 第二十四条: 正常、暂停、终止; 期满待恢复 is the reading of 第五十四条. */
  @ParameterizedTest(name = "{0} days after the first: {1}")
  @CsvSource({"-1, 正常", "0, 暂停", "60, 暂停", "61, 暂停（期满待恢复）", "62, 暂停（期满待恢复）"})
  void theScreensSayWhatTheStatusIs(int days, String words) {
    PersonFile file = notified(scored(nobody(), 1, 9, DAY), 1, DAY);
    assertEquals(words, file.standingOn(DAY.plusDays(days)).label());
  }
}
