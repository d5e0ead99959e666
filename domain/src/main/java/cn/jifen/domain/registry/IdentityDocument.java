package cn.jifen.domain.registry;

/**
 * An identity document: who a person is (rules 1.2). Sensitive: its text form never shows the
 * number.
 *
 * @param number in upper case, without spaces
 */
public record IdentityDocument(IdentityType type, String number) {

  /** First 4 and last 2 characters, for screens and documents; shorter numbers are hidden whole. */
  public String masked() {
    int shown = 6;
    if (number.length() <= shown) {
      return "*".repeat(number.length());
    }
    return number.substring(0, 4)
        + "*".repeat(number.length() - shown)
        + number.substring(number.length() - 2);
  }

  @Override
  public String toString() {
    return type + " " + masked();
  }
}
