package cn.jifen.domain.law;

import java.time.LocalDate;

/**
 * A number of calendar days (日): the day after the event is the first; a last day that is a day off
 * moves to the next working day.
 *
 * @param count 1 or more
 */
public record NaturalDays(int count) implements DeadlineLength {
  public NaturalDays {
    if (count < 1) {
      throw new IllegalArgumentException("a deadline of " + count + " days");
    }
  }

  @Override
  public DueDate after(LocalDate event, WorkingDayCalendar calendar) {
    return DeadlineLength.movedToWorkingDay(event.plusDays(count), calendar);
  }

  @Override
  public String label() {
    return count + "日";
  }
}
