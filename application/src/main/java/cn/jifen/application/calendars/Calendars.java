package cn.jifen.application.calendars;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Published calendars: facts, with their source and the moment of entry. */
public interface Calendars {
  /** All days as they are known now, of all regions, by date. */
  List<CalendarDay> days();

  /** Adds or replaces days, never erasing an earlier entry. */
  void record(Collection<CalendarDay> days, Instant recordedAt);
}
