package cn.jifen.domain.kernel;

import java.time.LocalDate;
import java.time.Year;

/**
 * The day on which the penalty or the agreement handling was decided (记分时点, Art 32), a legal day in
 * Asia/Shanghai. It picks the rule version and the calendar year of the points.
 */
public record DecisionDate(LocalDate day) implements Comparable<DecisionDate> {

  /** The calendar year (自然年度) to which points of this day belong (Art 32). */
  public Year pointYear() {
    return Year.of(day.getYear());
  }

  @Override
  public int compareTo(DecisionDate other) {
    return day.compareTo(other.day);
  }

  @Override
  public String toString() {
    return day.toString();
  }
}
