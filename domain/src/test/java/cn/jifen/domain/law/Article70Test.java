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
}
