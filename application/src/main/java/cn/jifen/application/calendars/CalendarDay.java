package cn.jifen.application.calendars;

import java.time.LocalDate;

/**
 * One published day of a calendar.
 *
 * @param region 00 for days of the national notices, 65 for those as they hold in Xinjiang together
 *     with its own, or the six-digit code of a division; {@link KnownDays} says how they work
 *     together
 * @param off true: day off; false: work day (调休)
 * @param source the notice that published it
 */
public record CalendarDay(String region, LocalDate date, boolean off, String source) {}
