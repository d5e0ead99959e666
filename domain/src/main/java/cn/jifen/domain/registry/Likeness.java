package cn.jifen.domain.registry;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Why two registered people of the same name may be one (rules 1.2). Only an officer decides it: a
 * likeness is a reason to look, none to merge.
 */
public enum Likeness {
  SAME_NUMBER("证件号码相同，登记的证件种类不同"),
  SAME_BIRTH("姓名、出生日期和性别相同，居民身份证号码不同"),
  OTHER_PAPER("姓名和人员类别相同，证件种类不同，不能由证件区分");

  private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^0-9A-Z]");
  private static final Pattern HK_MACAO = Pattern.compile("([HM][0-9]{8})[0-9]{2}");
  private static final Pattern OLD_RESIDENT = Pattern.compile("[0-9]{15}");
  private static final int FEMALE_OR_MALE = 2;

  private final String label;

  Likeness(String label) {
    this.label = label;
  }

  /** The reason in Chinese, without a number or a day. */
  public String label() {
    return label;
  }

  /**
   * Compares two people of the same name by their papers.
   *
   * @param sameCategory whether they are of the same category of staff
   * @return empty when the papers tell them apart, or nothing but the name is the same
   */
  public static Optional<Likeness> between(
      IdentityDocument one, IdentityDocument other, boolean sameCategory) {
    if (compared(one).equals(compared(other))) {
      return Optional.of(SAME_NUMBER);
    }
    Optional<Born> first = born(one);
    Optional<Born> second = born(other);
    if (first.isPresent() && second.isPresent()) {
      return first.equals(second) ? Optional.of(SAME_BIRTH) : Optional.empty();
    }
    return sameCategory && one.type() != other.type() ? Optional.of(OTHER_PAPER) : Optional.empty();
  }

  /** A birth date and a sex. */
  private record Born(LocalDate on, boolean female) {}

  /**
   * The number as it is compared: whatever was typed between its letters and digits, in whichever
   * width; the old resident's number of 15 digits for the new one; a permit without the count of
   * its renewals, which is no part of the holder's number.
   */
  private static String compared(IdentityDocument document) {
    String plain = plain(document.number());
    if (ResidentId.flawIn(plain).isEmpty()) {
      return ResidentId.oldForm(plain);
    }
    return HK_MACAO.matcher(plain).replaceFirst("$1");
  }

  private static String plain(String number) {
    return NO_LETTER_OR_DIGIT
        .matcher(Normalizer.normalize(number, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT))
        .replaceAll("");
  }

  /** Told by a resident's number alone, of whichever paper it was registered. */
  private static Optional<Born> born(IdentityDocument document) {
    String plain = plain(document.number());
    String old = ResidentId.flawIn(plain).isEmpty() ? ResidentId.oldForm(plain) : plain;
    if (!OLD_RESIDENT.matcher(old).matches()) {
      return Optional.empty();
    }
    boolean female = (old.charAt(old.length() - 1) - '0') % FEMALE_OR_MALE == 0;
    return ResidentId.birthDate(plain.length() == old.length() ? ResidentId.longForm(old) : plain)
        .map(day -> new Born(day, female));
  }
}
