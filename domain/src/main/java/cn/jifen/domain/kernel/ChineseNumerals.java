package cn.jifen.domain.kernel;

/** Numbers as articles write them: 一, 十, 二十一. */
public final class ChineseNumerals {
  private static final String[] DIGITS = {"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
  private static final int LARGEST = 99;

  private ChineseNumerals() {}

  /** The numeral of a number from 1 to 99; refuses others. */
  public static String of(int number) {
    if (number < 1 || number > LARGEST) {
      throw new IllegalArgumentException("no numeral for " + number);
    }
    int tens = number / 10;
    String head = tens == 0 ? "" : tens == 1 ? "十" : DIGITS[tens] + "十";
    return head + DIGITS[number % 10];
  }
}
