package cn.jifen.domain.law;

import java.time.LocalDate;

/**
 * A number of calendar months: the last day is the day of that number in the last month, where the
 * month has none its last day (Civil Code art. 202); a last day that is a day off moves to the next
 * working day. The term of a measure is a {@link MonthTerm}, which never moves.
 *
 * @param count 1 or more
 */
public record NaturalMonths(int count) implements DeadlineLength {
  public NaturalMonths {
    if (count < 1) {
      throw new IllegalArgumentException("a deadline of " + count + " months");
    }
  }

  @Override
  public DueDate after(LocalDate event, WorkingDayCalendar calendar) {
    return DeadlineLength.movedToWorkingDay(event.plusMonths(count), calendar);
  }

  @Override
  public String label() {
    return count + "个月";
  }
}
