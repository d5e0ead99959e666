package cn.jifen.domain.scoring;

import static cn.jifen.domain.scoring.Scores.repair;
import static cn.jifen.domain.scoring.Scores.score;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.jifen.domain.kernel.BehaviourNo;
import cn.jifen.domain.kernel.Points;
import cn.jifen.domain.law.MeasureRule;
import cn.jifen.domain.law.RepairRoute;
import cn.jifen.domain.law.RuleBook;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 第三十一条、第三十二条、第五十三条: what scores and repairs do to the balance of a year. */
class Article31To32Test {
  private static final Year Y2026 = Year.of(2026);

  private static LocalDate day(int month) {
    return LocalDate.of(2026, month, 1);
  }

  private static YearBalances after(PointEntry... entries) {
    return YearBalances.after(RuleBook.enacted(), List.of(entries));
  }

  private static int total(YearBalances balances) {
    return balances.total(Y2026).value();
  }

  @Test
  void differentViolationsAddUp() {
    assertEquals(9, total(after(score(1, "B1", 6, day(1)), score(2, "B2", 3, day(1)))));
  }

  @Test
  void oneViolationScoresOnceAtTheHighest() {
    YearBalances balances =
        after(
            score(1, "B1", 3, day(1)),
            score(2, "B1", 6, day(2)),
            score(3, "B1", 6, day(3)),
            score(4, "B1", 4, day(4)));
    assertEquals(6, total(balances));
    assertEquals(
        List.of(3, 3, 0, 0), balances.scores().stream().map(s -> s.added().value()).toList());
    assertEquals(
        List.of(true, true, false, false),
        balances.scores().stream().map(AssessedScore::counts).toList());
  }

  @Test
  void whatExceedsGoesToTheYearOfTheLaterDecision() {
    YearBalances balances =
        after(score(1, "B1", 6, LocalDate.of(2025, 12, 31)), score(2, "B1", 9, day(1)));
    assertEquals(Points.of(6), balances.total(Year.of(2025)));
    assertEquals(Points.of(3), balances.total(Y2026));
  }

  @Test
  void twelveInStepsIsTheSingleTwelveWhateverTheTotal() {
    YearBalances balances =
        after(score(1, "B1", 10, LocalDate.of(2025, 12, 31)), score(2, "B1", 12, day(1)));
    assertEquals(2, total(balances));
    assertEquals(MeasureRule.M38_6, balances.scores().getLast().measure().orElseThrow().rule());
  }

  @Test
  void thePublishedCaseTenThenFourIsTwelveAndTheCumulativeTermination() {
    YearBalances balances = after(score(1, "B1", 10, day(1)), score(2, "B2", 4, day(6)));
    assertEquals(12, total(balances));
    assertEquals(Points.of(4), balances.scores().getLast().added());
    assertEquals(MeasureRule.M38_5, balances.scores().getLast().measure().orElseThrow().rule());
  }

  @Test
  void aYearStartsAtZeroOnTheFirstOfJanuary() {
    YearBalances balances =
        after(
            score(1, "B1", 9, LocalDate.of(2025, 12, 31)),
            score(2, "B2", 3, LocalDate.of(2026, 1, 1)));
    assertEquals(3, total(balances));
    assertEquals(MeasureRule.M38_1, balances.scores().getLast().measure().orElseThrow().rule());
  }

  @Test
  void repairsLowerTheBalanceInTheirOrderAndNotBelowZero() {
    Repair two = repair(1, RepairRoute.WHISTLEBLOWING, day(2));
    assertEquals(9, total(after(score(1, "B1", 9, day(1)), two, score(2, "B2", 2, day(3)))));
    assertEquals(0, total(after(two)));
    assertEquals(0, total(after(score(1, "B1", 1, day(1)), two)));
    assertEquals(2, total(after(two, score(2, "B2", 2, day(3)))));
    assertEquals(10, total(after(score(1, "B1", 12, day(1)), score(2, "B2", 3, day(1)), two)));
  }

  @Test
  void learningTakesOffThreeAYearAtMostOnLineAndOffLineTogether() {
    Score twelve = score(1, "B1", 12, day(1));
    Repair[] four =
        IntStream.range(0, 4)
            .mapToObj(
                i ->
                    repair(
                        i,
                        i % 2 == 0 ? RepairRoute.ONLINE_LEARNING : RepairRoute.OFFLINE_STUDY,
                        day(2)))
            .toArray(Repair[]::new);
    YearBalances balances = after(twelve, four[0], four[1], four[2], four[3]);
    assertEquals(9, total(balances));
    assertEquals(
        List.of(1, 1, 1, 0), balances.repairs().stream().map(r -> r.taken().value()).toList());
  }

