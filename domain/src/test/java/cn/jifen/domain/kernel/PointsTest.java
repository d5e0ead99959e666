package cn.jifen.domain.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 民法典第一千二百五十九条: “以上”包括本数，“不满”“超过”不包括本数. */
class PointsTest {
  private static final Points NINE = Points.of(9);

  @ParameterizedTest(name = "{0} 分: 达到9分 {1}, 超过9分 {2}, 未达9分 {3}")
  @CsvSource({"8, false, false, true", "9, true, false, false", "10, true, true, false"})
  void theNumberItselfIsReachedButNeitherExceededNorFallenShortOf(
      int points, boolean atLeast, boolean moreThan, boolean below) {
    assertEquals(atLeast, Points.of(points).atLeast(NINE));
    assertEquals(moreThan, Points.of(points).moreThan(NINE));
    assertEquals(below, Points.of(points).below(NINE));
  }

  @ParameterizedTest(name = "{0} cut at 9: {1}; 9 taken off: {2}")
  @CsvSource({"8, 8, 0", "9, 9, 0", "10, 9, 1"})
  void aCapAndAFloorHoldAtTheNumberItself(int points, int capped, int left) {
    assertEquals(Points.of(capped), Points.of(points).atMost(NINE));
    assertEquals(Points.of(left), Points.of(points).minusDownToZero(NINE));
  }

  @ParameterizedTest(name = "{0} is refused: {1}")
  @CsvSource({"-1, true", "0, false", "1, false"})
  void pointsAreNeverNegative(int points, boolean refused) {
    if (refused) {
      assertThrows(IllegalArgumentException.class, () -> Points.of(points));
    } else {
      assertEquals(points == 0, Points.of(points).isZero());
    }
  }

  @Test
  void theyAreOrderedByTheirNumber() {
    assertEquals(-1, Integer.signum(Points.of(8).compareTo(NINE)));
    assertEquals(0, NINE.compareTo(Points.of(9)));
    assertEquals(1, Integer.signum(Points.of(10).compareTo(NINE)));
  }
}
