package cn.jifen.domain.law;

import java.time.LocalDate;

/**
 * A term in months (rules 3.2; Civil Code art. 202). The first day is counted in; a term is not
 * moved for a day off.
 *
 * @param months 1 or more; a year is 12
 */
public record MonthTerm(int months) {
  public MonthTerm {
    if (months < 1) {
      throw new IllegalArgumentException("a term of " + months + " months");
    }
  }

  /**
   * The last day of the term, included: the day before the same day of the month; where that month
   * has no such day, its last day (start 2026-12-31 and 2 months: 2027-02-28).
   */
  public LocalDate lastDay(LocalDate firstDay) {
    LocalDate sameDay = firstDay.plusMonths(months);
    boolean monthHasThatDay = sameDay.getDayOfMonth() == firstDay.getDayOfMonth();
    return monthHasThatDay ? sameDay.minusDays(1) : sameDay;
  }

  /** The first day after the term. */
  public LocalDate endsBefore(LocalDate firstDay) {
    return lastDay(firstDay).plusDays(1);
  }

  /** 2个月, 1年: whole years are written as years. */
  public String label() {
    return months % 12 == 0 ? months / 12 + "年" : months + "个月";
  }
}
