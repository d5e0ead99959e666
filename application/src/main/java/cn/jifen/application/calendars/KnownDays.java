package cn.jifen.application.calendars;

import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.law.DayKind;
import cn.jifen.domain.law.PublishedDay;
import cn.jifen.domain.law.WorkingDayCalendar;
import java.time.LocalDate;
import java.time.Year;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The entered days of all regions, and which calendar they make in an area (rules 4).
 *
 * <p>Days of region 00 are the State's. A region of two digits (65) restates the State's days as
 * they hold there: in a year without days of region 00 all of its days are the State's; in a year
 * with them, those that say something else are the region's own (肉孜节、古尔邦节). Days under a six-digit
 * code are that division's own, 650000 being the region itself. The nearer entry decides; a year is
 * published in an area when both the State and the region published it.
 */
public final class KnownDays {
  private static final String STATE = "00";
  private static final int REGION = 2;

  private final Collection<CalendarDay> days;
  private final Set<Year> stateYears;
  private final Map<LocalDate, DayKind> state;
  private final Map<AreaCode, WorkingDayCalendar> made = new ConcurrentHashMap<>();

  KnownDays(Collection<CalendarDay> days) {
    this.days = days;
    this.stateYears =
        days.stream().filter(KnownDays::isState).map(KnownDays::year).collect(Collectors.toSet());
    this.state =
        days.stream()
            .filter(KnownDays::isState)
            .collect(Collectors.toMap(CalendarDay::date, KnownDays::kind));
  }

  /** The calendar that holds in that area. */
  public WorkingDayCalendar in(AreaCode area) {
    return made.computeIfAbsent(area, this::make);
  }

  private WorkingDayCalendar make(AreaCode area) {
    SortedMap<String, Collection<PublishedDay>> own = ownOf(area);
    String region = area.value().substring(0, REGION);
    Optional<Collection<PublishedDay>> ofRegion = Optional.ofNullable(own.remove(region));
    WorkingDayCalendar calendar =
        WorkingDayCalendar.regional(national(region), ofRegion.orElseGet(Set::of));
    for (Collection<PublishedDay> nearer : own.values()) {
      calendar = calendar.with(nearer);
    }
    return calendar;
  }

  /** The State's days; where it and the region's restating name a day, they say the same. */
  private Collection<PublishedDay> national(String region) {
    return byDate(day -> isState(day) || day.region().equals(region) && !isOwn(day)).values();
  }

  /** What the divisions around an area have of their own, by their prefix, the wider first. */
  private SortedMap<String, Collection<PublishedDay>> ownOf(AreaCode area) {
    Set<String> prefixes =
        days.stream()
            .filter(this::isOwn)
            .map(day -> prefix(day.region()))
            .filter(area.value()::startsWith)
            .collect(Collectors.toSet());
    SortedMap<String, Collection<PublishedDay>> own = new TreeMap<>();
    prefixes.forEach(prefix -> own.put(prefix, own(prefix)));
    return own;
  }

  /** Days are sorted by region within a date, so that 650000 has the last word over 65. */
  private Collection<PublishedDay> own(String prefix) {
    return byDate(day -> isOwn(day) && prefix(day.region()).equals(prefix)).values();
  }

  private Map<LocalDate, PublishedDay> byDate(Predicate<CalendarDay> wanted) {
    Map<LocalDate, PublishedDay> byDate = new HashMap<>();
    days.stream()
        .filter(wanted)
        .forEach(
            day -> byDate.put(day.date(), new PublishedDay(day.date(), kind(day), day.source())));
    return byDate;
  }

  private boolean isOwn(CalendarDay day) {
    if (isState(day)) {
      return false;
    }
    return day.region().length() > REGION
        || stateYears.contains(year(day)) && state.get(day.date()) != kind(day);
  }

  private static boolean isState(CalendarDay day) {
    return day.region().equals(STATE);
  }

  private static String prefix(String region) {
    return region.length() == REGION ? region : new AreaCode(region).prefix();
  }

  private static Year year(CalendarDay day) {
    return Year.of(day.date().getYear());
  }

  private static DayKind kind(CalendarDay day) {
    return day.off() ? DayKind.OFF : DayKind.WORK;
  }
}
