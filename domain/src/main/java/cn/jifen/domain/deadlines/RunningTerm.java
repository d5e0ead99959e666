package cn.jifen.domain.deadlines;

import cn.jifen.domain.law.DueDate;
import cn.jifen.domain.law.WorkingDayCalendar;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A term with its due day.
 *
 * @param due the last day; of a window the day on which it opens; empty while the clock stands
 *     still
 */
public record RunningTerm(Term term, Optional<DueDate> due) {

  /** How it stands on a day, by everything that is known now. */
  public TermState stateOn(LocalDate day) {
    if (term.doneOn().isPresent()) {
      return TermState.DONE;
    }
    return due.map(last -> stateOn(day, last)).orElse(TermState.STOPPED);
  }

  private TermState stateOn(LocalDate day, DueDate last) {
    boolean comes = term.kind().isWindow() ? day.isBefore(last.day()) : last.isMetBy(day);
    return comes ? TermState.RUNNING : term.kind().afterDue();
  }

  /**
   * Working days left on a day, the due day included: 0 on it, negative when it is over; empty when
   * there is nothing to be counted any more, or not now.
   *
   * @param calendar that of the term's area
   */
  public Optional<Integer> workingDaysLeft(LocalDate day, WorkingDayCalendar calendar) {
    return term.doneOn().isPresent()
        ? Optional.empty()
        : due.map(last -> last.workingDaysLeft(day, calendar));
  }

  /** Whether it was done in time; empty while it is not done. A window is never late. */
  public Optional<Boolean> doneInTime() {
    return term.doneOn()
        .map(day -> term.kind().isWindow() || due.map(last -> last.isMetBy(day)).orElse(true));
  }

  /** Whether the due day will be counted again when a calendar is entered. */
  public boolean isProvisional() {
    return due.map(DueDate::provisional).orElse(false);
  }
}
