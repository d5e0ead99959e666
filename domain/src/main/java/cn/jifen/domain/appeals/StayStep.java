package cn.jifen.domain.appeals;

import cn.jifen.domain.kernel.CaseStep;
import cn.jifen.domain.kernel.NoticeId;
import java.time.LocalDate;

/**
 * How a stay comes about and ends with four eyes (rules 4, 9): one proposes, another decides. The
 * stay itself stands among the events of the file.
 */
public sealed interface StayStep extends CaseStep {
  /** The notice whose measures it is about. */
  NoticeId notice();

  /**
   * An officer proposed it; takes the place of an earlier proposal about the same notice.
   *
   * @param day first day without the measures, or first day with them again
   */
  record StayProposed(
      NoticeId notice, StayChange change, LocalDate day, LocalDate on, String reason)
      implements StayStep {}

  /** What was proposed last was decided on by another user. */
  record StayDecided(NoticeId notice, StayChange change, LocalDate on) implements StayStep {}
}
