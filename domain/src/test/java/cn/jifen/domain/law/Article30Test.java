package cn.jifen.domain.law;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.jifen.domain.kernel.Points;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** 第三十条、第三十三条至第三十六条: which points a clause permits, enumerated whole. */
class Article30Test {
  private final ScoringScale scale = RuleBook.enacted().latest().scale();

  private List<Integer> permitted(Clause clause, Responsibility who, Adjustment how) {
    return scale.permitted(clause, who, how).stream().map(Points::value).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "33-1, GENERAL, NONE, 1",
    "33-1, IMPORTANT, NONE, 2",
    "33-1, PRIMARY, NONE, 3",
    "34-1, GENERAL, NONE, 4",
    "34-1, PRIMARY, NONE, 6",
    "35-1, IMPORTANT, NONE, 8",
    "36-1, GENERAL, NONE, 10",
    "36-1, PRIMARY, NONE, 12",
    "34-1, GENERAL, LIGHTER, ''",
    "34-1, IMPORTANT, LIGHTER, 4",
    "34-1, PRIMARY, LIGHTER, 4 5",
    "34-1, GENERAL, HEAVIER, 5 6",
    "34-1, IMPORTANT, HEAVIER, 6",
    "34-1, PRIMARY, HEAVIER, ''",
    "33-1, PRIMARY, REDUCED, ''",
    "34-1, PRIMARY, REDUCED, 3",
    "36-1, GENERAL, REDUCED, 7",
    "33-1, GENERAL, INCREASED, 4",
    "35-2, PRIMARY, INCREASED, 12",
    "36-3, GENERAL, INCREASED, ''"
  })
  void theTableOfTheRule(String clause, Responsibility who, Adjustment how, String points) {
    String found =
        permitted(Clause.ofCode(clause).orElseThrow(), who, how).stream()
            .map(String::valueOf)
            .collect(Collectors.joining(" "));
    assertEquals(points, found);
  }

  /** The sets of rules 2.2 written once more, from band minimum and default alone. */
  @ParameterizedTest
  @EnumSource(Clause.class)
  void everyCombinationAgreesWithTheReading(Clause clause) {
    if (clause == Clause.C36_2) {
      return;
    }
    Map<Integer, Integer> minimumOf = Map.of(33, 1, 34, 4, 35, 7, 36, 10);
    int low = minimumOf.get(Integer.parseInt(clause.code().substring(0, 2)));
    for (Responsibility who : Responsibility.values()) {
      int standard = low + who.ordinal();
      assertEquals(List.of(standard), permitted(clause, who, Adjustment.NONE));
      assertEquals(range(low, standard - 1), permitted(clause, who, Adjustment.LIGHTER));
      assertEquals(range(standard + 1, low + 2), permitted(clause, who, Adjustment.HEAVIER));
      assertEquals(
          low == 1 ? List.of() : List.of(standard - 3), permitted(clause, who, Adjustment.REDUCED));
      assertEquals(
          low == 10 ? List.of() : List.of(standard + 3),
          permitted(clause, who, Adjustment.INCREASED));
    }
  }

  private static List<Integer> range(int from, int to) {
    return IntStream.rangeClosed(from, to).boxed().toList();
  }

  @Test
  void cancellationByTheRegulatorScores12AtOnceWithoutAdjustment() {
    for (Responsibility who : Responsibility.values()) {
      assertEquals(List.of(12), permitted(Clause.C36_2, who, Adjustment.NONE));
      Arrays.stream(Adjustment.values())
          .filter(how -> how != Adjustment.NONE)
          .forEach(how -> assertEquals(List.of(), permitted(Clause.C36_2, who, how)));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "33-1, AGREEMENT",
    "33-2, NAMED",
    "33-3, PENALTY AGREEMENT",
    "34-1, PENALTY",
    "34-2, PENALTY AGREEMENT",
    "35-1, PENALTY AGREEMENT",
    "35-2, PENALTY AGREEMENT",
    "36-1, PENALTY",
    "36-2, REGULATOR",
    "36-3, PENALTY AGREEMENT"
  })
  void everyClauseHangsOnItsKindOfDecision(String clause, String kinds) {
    ClauseRow row = scale.row(Clause.ofCode(clause).orElseThrow());
    assertEquals(
        kinds, row.decisions().stream().sorted().map(Enum::name).collect(Collectors.joining(" ")));
  }

  @ParameterizedTest
  @EnumSource(Ground.class)
  void aGroundSupportsOneDirectionOnly(Ground ground) {
    boolean lighter = ground.ordinal() < Ground.INSTIGATED.ordinal();
    assertEquals(lighter, ground.supports(Adjustment.LIGHTER));
    assertEquals(lighter, ground.supports(Adjustment.REDUCED));
    assertEquals(!lighter, ground.supports(Adjustment.HEAVIER));
    assertEquals(!lighter, ground.supports(Adjustment.INCREASED));
    assertEquals(false, ground.supports(Adjustment.NONE));
  }

  /** 第三十三条至第三十六条: 1—3分、4—6分、7—9分、10—12分, both ends included. */
  @ParameterizedTest
  @EnumSource(Band.class)
  void aBandHoldsItsThreePointsAndNoOther(Band band) {
    int low = 1 + 3 * band.ordinal();
    for (int points = 0; points <= 13; points++) {
      assertEquals(points >= low && points <= low + 2, band.contains(Points.of(points)));
    }
  }

  @Test
  void clausesAreCitedAsTheLawWritesThem() {
    assertEquals("第三十三条第（一）项", Clause.C33_1.citation());
    assertEquals("第三十六条第（三）项", Clause.C36_3.citation());
    assertEquals(true, Clause.ofCode("36-4").isEmpty());
  }
}
