package cn.jifen.application.notices;

import cn.jifen.domain.kernel.OfficeCode;
import java.time.Year;

/**
 * Serial numbers, gapless per office and year: a number is taken under a lock that lasts to the end
 * of the transaction.
 */
public interface NumberSeries {
  /** The next number, starting with 1; given back when the transaction rolls back. */
  int next(OfficeCode office, Year year);

  /**
   * Makes sure that {@link #next} gives a number above this one: for numbers carried over from
   * history.
   */
  void raiseTo(OfficeCode office, Year year, int serial);
}
