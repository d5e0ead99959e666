package cn.jifen.domain.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jifen.domain.kernel.Period;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * 期限 (rules 4; Art 17, 40, 42, 48, 51, 54): counted from the day after, by the region's calendar.
 */
class DeadlinesTest {
  private static final WorkingDayCalendar NATIONAL = Calendars.national();
  private static final WorkingDayCalendar XINJIANG = Calendars.xinjiang();

  private static DeadlineRow row(Deadline deadline) {
    return RuleBook.enacted().latest().deadlines().row(deadline);
  }

  private static DueDate settled(String day) {
    return new DueDate(LocalDate.parse(day), false);
  }

  private static DueDate provisional(String day) {
    return new DueDate(LocalDate.parse(day), true);
  }

  @Test
  void article40_aDecisionBeforeTheFeastHasItsNoticeDueAfterItInXinjiang() {
    LocalDate decided = LocalDate.of(2025, 6, 4);
    assertEquals(settled("2025-06-16"), row(Deadline.ISSUE_NOTICE).on(decided, XINJIANG));
    assertEquals(settled("2025-06-11"), row(Deadline.ISSUE_NOTICE).on(decided, NATIONAL));
  }

  @ParameterizedTest(name = "{0}: {1} working days, article {2}, {3}")
  @CsvSource({
    "SIGN_COMMITMENTS, 5, 17, AFTER",
    "ISSUE_NOTICE, 5, 40, AFTER",
    "DELIVER_NOTICE, 3, 42, AFTER",
    "APPEAL, 10, 48, AFTER",
    "ANSWER_APPEAL, 20, 51, AFTER",
    "APPLY_FOR_RESTORATION, 15, 54, BEFORE",
    "ASSESS_RESTORATION, 10, 54, AFTER",
  })
  void theTableOfDeadlines(Deadline deadline, int days, int article, DeadlineRow.Side side) {
    DeadlineRow row = row(deadline);
    assertEquals(new WorkingDays(days), row.length());
    assertEquals(article, row.basis().article());
    assertEquals(side, row.side());
  }

  @ParameterizedTest
  @EnumSource(Deadline.class)
  void everyDeadlineHasItsRowInTheOrderOfTheText(Deadline deadline) {
    List<DeadlineRow> rows = RuleBook.enacted().latest().deadlines().rows();
    assertEquals(deadline, rows.get(deadline.ordinal()).deadline());
  }

  @Test
  void refusesADeadlineThatTheVersionDoesNotHave() {
    DeadlineScale none = new DeadlineScale(List.of());
    assertThrows(IllegalStateException.class, () -> none.row(Deadline.APPEAL));
  }

  @ParameterizedTest(name = "{1} working days after {0} end on {2}")
  @CsvSource({
    "2025-03-10, 1, 2025-03-11",
    "2025-03-10, 4, 2025-03-14",
    "2025-03-10, 5, 2025-03-17",
    // Friday: the weekend is not counted
    "2025-03-14, 1, 2025-03-17",
    // the make-up Sunday 04-27 counts, the holiday 05-01 to 05-05 does not
    "2025-04-25, 1, 2025-04-27",
    "2025-04-25, 4, 2025-04-30",
    "2025-04-25, 5, 2025-05-06",
    // make-up Sunday 09-28 and Saturday 10-11
    "2025-09-26, 1, 2025-09-28",
    "2025-10-08, 3, 2025-10-11",
    "2025-10-08, 4, 2025-10-13",
    // over New Year, by the national calendar: 2026-01-04 is a make-up Sunday
    "2025-12-30, 1, 2025-12-31",
    "2025-12-30, 2, 2026-01-04",
    "2025-12-30, 3, 2026-01-05",
  })
  void countsWorkingDays(LocalDate event, int days, String end) {
    assertEquals(settled(end), new WorkingDays(days).after(event, NATIONAL));
  }

  @ParameterizedTest(name = "{1} days from {0} in Xinjiang: {2}, provisional {3}")
  @CsvSource({
    // the last day that touches nothing unpublished
    "2025-12-30, 1, 2025-12-31, false",
    "2025-12-30, 2, 2026-01-04, true",
    // an event in the unpublished year
    "2026-06-01, 1, 2026-06-02, true",
    // only the event lies in the unpublished year 2024: its day is not counted
    "2024-12-31, 1, 2025-01-02, false",
    "2024-12-30, 2, 2025-01-02, true",
  })
  void aCountThatTouchesAnUnpublishedYearIsProvisional(
      LocalDate event, int days, LocalDate end, boolean provisional) {
    DueDate due = new WorkingDays(days).after(event, XINJIANG);
    assertEquals(new DueDate(end, provisional), due);
  }

  @Test
  void aProvisionalDateMovesWhenTheCalendarIsEntered() {
    DeadlineRow issue = row(Deadline.ISSUE_NOTICE);
    LocalDate received = LocalDate.of(2027, 4, 29);
    assertEquals(provisional("2027-05-06"), issue.on(received, NATIONAL));
    List<PublishedDay> of2027 =
        LocalDate.of(2027, 5, 1)
            .datesUntil(LocalDate.of(2027, 5, 6))
            .map(day -> new PublishedDay(day, DayKind.OFF, "通知"))
            .toList();
    assertEquals(settled("2027-05-11"), issue.on(received, WorkingDayCalendar.national(of2027)));
  }

  @ParameterizedTest(name = "a term that ends on {0} may be asked back from {1}")
  @CsvSource({
    // 15 working days, the last day of the term not counted
    "2025-08-29, 2025-08-08",
    "2025-08-30, 2025-08-11",
    "2025-08-31, 2025-08-11",
    // over the National Day holiday with its make-up days
    "2025-10-20, 2025-09-23",
  })
  void article54_theWindowOpensFifteenWorkingDaysBeforeTheEndOfTheTerm(
      LocalDate lastDay, String opens) {
    assertEquals(settled(opens), row(Deadline.APPLY_FOR_RESTORATION).on(lastDay, XINJIANG));
  }

