package cn.jifen.domain.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Periods are half-open (rules 7): the first day is in, the day on which they end is out. */
class PeriodTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 10);

  @ParameterizedTest(name = "the day {0} after the first of a period of three: {1}, open: {2}")
  @CsvSource({
    "-1, false, false",
    "0, true, true",
    "1, true, true",
    "2, true, true",
    "3, false, true",
    "4, false, true"
  })
  void coversItsFirstDayAndNotItsEnd(int days, boolean bounded, boolean open) {
    assertEquals(bounded, Period.between(DAY, DAY.plusDays(3)).covers(DAY.plusDays(days)));
    assertEquals(open, Period.from(DAY).covers(DAY.plusDays(days)));
  }

  @Test
  void mayBeEmptyButNotEndBeforeItBegins() {
    assertEquals(true, Period.between(DAY, DAY).isEmpty());
    assertEquals(false, Period.between(DAY, DAY.plusDays(1)).isEmpty());
    assertEquals(false, Period.from(DAY).isEmpty());
    assertEquals(false, Period.between(DAY, DAY).covers(DAY));
    assertThrows(IllegalArgumentException.class, () -> Period.between(DAY, DAY.minusDays(1)));
  }

  /** Every pair within five days against what “have a day in common” means, day by day. */
  @Test
  void twoOverlapExactlyWhenTheyHaveADayInCommon() {
    List<Period> all = new ArrayList<>();
    for (int from = 0; from <= 4; from++) {
      all.add(Period.from(DAY.plusDays(from)));
      for (int until = from; until <= 4; until++) {
        all.add(Period.between(DAY.plusDays(from), DAY.plusDays(until)));
      }
    }
    for (Period one : all) {
      for (Period other : all) {
        boolean common =
            DAY.datesUntil(DAY.plusDays(6)).anyMatch(day -> one.covers(day) && other.covers(day));
        assertEquals(common, one.overlaps(other), one + " and " + other);
      }
    }
    assertEquals(Optional.empty(), Period.from(DAY).until());
  }
}
