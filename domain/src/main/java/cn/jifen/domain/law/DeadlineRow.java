package cn.jifen.domain.law;

import cn.jifen.domain.kernel.LegalBasis;
import java.time.LocalDate;

/**
 * One deadline as a rule version has it.
 *
 * @param deadline which
 * @param length working days
 * @param side whether they run after the event or end with it
 * @param event what sets the count off, in Chinese
 * @param basis article and words
 */
public record DeadlineRow(
    Deadline deadline, WorkingDays length, Side side, String event, LegalBasis basis) {

  /** On which side of its event a deadline lies. */
  public enum Side {
    /** To be done within so many days after the event. */
    AFTER("之日起"),
    /** Opens so many days before the event. */
    BEFORE("之前");

    private final String label;

    Side(String label) {
      this.label = label;
    }

    /** The words that follow the event. */
    public String label() {
      return label;
    }
  }

  /**
   * The last day of what has to be done after the event, or the day on which what opens before it
   * opens.
   *
   * @param eventDay the day of the event, itself not counted; of a term, its last day
   */
  public DueDate on(LocalDate eventDay, WorkingDayCalendar calendar) {
    return switch (side) {
      case AFTER -> length.after(eventDay, calendar);
      case BEFORE -> length.before(eventDay, calendar);
    };
  }
}
