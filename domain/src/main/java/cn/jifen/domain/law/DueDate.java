package cn.jifen.domain.law;

import java.time.LocalDate;

/**
 * The outcome of counting a deadline.
 *
 * @param day the last day, which ends at 24:00 in Asia/Shanghai; for a window, the day on which it
 *     opens
 * @param provisional whether the count touched a year without a published calendar: it is counted
 *     again when the calendar is entered
 */
public record DueDate(LocalDate day, boolean provisional) {

  /** Whether something done on that day is in time: the last day itself still is. */
  public boolean isMetBy(LocalDate done) {
    return !done.isAfter(day);
  }
}
