package cn.jifen.domain.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.OrderId;
import cn.jifen.domain.kernel.Period;
import cn.jifen.domain.law.LinkedRule;
import cn.jifen.domain.law.RuleBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The periods of a measure say of every day what the measure itself says. */
class MeasurePeriodsTest {
  private static final LocalDate BEGIN = LocalDate.of(2026, 1, 1);
  private static final int DAYS = 30;
  private static final long SEED = 20260511;

  private final Random random = new Random(SEED);

  private LocalDate day() {
    return BEGIN.plusDays(random.nextInt(DAYS));
  }

  private Optional<LocalDate> perhaps() {
    return random.nextBoolean() ? Optional.of(day()) : Optional.empty();
  }

  private Measure measure() {
    List<Period> stays = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      LocalDate from = day();
      stays.add(new Period(from, perhaps().filter(until -> !until.isBefore(from))));
    }
    return new Measure(
        new MeasureCause.Ordered(new OrderId(1), Optional.empty()),
        new AreaCode("650102"),
        new NoticeId(2),
        RuleBook.enacted().latest().linked().row(LinkedRule.QUALIFICATION_LOST),
        day(),
        Optional.empty(),
        stays,
        perhaps(),
        false);
  }

  @Test
  void theyCoverExactlyTheDaysInForce() {
    for (int i = 0; i < 2000; i++) {
      Measure measure = measure();
      for (int d = -1; d <= DAYS + 1; d++) {
        LocalDate day = BEGIN.plusDays(d);
        assertEquals(
            measure.inForceOn(day),
            measure.inForce().stream().anyMatch(period -> period.covers(day)),
            () -> "seed " + SEED + ": " + measure + " on " + day);
      }
    }
  }

  @Test
  void everyOneHasADay() {
    for (int i = 0; i < 2000; i++) {
      for (Period period : measure().inForce()) {
        assertTrue(period.covers(period.from()), () -> "seed " + SEED + ": " + period);
      }
    }
  }

  @Test
  void theyDoNotOverlapAndAreInOrder() {
    for (int i = 0; i < 2000; i++) {
      List<Period> periods = measure().inForce();
      for (int next = 1; next < periods.size(); next++) {
        LocalDate ended = periods.get(next - 1).until().orElse(LocalDate.MAX);
        LocalDate begun = periods.get(next).from();
        assertEquals(false, begun.isBefore(ended), () -> "seed " + SEED + ": " + periods);
      }
    }
  }
}
