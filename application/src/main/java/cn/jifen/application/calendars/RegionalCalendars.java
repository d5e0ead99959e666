package cn.jifen.application.calendars;

import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.law.WorkingDayCalendar;

/** Which working-day calendar holds in an area, as the entered days are known now (rules 4). */
public final class RegionalCalendars {
  private final Calendars calendars;

  public RegionalCalendars(Calendars calendars) {
    this.calendars = calendars;
  }

  /** The calendar of one area; for many areas take {@link #known} once. */
  public WorkingDayCalendar in(AreaCode area) {
    return known().in(area);
  }

  /** All that is entered now, for the calendars of many areas. */
  public KnownDays known() {
    return new KnownDays(calendars.days());
  }
}
