package cn.jifen.domain.law;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * 剩余工作日 (rules 4): counted from the day after; the last day itself, which ends at 24:00, has 0
 * left; what is negative is overdue.
 */
class WorkingDaysLeftTest {

  @ParameterizedTest(name = "on {0}, due {1}: {2} left in Xinjiang, {3} by the national calendar")
  @CsvSource({
    // a notice about a decision of Wednesday 2025-06-04, over 古尔邦节
    "2025-06-04, 2025-06-16, 5, 8",
    "2025-06-05, 2025-06-16, 4, 7",
    "2025-06-06, 2025-06-16, 4, 6",
    "2025-06-10, 2025-06-16, 4, 4",
    "2025-06-11, 2025-06-16, 3, 3",
    "2025-06-13, 2025-06-16, 1, 1",
    "2025-06-14, 2025-06-16, 1, 1",
    "2025-06-15, 2025-06-16, 1, 1",
    "2025-06-16, 2025-06-16, 0, 0",
    "2025-06-17, 2025-06-16, -1, -1",
    "2025-06-18, 2025-06-16, -2, -2",
    // overdue on a Friday before the feast: the days off count for nobody
    "2025-06-06, 2025-06-05, -1, -1",
    "2025-06-09, 2025-06-05, -1, -2",
    "2025-06-10, 2025-06-05, -1, -3",
    "2025-06-11, 2025-06-05, -1, -4",
    "2025-06-12, 2025-06-05, -2, -5",
    // over at 24:00 of a Friday: overdue on the Saturday, by the working day that comes next
    "2025-06-20, 2025-06-20, 0, 0",
    "2025-06-21, 2025-06-20, -1, -1",
    "2025-06-22, 2025-06-20, -1, -1",
    "2025-06-23, 2025-06-20, -1, -1",
    "2025-06-24, 2025-06-20, -2, -2",
    // the make-up Saturday 2025-10-11
    "2025-10-10, 2025-10-13, 2, 2",
    "2025-10-11, 2025-10-13, 1, 1",
    "2025-10-12, 2025-10-13, 1, 1",
    "2025-10-11, 2025-10-10, -1, -1",
    "2025-10-13, 2025-10-10, -2, -2",
    // over New Year: the make-up Sunday 2026-01-04 stands in the national calendar
    "2025-12-31, 2026-01-05, 2, 2",
    "2026-01-04, 2025-12-31, -1, -1",
    "2026-01-05, 2025-12-31, -2, -2",
  })
  void countsWhatIsLeft(LocalDate today, LocalDate due, int xinjiang, int national) {
    DueDate date = new DueDate(due, false);
    assertEquals(xinjiang, date.workingDaysLeft(today, Calendars.xinjiang()));
    assertEquals(national, date.workingDaysLeft(today, Calendars.national()));
  }

  @Test
  void atTheEventTheWholeDeadlineIsLeftAndItIsOverdueExactlyAfterItsLastDay() {
    for (WorkingDayCalendar calendar : List.of(Calendars.national(), Calendars.xinjiang())) {
      LocalDate.of(2024, 12, 1)
          .datesUntil(LocalDate.of(2027, 1, 31))
          .forEach(event -> deadlinesOf(event, calendar));
    }
  }

  private static void deadlinesOf(LocalDate event, WorkingDayCalendar calendar) {
    for (int length : new int[] {1, 3, 5, 10, 20}) {
      DueDate due = new WorkingDays(length).after(event, calendar);
      assertEquals(length, due.workingDaysLeft(event, calendar), () -> "after " + event);
      for (int days = -2; days <= 12; days++) {
        LocalDate today = due.day().plusDays(days);
        assertEquals(
            Integer.signum(-days),
            Integer.signum(due.workingDaysLeft(today, calendar)),
            () -> "due " + due.day() + " on " + today);
      }
    }
  }
}
