package cn.jifen.application.deadlines;

import cn.jifen.application.access.Access;
import cn.jifen.application.access.Actor;
import cn.jifen.application.access.Role;
import cn.jifen.application.calendars.CalendarDay;
import cn.jifen.application.calendars.Calendars;
import cn.jifen.application.calendars.KnownDays;
import cn.jifen.application.calendars.RegionalCalendars;
import cn.jifen.application.ledger.Act;
import cn.jifen.application.port.Attempts;
import cn.jifen.application.port.Ids;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.Refusal;
import cn.jifen.domain.law.DueDate;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Enters or changes days of a published calendar, and counts every term anew that has days in their
 * years (rules 4): days and terms change together or not at all.
 */
public final class EnterCalendar {
  private static final int PAGE = 1000;

  private final Attempts attempts;
  private final Calendars calendars;
  private final RegionalCalendars regional;
  private final RunningTerms terms;
  private final CountedTerms counted;
  private final MovedTerms movedTerms;
  private final Ids ids;

  public EnterCalendar(
      Attempts attempts,
      Calendars calendars,
      RegionalCalendars regional,
      RunningTerms terms,
      CountedTerms counted,
      MovedTerms movedTerms,
      Ids ids) {
    this.movedTerms = movedTerms;
    this.ids = ids;
    this.attempts = attempts;
    this.calendars = calendars;
    this.regional = regional;
    this.terms = terms;
    this.counted = counted;
  }

  /** What came of it. */
  public sealed interface Result {
    /**
     * The days are entered.
     *
     * @param days of those given: new, or with another kind or source than before
     * @param entry under which the moved terms are listed ({@link ListMovedTerms}); empty when
     *     nothing moved
     * @param moved how many terms still to be done are due on another day now
     * @param settled how many terms were provisional and are so no more
     */
    record Entered(List<CalendarDay> days, Optional<CalendarEntryId> entry, int moved, int settled)
        implements Result {
      public Entered {
        days = List.copyOf(days);
      }
    }

    record Refused(Refusal refusal) implements Result {}
  }

  /**
   * Enters days; refused for an actor who neither acts for the province nor operates, and for one
   * who does not stand over the whole region: a calendar moves the terms of all areas.
   */
  public Result enter(Act act, List<CalendarDay> days) {
    return denied(act.actor())
        .<Result>map(Result.Refused::new)
        .orElseGet(() -> attempts.inTransaction(() -> new Entry().enter(act, days)));
  }

  private static Optional<Refusal> denied(Actor actor) {
    return Access.requireAnyRole(actor, Role.PROVINCE, Role.OPERATOR)
        .or(
            () ->
                actor.covers(AreaCode.WHOLE_REGION)
                    ? Optional.empty()
                    : Optional.of(Access.areaNotCovered()));
  }

  /** One attempt. */
  private final class Entry {
    private Optional<CalendarEntryId> entry = Optional.empty();
    private int moved;
    private int settled;

    Result enter(Act act, List<CalendarDay> days) {
      terms.hold();
      Set<CalendarDay> known = new HashSet<>(calendars.days());
      List<CalendarDay> fresh = days.stream().filter(day -> !known.contains(day)).toList();
      if (!fresh.isEmpty()) {
        calendars.record(fresh, act.at());
        recount(fresh);
      }
      return new Result.Entered(fresh, entry, moved, settled);
    }

    private void recount(List<CalendarDay> fresh) {
      TreeSet<Year> years = new TreeSet<>();
      fresh.forEach(day -> years.add(Year.of(day.date().getYear())));
      LocalDate from = years.first().atDay(1);
      LocalDate to = years.last().plusYears(1).atDay(1).minusDays(1);
      KnownDays known = regional.known();
      Optional<TermOwner> after = Optional.empty();
      List<FiledTerm> page = terms.touching(from, to, after, PAGE);
      while (!page.isEmpty()) {
        recount(page, known);
        after = Optional.of(page.getLast().owner());
        page = terms.touching(from, to, after, PAGE);
      }
    }

    private void recount(List<FiledTerm> page, KnownDays known) {
      List<FiledTerm> changed = new ArrayList<>();
      List<MovedTerm> movedHere = new ArrayList<>();
      for (FiledTerm before : page) {
        FiledTerm now = counted.recounted(before, known);
        if (!now.equals(before)) {
          changed.add(now);
          settle(before, now);
          moved(before, now).ifPresent(movedHere::add);
        }
      }
      terms.recount(changed);
      list(movedHere);
    }

    private void list(List<MovedTerm> more) {
      if (!more.isEmpty()) {
        CalendarEntryId id = entry.orElseGet(() -> new CalendarEntryId(ids.next()));
        entry = Optional.of(id);
        moved += more.size();
        movedTerms.record(id, more);
      }
    }

    private void settle(FiledTerm before, FiledTerm now) {
      if (before.running().isProvisional() && !now.running().isProvisional()) {
        settled++;
      }
    }

    private static Optional<MovedTerm> moved(FiledTerm before, FiledTerm now) {
      DueDate from = before.running().due().orElseThrow();
      DueDate to = now.running().due().orElseThrow();
      return now.running().term().doneOn().isEmpty() && !from.day().equals(to.day())
          ? Optional.of(MovedTerm.of(now, from, to))
          : Optional.empty();
    }
  }
}
