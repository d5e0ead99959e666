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

  /**
   * How many working days are left, counted as deadlines are (rules 4): from the day after {@code
   * today}, the last day included.
   *
   * @return 0 on the last day itself; negative exactly when the last day is over, by so many
   *     working days as have begun since, at least one
   */
  public int workingDaysLeft(LocalDate today, WorkingDayCalendar calendar) {
    return isMetBy(today)
        ? workingDays(today, day, calendar)
        : -Math.max(1, workingDays(day, today, calendar));
  }

  private static int workingDays(LocalDate after, LocalDate upTo, WorkingDayCalendar calendar) {
    return (int)
        after.plusDays(1).datesUntil(upTo.plusDays(1)).filter(calendar::isWorkingDay).count();
  }
}
