package cn.jifen.domain.registry;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The 18-digit citizen identity number (公民身份号码, GB 11643): shape, birth date and check character.
 * Which area codes exist is not checked. Nothing here ever puts a number into a text.
 */
public final class ResidentId {
  private static final Pattern SHAPE = Pattern.compile("[0-9]{17}[0-9X]");
  private static final String CHECK_CHARACTERS = "10X98765432";
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

  private ResidentId() {}

  /** What can be wrong with a number. */
  public enum Flaw {
    NOT_EIGHTEEN_CHARACTERS("应为18位：前17位为数字，末位为数字或者X"),
    NO_SUCH_BIRTH_DATE("第7至14位应为真实存在的出生日期"),
    WRONG_CHECK_CHARACTER("校验码不符（GB 11643），请核对有无录错");

    private final String label;

    Flaw(String label) {
      this.label = label;
    }

    /** What would be right, in Chinese, without the number. */
    public String label() {
      return label;
    }
  }

  /** The number as it is kept: without spaces around it, X in upper case. */
  public static String normalised(String number) {
    return number.strip().toUpperCase(Locale.ROOT);
  }

  /** The first flaw of a normalised number; empty when there is none. */
  public static Optional<Flaw> flawIn(String number) {
    if (!SHAPE.matcher(number).matches()) {
      return Optional.of(Flaw.NOT_EIGHTEEN_CHARACTERS);
    }
    if (birthDate(number).isEmpty()) {
      return Optional.of(Flaw.NO_SUCH_BIRTH_DATE);
    }
    return number.charAt(17) == checkCharacter(number)
        ? Optional.empty()
        : Optional.of(Flaw.WRONG_CHECK_CHARACTER);
  }

  /** The number of 15 digits that its holder had before: without the century and the check. */
  static String oldForm(String number) {
    return number.substring(0, 6) + number.substring(8, 17);
  }

  /** An old number with its century, and with no check character: all holders are of the 1900s. */
  static String longForm(String old) {
    return old.substring(0, 6) + "19" + old.substring(6);
  }

  /** The birth date in a number of the new form, with or without its check character. */
  static Optional<LocalDate> birthDate(String number) {
    int year = Integer.parseInt(number, 6, 10, 10);
    int month = Integer.parseInt(number, 10, 12, 10);
    int day = Integer.parseInt(number, 12, 14, 10);
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static char checkCharacter(String number) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += (number.charAt(i) - '0') * WEIGHTS[i];
    }
    return CHECK_CHARACTERS.charAt(sum % CHECK_CHARACTERS.length());
  }
}
