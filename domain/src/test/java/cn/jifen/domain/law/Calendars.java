package cn.jifen.domain.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The published calendars of 2025 and 2026 (rules 4), as tests of deadlines need them. */
public final class Calendars {
  private static final String NATIONAL_2025 = "国务院办公厅关于2025年部分节假日安排的通知";
  private static final String NATIONAL_2026 = "国务院办公厅关于2026年部分节假日安排的通知";
  private static final String XINJIANG_2025 = "新疆维吾尔自治区2025年肉孜节、古尔邦节放假的通知";

  private Calendars() {}

  public static WorkingDayCalendar national() {
    return WorkingDayCalendar.national(nationalDays());
  }

  /** 2025 is published for Xinjiang, 2026 is not. */
  public static WorkingDayCalendar xinjiang() {
    return WorkingDayCalendar.regional(nationalDays(), xinjiangDays());
  }

  public static List<PublishedDay> nationalDays() {
    List<PublishedDay> days = new ArrayList<>();
    off(days, NATIONAL_2025, "2025-01-01", "2025-01-01");
    off(days, NATIONAL_2025, "2025-01-28", "2025-02-04");
    off(days, NATIONAL_2025, "2025-04-04", "2025-04-06");
    off(days, NATIONAL_2025, "2025-05-01", "2025-05-05");
    off(days, NATIONAL_2025, "2025-05-31", "2025-06-02");
    off(days, NATIONAL_2025, "2025-10-01", "2025-10-08");
    work(days, NATIONAL_2025, "2025-01-26", "2025-02-08", "2025-04-27", "2025-09-28", "2025-10-11");
    off(days, NATIONAL_2026, "2026-01-01", "2026-01-03");
    off(days, NATIONAL_2026, "2026-02-15", "2026-02-23");
    off(days, NATIONAL_2026, "2026-04-04", "2026-04-06");
    off(days, NATIONAL_2026, "2026-05-01", "2026-05-05");
    off(days, NATIONAL_2026, "2026-06-19", "2026-06-21");
    off(days, NATIONAL_2026, "2026-09-25", "2026-09-27");
    off(days, NATIONAL_2026, "2026-10-01", "2026-10-07");
    work(
        days,
        NATIONAL_2026,
        "2026-01-04",
        "2026-02-14",
        "2026-02-28",
        "2026-05-09",
        "2026-09-20",
        "2026-10-10");
    return days;
  }

  public static List<PublishedDay> xinjiangDays() {
    List<PublishedDay> days = new ArrayList<>();
    off(days, XINJIANG_2025, "2025-03-31", "2025-03-31");
    off(days, XINJIANG_2025, "2025-06-06", "2025-06-06");
    off(days, XINJIANG_2025, "2025-06-09", "2025-06-10");
    return days;
  }

  private static void off(List<PublishedDay> days, String source, String first, String last) {
    LocalDate.parse(first)
        .datesUntil(LocalDate.parse(last).plusDays(1))
        .forEach(day -> days.add(new PublishedDay(day, DayKind.OFF, source)));
  }

  private static void work(List<PublishedDay> days, String source, String... dates) {
    for (String date : dates) {
      days.add(new PublishedDay(LocalDate.parse(date), DayKind.WORK, source));
    }
  }
}
