package cn.jifen.domain.kernel;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Days from {@code from} (included) to {@code until} (excluded); without {@code until} it is open.
 *
 * @param from first day, included
 * @param until first day after it, excluded; empty while it runs on
 */
public record Period(LocalDate from, Optional<LocalDate> until) {
  public Period {
    if (until.isPresent() && until.get().isBefore(from)) {
      throw new IllegalArgumentException(
          "a period that ends before it begins: " + from + " to " + until.get());
    }
  }

  /** From a day on, without end. */
  public static Period from(LocalDate from) {
    return new Period(from, Optional.empty());
  }

  /** Days from the first (included) to the last (excluded). */
  public static Period between(LocalDate from, LocalDate until) {
    return new Period(from, Optional.of(until));
  }

  /** Whether the day lies in the period: its first day does, its {@code until} does not. */
  public boolean covers(LocalDate day) {
    return !day.isBefore(from) && until.map(end -> day.isBefore(end)).orElse(true);
  }

  /** Whether it has no day at all: it ends on the day on which it begins. */
  public boolean isEmpty() {
    return until.map(from::equals).orElse(false);
  }

  /** Whether the two have a day in common. */
  public boolean overlaps(Period other) {
    return !isEmpty()
        && !other.isEmpty()
        && until.map(end -> other.from.isBefore(end)).orElse(true)
        && other.until.map(end -> from.isBefore(end)).orElse(true);
  }
}
