package cn.jifen.application.agreements;

import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.InstitutionCode;
import java.time.Year;
import java.util.List;

/**
 * How many of an institution's people were suspended or terminated in a calendar year (Art 39), as
 * it stands now, with what this transaction has written.
 */
public interface MeasuredStaff {
  /** One institution in a year; zeros for one that nobody is registered at. */
  Count of(InstitutionCode institution, Year year);

  /**
   * A page of the institutions of an area or below it with at least one such measure in the year,
   * in order of codes.
   *
   * @param after code after which the page starts; empty text for the first page
   */
  List<Count> within(AreaCode area, Year year, String after, int limit);

  /**
   * The two figures.
   *
   * @param times suspensions and terminations that start in the year, linked ones included; each
   *     counts once at every institution where its person is registered on its first day
   * @param people distinct people registered there on any day of the year
   */
  record Count(InstitutionCode institution, int times, int people) {}
}
