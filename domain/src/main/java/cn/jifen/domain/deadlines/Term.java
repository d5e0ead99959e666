package cn.jifen.domain.deadlines;

import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.Party;
import cn.jifen.domain.kernel.Period;
import cn.jifen.domain.law.Deadline;
import cn.jifen.domain.law.DeadlineRow;
import cn.jifen.domain.law.DueDate;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.law.WorkingDayCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A term before it is counted: nothing in it depends on a calendar, so that a calendar entered
 * later moves its due day and changes nothing else.
 *
 * @param reference number of the case that it is about; {@link TermKind#subject} says of what
 * @param party whose right it is; empty for the terms of offices and institutions
 * @param area area of the responsible office
 * @param institution the institution that it concerns; empty where none does (a lost qualification)
 * @param event the day of the event, itself not counted; of a window the last day of the measure
 * @param stops days on which the clock stands still; one without an end stops it now
 * @param ordered the last day where the agency set it itself; empty where the Rule counts
 * @param doneOn day on which it was done; empty while it is not
 */
public record Term(
    TermKind kind,
    String reference,
    Optional<Party> party,
    AreaCode area,
    Optional<InstitutionCode> institution,
    LocalDate event,
    List<Period> stops,
    Optional<LocalDate> ordered,
    Optional<LocalDate> doneOn) {
  public Term {
    stops = List.copyOf(stops);
  }

  /** A term of an office or an institution without stops, not done yet. */
  static Term duty(
      TermKind kind,
      String reference,
      AreaCode area,
      Optional<InstitutionCode> institution,
      LocalDate event) {
    return new Term(
        kind,
        reference,
        Optional.empty(),
        area,
        institution,
        event,
        List.of(),
        Optional.empty(),
        Optional.empty());
  }

  /** The same as the right of a party. */
  Term of(Party holder) {
    return new Term(
        kind, reference, Optional.of(holder), area, institution, event, stops, ordered, doneOn);
  }

  /** The same as it was done on a day; empty: not done. */
  Term done(Optional<LocalDate> day) {
    return new Term(kind, reference, party, area, institution, event, stops, ordered, day);
  }

  /** The same where another office is in charge from now on. */
  Term in(AreaCode other) {
    return new Term(kind, reference, party, other, institution, event, stops, ordered, doneOn);
  }

  Term stopped(List<Period> standstills) {
    return new Term(kind, reference, party, area, institution, event, standstills, ordered, doneOn);
  }

  /** The same with a last day that the agency set. */
  Term dueOn(LocalDate day) {
    return new Term(
        kind, reference, party, area, institution, event, stops, Optional.of(day), doneOn);
  }

  /** Whether its clock stands still now. */
  public boolean isStopped() {
    return doneOn.isEmpty() && stops.stream().anyMatch(stop -> stop.until().isEmpty());
  }

  /**
   * Counts it by the rule version of the event and the calendar of its area.
   *
   * @return without a due day while the clock stands still
   */
  public RunningTerm counted(RuleBook book, WorkingDayCalendar calendar) {
    if (isStopped()) {
      return new RunningTerm(this, Optional.empty());
    }
    return new RunningTerm(
        this,
        ordered
            .map(day -> new DueDate(day, false))
            .or(() -> kind.deadline().map(d -> due(row(book, d), calendar))));
  }

  private DeadlineRow row(RuleBook book, Deadline deadline) {
    return book.governing(event).deadlines().row(deadline);
  }

  private DueDate due(DeadlineRow row, WorkingDayCalendar calendar) {
    return switch (row.side()) {
      case AFTER -> row.length().after(event, calendar, endedStops());
      case BEFORE -> row.on(event, calendar);
    };
  }

  /** A stop that outlasts what was done ends with it. */
  private List<Period> endedStops() {
    return stops.stream()
        .map(stop -> stop.until().isPresent() ? stop : endedWithTheTerm(stop))
        .toList();
  }

  private Period endedWithTheTerm(Period stop) {
    LocalDate end = doneOn.orElseThrow().plusDays(1);
    return Period.between(stop.from(), end.isBefore(stop.from()) ? stop.from() : end);
  }
}
