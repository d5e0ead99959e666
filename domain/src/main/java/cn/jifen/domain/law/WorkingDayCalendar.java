package cn.jifen.domain.law;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which days are working days (工作日) in a region: Monday to Friday but for the published days off,
 * and the published make-up days (调休). A year of which nothing is published follows the week alone,
 * and whatever touches it is provisional.
 */
public final class WorkingDayCalendar {
  private final Map<LocalDate, PublishedDay> named;
  private final Set<Year> published;

  private WorkingDayCalendar(Map<LocalDate, PublishedDay> named, Set<Year> published) {
    this.named = Map.copyOf(named);
    this.published = Set.copyOf(published);
  }

  /**
   * The calendar of the national notices: a year with at least one day is published. Refuses one
   * date twice with different kinds.
   */
  public static WorkingDayCalendar national(Collection<PublishedDay> days) {
    return new WorkingDayCalendar(byDate(days), years(days));
  }

  /**
   * The calendar of a region with days of its own beside the national ones (肉孜节、古尔邦节): its own
   * entry decides where both name a day, and a year counts as published only when both the State
   * and the region published it (rules 4). Refuses one date twice with different kinds within one
   * list.
   */
  public static WorkingDayCalendar regional(
      Collection<PublishedDay> national, Collection<PublishedDay> own) {
    Map<LocalDate, PublishedDay> named = byDate(national);
    named.putAll(byDate(own));
    Set<Year> both = years(national);
    both.retainAll(years(own));
    return new WorkingDayCalendar(named, both);
  }

  /**
   * This calendar with the entries of a place in the region, which decide there. They publish no
   * year: what a prefecture adds says nothing about the days that the region has still to name.
   * Refuses one date twice with different kinds.
   */
  public WorkingDayCalendar with(Collection<PublishedDay> local) {
    Map<LocalDate, PublishedDay> all = new HashMap<>(named);
    all.putAll(byDate(local));
    return new WorkingDayCalendar(all, published);
  }

  private static Map<LocalDate, PublishedDay> byDate(Collection<PublishedDay> days) {
    Map<LocalDate, PublishedDay> byDate = new HashMap<>();
    for (PublishedDay day : days) {
      PublishedDay other = byDate.putIfAbsent(day.date(), day);
      if (other != null && other.kind() != day.kind()) {
        throw new IllegalArgumentException("published both as OFF and as WORK: " + day.date());
      }
    }
    return byDate;
  }

  private static Set<Year> years(Collection<PublishedDay> days) {
    Set<Year> years = new HashSet<>();
    days.forEach(day -> years.add(day.year()));
    return years;
  }

  /** Whether the day is a working day as far as is known. */
  public boolean isWorkingDay(LocalDate day) {
    return entry(day).map(e -> e.kind() == DayKind.WORK).orElse(!isWeekend(day));
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  /** What was published about the day, with its source; empty for a day that follows the week. */
  public Optional<PublishedDay> entry(LocalDate day) {
    return Optional.ofNullable(named.get(day));
  }

  /** Whether the calendar of that day's year is published. */
  public boolean isPublished(LocalDate day) {
    return published.contains(Year.of(day.getYear()));
  }
}
