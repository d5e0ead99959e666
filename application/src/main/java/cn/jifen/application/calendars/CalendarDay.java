package cn.jifen.application.calendars;

import java.time.LocalDate;

/**
 * One published day of a calendar.
 *
 * @param region 65 for national dates as they hold there, or a code of a division
 * @param off true: day off; false: work day (调休)
 * @param source the notice that published it
 */
public record CalendarDay(String region, LocalDate date, boolean off, String source) {}