  @Test
  void article54_aWindowThatReachesBackOverAnUnpublishedYearIsProvisional() {
    DeadlineRow window = row(Deadline.APPLY_FOR_RESTORATION);
    assertEquals(provisional("2025-12-24"), window.on(LocalDate.of(2026, 1, 15), XINJIANG));
    assertEquals(settled("2025-12-24"), window.on(LocalDate.of(2026, 1, 15), NATIONAL));
  }

  @ParameterizedTest(name = "appraisal from {0} to before {1}: answer due {2}")
  @CsvSource({
    // a stop that holds no working day changes nothing
    "2025-08-09, 2025-08-11, 2025-08-29",
    // one working day
    "2025-08-11, 2025-08-12, 2025-09-01",
    // its end is the first day that counts again
    "2025-08-11, 2025-08-15, 2025-09-04",
    // the last day lies in the stop
    "2025-08-29, 2025-09-01, 2025-09-01",
    // after the last day
    "2025-08-30, 2025-09-10, 2025-08-29",
  })
  void article51_theClockStopsDuringAnAppraisal(LocalDate from, LocalDate until, String due) {
    WorkingDays twenty = row(Deadline.ANSWER_APPEAL).length();
    LocalDate received = LocalDate.of(2025, 8, 1);
    List<Period> stops = List.of(Period.between(from, until));
    assertEquals(settled(due), twenty.after(received, XINJIANG, stops));
  }

  @Test
  void article51_aClockThatStandsStillIsNeverDue() {
    WorkingDays twenty = row(Deadline.ANSWER_APPEAL).length();
    LocalDate received = LocalDate.of(2025, 8, 1);
    List<Period> open = List.of(Period.from(received));
    assertThrows(IllegalArgumentException.class, () -> twenty.after(received, XINJIANG, open));
  }

  @ParameterizedTest(name = "{1} days after {0}: {2}")
  @CsvSource({
    // Thursday, Friday, then Saturday and Sunday move to Monday
    "2025-03-10, 3, 2025-03-13",
    "2025-03-10, 4, 2025-03-14",
    "2025-03-10, 5, 2025-03-17",
    "2025-03-10, 6, 2025-03-17",
    "2025-03-10, 7, 2025-03-17",
    "2025-03-10, 8, 2025-03-18",
    // into the holiday: to the first working day after it
    "2025-09-25, 10, 2025-10-09",
    // a make-up Sunday is a working day
    "2025-09-27, 1, 2025-09-28",
  })
  void aDeadlineInDaysMovesFromADayOff(LocalDate event, int days, String end) {
    assertEquals(settled(end), new NaturalDays(days).after(event, XINJIANG));
  }

  @ParameterizedTest(name = "{1} months after {0}: {2}")
  @CsvSource({
    // Civil Code art. 202: the day of the same number, else the month's last day
    "2025-01-20, 2, 2025-03-20",
    "2025-05-31, 1, 2025-06-30",
    "2025-05-30, 1, 2025-06-30",
    "2025-05-29, 1, 2025-06-30",
    "2025-07-31, 2, 2025-09-30",
    // a Saturday moves
    "2025-05-16, 3, 2025-08-18",
    "2025-05-15, 3, 2025-08-15",
  })
  void aDeadlineInMonthsMovesFromADayOff(LocalDate event, int months, String end) {
    assertEquals(settled(end), new NaturalMonths(months).after(event, XINJIANG));
  }

  @ParameterizedTest(name = "the day {0} moves to {1}, provisional {2}")
  @CsvSource({
    "2025-12-31, 2025-12-31, false",
    "2026-01-01, 2026-01-04, true",
    "2026-12-31, 2026-12-31, true",
  })
  void aMoveThatTouchesAnUnpublishedYearIsProvisional(
      LocalDate day, LocalDate moved, boolean provisional) {
    assertEquals(new DueDate(moved, provisional), DeadlineLength.movedToWorkingDay(day, XINJIANG));
  }

  @Test
  void aMoveIntoAnUnpublishedYearIsProvisionalToo() {
    PublishedDay lastOfYear = new PublishedDay(LocalDate.of(2025, 12, 31), DayKind.OFF, "通知");
    WorkingDayCalendar only2025 = WorkingDayCalendar.national(List.of(lastOfYear));
    assertEquals(
        provisional("2026-01-01"),
        DeadlineLength.movedToWorkingDay(LocalDate.of(2025, 12, 31), only2025));
  }

  @Test
  void theLastDayItselfIsInTime() {
    DueDate due = settled("2025-06-16");
    assertTrue(due.isMetBy(LocalDate.of(2025, 6, 15)));
    assertTrue(due.isMetBy(LocalDate.of(2025, 6, 16)));
    assertFalse(due.isMetBy(LocalDate.of(2025, 6, 17)));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0})
  void noDeadlineIsEmpty(int count) {
    assertThrows(IllegalArgumentException.class, () -> new WorkingDays(count));
    assertThrows(IllegalArgumentException.class, () -> new NaturalDays(count));
    assertThrows(IllegalArgumentException.class, () -> new NaturalMonths(count));
  }

  @Test
  void lengthsAreWrittenAsTheLawWritesThem() {
    assertEquals("5个工作日", new WorkingDays(5).label());
    assertEquals("10日", new NaturalDays(10).label());
    assertEquals("3个月", new NaturalMonths(3).label());
  }
}
