package cn.jifen.domain.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The calendar of working days (rules 4): week, national notices, Xinjiang's own days. */
class WorkingDayCalendarTest {

  @ParameterizedTest(name = "{0}: national {1}, Xinjiang {2}")
  @CsvSource({
    // an ordinary week
    "2025-03-06, true, true",
    "2025-03-07, true, true",
    "2025-03-08, false, false",
    "2025-03-09, false, false",
    "2025-03-10, true, true",
    // 肉孜节
    "2025-03-28, true, true",
    "2025-03-31, true, false",
    "2025-04-01, true, true",
    // 劳动节 with the Sunday before as a working day
    "2025-04-26, false, false",
    "2025-04-27, true, true",
    "2025-04-30, true, true",
    "2025-05-01, false, false",
    "2025-05-05, false, false",
    "2025-05-06, true, true",
    // 古尔邦节
    "2025-06-05, true, true",
    "2025-06-06, true, false",
    "2025-06-09, true, false",
    "2025-06-10, true, false",
    "2025-06-11, true, true",
    // 国庆节 with a make-up Sunday before and a make-up Saturday after
    "2025-09-28, true, true",
    "2025-09-30, true, true",
    "2025-10-01, false, false",
    "2025-10-08, false, false",
    "2025-10-09, true, true",
    "2025-10-11, true, true",
    "2025-10-12, false, false",
    // New Year
    "2025-12-31, true, true",
    "2026-01-01, false, false",
    "2026-01-02, false, false",
    "2026-01-03, false, false",
    "2026-01-04, true, true",
  })
  void knowsWorkingDays(LocalDate day, boolean national, boolean xinjiang) {
    assertEquals(national, Calendars.national().isWorkingDay(day));
    assertEquals(xinjiang, Calendars.xinjiang().isWorkingDay(day));
  }

  @ParameterizedTest(name = "{0}: national published {1}, Xinjiang published {2}")
  @CsvSource({
    "2024-12-31, false, false",
    "2025-01-01, true, true",
    "2025-12-31, true, true",
    "2026-01-01, true, false",
    "2026-12-31, true, false",
    "2027-01-01, false, false",
  })
  void knowsWhichYearsArePublished(LocalDate day, boolean national, boolean xinjiang) {
    assertEquals(national, Calendars.national().isPublished(day));
    assertEquals(xinjiang, Calendars.xinjiang().isPublished(day));
  }

  @ParameterizedTest
  @ValueSource(ints = {2025, 2026})
  void everyMakeUpDayIsAWeekendAndNoDayIsNamedTwice(int year) {
    List<PublishedDay> days =
        Calendars.nationalDays().stream().filter(d -> d.year().getValue() == year).toList();
    assertEquals(days.size(), days.stream().map(PublishedDay::date).distinct().count());
    assertTrue(
        days.stream()
            .filter(d -> d.kind() == DayKind.WORK)
            .allMatch(
                d ->
                    d.date().getDayOfWeek() == DayOfWeek.SATURDAY
                        || d.date().getDayOfWeek() == DayOfWeek.SUNDAY));
  }

  @Test
  void anUnpublishedYearFollowsTheWeek() {
    WorkingDayCalendar empty = WorkingDayCalendar.national(List.of());
    assertTrue(empty.isWorkingDay(LocalDate.of(2027, 10, 1)));
    assertFalse(empty.isWorkingDay(LocalDate.of(2027, 10, 2)));
    assertFalse(empty.isPublished(LocalDate.of(2027, 10, 1)));
  }

  @Test
  void aRegionsOwnEntryDecidesAndNamesItsSource() {
    LocalDate day = LocalDate.of(2025, 9, 28);
    PublishedDay own = new PublishedDay(day, DayKind.OFF, "本地通知");
    WorkingDayCalendar calendar =
        WorkingDayCalendar.regional(Calendars.nationalDays(), List.of(own));
    assertFalse(calendar.isWorkingDay(day));
    assertEquals(Optional.of(own), calendar.entry(day));
    assertEquals(Optional.empty(), calendar.entry(LocalDate.of(2025, 9, 29)));
  }

  @ParameterizedTest(name = "national {0}, own {1}: {2} published {3}")
  @CsvSource({
    "2026, 2026, 2026, true",
    "2026, 2025, 2026, false",
    "2026, 2025, 2025, false",
    "2025, 2026, 2026, false",
  })
  void aRegionsYearIsPublishedWhenBothTheStateAndTheRegionPublishedIt(
      int national, int own, int year, boolean published) {
    WorkingDayCalendar calendar =
        WorkingDayCalendar.regional(
            List.of(new PublishedDay(LocalDate.of(national, 10, 1), DayKind.OFF, "国庆节")),
            List.of(new PublishedDay(LocalDate.of(own, 3, 20), DayKind.OFF, "肉孜节")));
    assertEquals(published, calendar.isPublished(LocalDate.of(year, 7, 1)));
  }

  @Test
  void aPlacesEntryDecidesThereAndPublishesNoYear() {
    PublishedDay local = new PublishedDay(LocalDate.of(2026, 8, 3), DayKind.OFF, "州庆");
    PublishedDay work = new PublishedDay(LocalDate.of(2025, 6, 6), DayKind.WORK, "本地调休");
    WorkingDayCalendar calendar = Calendars.xinjiang().with(List.of(local, work));
    assertFalse(calendar.isWorkingDay(local.date()));
    assertTrue(calendar.isWorkingDay(work.date()));
    assertFalse(calendar.isPublished(local.date()));
    assertTrue(calendar.isPublished(work.date()));
    assertFalse(Calendars.xinjiang().isWorkingDay(work.date()));
  }

  @Test
  void refusesADayThatIsBothOffAndWork() {
    LocalDate day = LocalDate.of(2025, 9, 28);
    PublishedDay off = new PublishedDay(day, DayKind.OFF, "甲");
    PublishedDay work = new PublishedDay(day, DayKind.WORK, "乙");
    assertThrows(
        IllegalArgumentException.class, () -> WorkingDayCalendar.national(List.of(off, work)));
    assertThrows(
        IllegalArgumentException.class, () -> Calendars.national().with(List.of(off, work)));
    assertFalse(WorkingDayCalendar.national(List.of(off, off)).isWorkingDay(day));
  }

  @Test
  void refusesADayWithoutASource() {
    LocalDate day = LocalDate.of(2025, 9, 28);
    assertThrows(IllegalArgumentException.class, () -> new PublishedDay(day, DayKind.OFF, " "));
  }
}
