package cn.jifen.application.notices;

import cn.jifen.domain.kernel.OfficeCode;
import java.time.Year;

/**
 * Number of a notice: 机关代字〔年份〕n号, gapless per office and year (rules 5).
 *
 * @param office that issues
 * @param year of issue
 * @param serial 1, 2, 3 …; 0 for a number carried over from history that is not of that form
 * @param text as printed
 */
public record NoticeNumber(OfficeCode office, Year year, int serial, String text) {

  /** The number in official form, with hexagonal brackets, without leading zeros. */
  public static NoticeNumber of(OfficeCode office, String documentCode, Year year, int serial) {
    return new NoticeNumber(office, year, serial, documentCode + "〔" + year + "〕" + serial + "号");
  }
}
