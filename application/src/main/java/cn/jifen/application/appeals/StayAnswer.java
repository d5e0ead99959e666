package cn.jifen.application.appeals;

import cn.jifen.domain.appeals.StayChange;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.Refusal;
import java.time.LocalDate;

/** What comes back when a stay is proposed, granted or ended. */
public sealed interface StayAnswer {
  /**
   * Proposed or in effect.
   *
   * @param day first day without the measures, or with them again
   */
  record Taken(NoticeId notice, StayChange change, LocalDate day) implements StayAnswer {}

  /** Nothing changed. */
  record Refused(Refusal refusal) implements StayAnswer {}
}
