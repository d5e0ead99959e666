package cn.jifen.domain.law;

import java.time.LocalDate;
import java.time.Year;

/**
 * A day that a holiday notice (放假安排) names.
 *
 * @param date the day, in Asia/Shanghai
 * @param kind day off or make-up work day (调休)
 * @param source title of the notice that published it
 */
public record PublishedDay(LocalDate date, DayKind kind, String source) {
  public PublishedDay {
    if (source.isBlank()) {
      throw new IllegalArgumentException("a published day names its source: " + date);
    }
  }

  /** The calendar year that is published with it. */
  public Year year() {
    return Year.of(date.getYear());
  }
}
