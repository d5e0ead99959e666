package cn.jifen.application.notices;

import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.PersonId;
import java.time.LocalDate;
import java.util.Set;

/** Whose scores and measures an agency may have to pass on (Art 64). */
public interface ReportableCases {
  /**
   * People with a score in a decision about an institution of exactly that area, or with a measure
   * without a score ordered there.
   *
   * @param from first day of decision or order, included
   * @param to last day, included
   */
  Set<PersonId> within(AreaCode area, LocalDate from, LocalDate to);
}
