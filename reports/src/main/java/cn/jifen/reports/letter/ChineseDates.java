package cn.jifen.reports.letter;

import java.time.LocalDate;

/** Dates as official documents write them: Arabic digits, no leading zeros. */
public final class ChineseDates {
  private ChineseDates() {}

  /** 2026年3月5日. */
  public static String of(LocalDate day) {
    return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
  }
}
