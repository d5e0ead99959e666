package cn.jifen.domain.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A share is compared exactly, without rounding. */
class ShareTest {

  @ParameterizedTest(name = "{0} of {1} reach a third: {2}")
  @CsvSource({"33, 100, false", "1, 3, true", "333, 1000, false", "334, 1000, true", "2, 6, true"})
  void reachesAtTheShareItself(int part, int whole, boolean reached) {
    assertEquals(reached, new Share(part, whole).atLeast(new Share(1, 3)));
  }

  @ParameterizedTest(name = "{0} of {1} is a share: {2}")
  @CsvSource({"-1, 1, false", "0, 1, true", "1, 1, true", "0, 0, false", "0, -1, false"})
  void isOfAtLeastOneAndNotNegative(int part, int whole, boolean share) {
    if (share) {
      assertEquals(part == whole, new Share(part, whole).atLeast(new Share(1, 1)));
    } else {
      assertThrows(IllegalArgumentException.class, () -> new Share(part, whole));
    }
  }
}
