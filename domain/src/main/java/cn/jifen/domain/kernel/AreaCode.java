package cn.jifen.domain.kernel;

import java.util.regex.Pattern;

/**
 * Administrative division (医保区划) of six digits, for example 650102.
 *
 * @param value six digits
 */
public record AreaCode(String value) implements Comparable<AreaCode> {
  private static final Pattern SIX_DIGITS = Pattern.compile("\\d{6}");
  private static final String XPCC_CITIES = "6590";

  /** The autonomous region: contains all areas. */
  public static final AreaCode WHOLE_REGION = new AreaCode("650000");

  public AreaCode {
    if (!isWellFormed(value)) {
      throw new IllegalArgumentException("an area code has six digits");
    }
  }

  /** Whether the text is six digits; which areas exist is not checked. */
  public static boolean isWellFormed(String text) {
    return SIX_DIGITS.matcher(text).matches();
  }

  /**
   * The area under which the yearly filing counts this one: a county belongs to its prefecture
   * (650102 to 650100), a city of the XPCC (6590xx) stands by itself (Art 5).
   */
  public AreaCode filingArea() {
    return value.startsWith(XPCC_CITIES) ? this : new AreaCode(value.substring(0, 4) + "00");
  }

  /** The digits that all codes in this area begin with: 65 for 650000, 6501 for 650100. */
  public String prefix() {
    if (value.endsWith("0000")) {
      return value.substring(0, 2);
    }
    return value.endsWith("00") ? value.substring(0, 4) : value;
  }

  /** Whether {@code other} is this area or lies below it: 650000 contains 650102, 650100 too. */
  public boolean contains(AreaCode other) {
    return other.value.startsWith(prefix());
  }

  @Override
  public int compareTo(AreaCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
