package cn.jifen.domain.law;

import cn.jifen.domain.kernel.Period;
import java.time.LocalDate;
import java.util.List;

/**
 * A number of working days (工作日), counted by the calendar of a region.
 *
 * @param count 1 or more
 */
public record WorkingDays(int count) implements DeadlineLength {
  public WorkingDays {
    if (count < 1) {
      throw new IllegalArgumentException("a deadline of " + count + " working days");
    }
  }

  @Override
  public DueDate after(LocalDate event, WorkingDayCalendar calendar) {
    return after(event, calendar, List.of());
  }

  /**
   * The last day where the clock stops for a time: days within a stop are not counted.
   *
   * @param event the day of the event; counting begins with the day after it
   * @param stops first day without clock included, first day with the clock again excluded; refuses
   *     one without an end, for a clock that stands still is never due
   */
  public DueDate after(LocalDate event, WorkingDayCalendar calendar, List<Period> stops) {
    if (stops.stream().anyMatch(stop -> stop.until().isEmpty())) {
      throw new IllegalArgumentException("the clock has not gone on yet");
    }
    LocalDate day = event;
    boolean provisional = false;
    int left = count;
    while (left > 0) {
      day = day.plusDays(1);
      provisional |= !calendar.isPublished(day);
      if (calendar.isWorkingDay(day) && !isStopped(day, stops)) {
        left--;
      }
    }
    return new DueDate(day, provisional);
  }

  private static boolean isStopped(LocalDate day, List<Period> stops) {
    return stops.stream().anyMatch(stop -> stop.covers(day));
  }

  /**
   * The day so many working days ahead of an event: counting back begins with the day before it.
   */
  public DueDate before(LocalDate event, WorkingDayCalendar calendar) {
    LocalDate day = event;
    boolean provisional = false;
    int left = count;
    while (left > 0) {
      day = day.minusDays(1);
      provisional |= !calendar.isPublished(day);
      if (calendar.isWorkingDay(day)) {
        left--;
      }
    }
    return new DueDate(day, provisional);
  }

  @Override
  public String label() {
    return count + "个工作日";
  }
}
