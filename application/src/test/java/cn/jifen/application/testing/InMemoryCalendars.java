package cn.jifen.application.testing;

import cn.jifen.application.calendars.CalendarDay;
import cn.jifen.application.calendars.Calendars;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Published calendars in memory: every entry in the order of recording. */
public final class InMemoryCalendars implements Calendars, Restorable {
  private final List<Version> versions = new ArrayList<>();

  private record Key(LocalDate date, String region) {}

  private record Version(CalendarDay day, Instant recordedAt) {}

  @Override
  public synchronized List<CalendarDay> days() {
    Map<Key, CalendarDay> known = new LinkedHashMap<>();
    versions.stream()
        .map(Version::day)
        .forEach(day -> known.put(new Key(day.date(), day.region()), day));
    return known.values().stream()
        .sorted(Comparator.comparing(CalendarDay::date).thenComparing(CalendarDay::region))
        .toList();
  }

  @Override
  public synchronized void record(Collection<CalendarDay> days, Instant recordedAt) {
    days.forEach(day -> versions.add(new Version(day, recordedAt)));
  }

  @Override
  public synchronized Runnable restorePoint() {
    return Kept.length(versions);
  }
}