  @Test
  void aRepairThatTookNothingUsesUpNoCap() {
    Repair early = repair(1, RepairRoute.PUBLICITY, day(1));
    YearBalances balances =
        after(
            early,
            score(1, "B1", 9, day(2)),
            repair(2, RepairRoute.PUBLICITY, day(3)),
            repair(3, RepairRoute.PUBLICITY, day(3)),
            repair(4, RepairRoute.PUBLICITY, day(3)),
            repair(5, RepairRoute.PUBLICITY, day(3)));
    assertEquals(
        List.of(0, 1, 1, 1, 0), balances.repairs().stream().map(r -> r.taken().value()).toList());
  }

  @Test
  void capsBeginAnewWithTheCalendarYear() {
    YearBalances balances =
        after(
            score(1, "B1", 9, LocalDate.of(2025, 12, 1)),
            repair(1, RepairRoute.ASSISTANCE, LocalDate.of(2025, 12, 31)),
            repair(2, RepairRoute.ASSISTANCE, LocalDate.of(2025, 12, 31)),
            repair(3, RepairRoute.ASSISTANCE, LocalDate.of(2025, 12, 31)),
            score(2, "B2", 9, day(1)),
            repair(4, RepairRoute.ASSISTANCE, day(1)));
    assertEquals(Points.of(6), balances.total(Year.of(2025)));
    assertEquals(8, total(balances));
  }

  @Test
  void everySequenceOfTwoScoresIsTheirSumCutAtTwelve() {
    for (int first = 1; first <= 12; first++) {
      for (int second = 1; second <= 12; second++) {
        YearBalances balances =
            after(score(1, "B1", first, day(1)), score(2, "B2", second, day(2)));
        assertEquals(Math.min(12, first + second), total(balances));
        YearBalances same = after(score(1, "B1", first, day(1)), score(2, "B1", second, day(2)));
        assertEquals(Math.max(first, second), total(same));
      }
    }
  }

  @ParameterizedTest(name = "{0} points, then {1}: total {2}")
  @CsvSource({"8, 3, 11", "8, 4, 12", "8, 5, 12", "12, 1, 12"})
  void theYearEndsAtTwelve(int first, int second, int total) {
    assertEquals(
        total, total(after(score(1, "B1", first, day(1)), score(2, "B2", second, day(2)))));
  }

  @Test
  void theYearsAndViolationsOfAPersonAreToldApart() {
    YearBalances balances =
        after(score(1, "B1", 6, LocalDate.of(2025, 12, 31)), score(2, "B2", 4, day(1)));
    assertEquals(Map.of(Year.of(2025), Points.of(6), Y2026, Points.of(4)), balances.totals());
    assertEquals(Points.of(6), balances.highestFor(new BehaviourNo("B1")));
    assertEquals(Points.of(4), balances.highestFor(new BehaviourNo("B2")));
    assertEquals(Points.ZERO, balances.highestFor(new BehaviourNo("B3")));
  }

  /** 第三十一条: “按最高分分值记分，不分别记分”, the points already given less, the same, more by one. */
  @ParameterizedTest(name = "given {0}, then {1} for the same: {2} added")
  @CsvSource({"6, 5, 0", "6, 6, 0", "6, 7, 1"})
  void onlyWhatExceedsIsAdded(int first, int second, int added) {
    YearBalances balances = after(score(1, "B1", first, day(1)), score(2, "B1", second, day(2)));
    assertEquals(Points.of(added), balances.scores().getLast().added());
    assertEquals(added > 0, balances.scores().getLast().measure().isPresent());
  }

  /** 第三十八条第（六）项: in steps, short of twelve, at twelve, and again at twelve. */
  @ParameterizedTest(name = "given {0}, then {1} for the same: {2}")
  @CsvSource({"9, 11, 38-4", "9, 12, 38-6", "11, 12, 38-6", "12, 12, ''"})
  void theSingleTwelveIsReachedWhenTheHighestReachesIt(int first, int second, String item) {
    YearBalances balances = after(score(1, "B1", first, day(1)), score(2, "B1", second, day(2)));
    assertEquals(
        item, balances.scores().getLast().measure().map(row -> row.rule().code()).orElse(""));
  }
}
