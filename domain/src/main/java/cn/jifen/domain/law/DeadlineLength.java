package cn.jifen.domain.law;

import java.time.LocalDate;

/** How long a deadline (期限) is; every kind begins to count on the day after the event. */
public sealed interface DeadlineLength permits WorkingDays, NaturalDays, NaturalMonths {

  /**
   * The last day of the deadline.
   *
   * @param event the day of the event, itself not counted (Civil Code art. 201)
   * @param calendar the calendar of the region
   */
  DueDate after(LocalDate event, WorkingDayCalendar calendar);

  /** 5个工作日, 10日, 3个月. */
  String label();

  /**
   * The day itself, or the next working day when it is a day off (Civil Code art. 203; reading
   * deadline-day-off).
   */
  static DueDate movedToWorkingDay(LocalDate lastDay, WorkingDayCalendar calendar) {
    LocalDate day = lastDay;
    boolean provisional = !calendar.isPublished(day);
    while (!calendar.isWorkingDay(day)) {
      day = day.plusDays(1);
      provisional |= !calendar.isPublished(day);
    }
    return new DueDate(day, provisional);
  }
}
