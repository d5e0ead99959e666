package cn.jifen.application.notices;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where the QR code of a letter leads: short, as it is also printed beside the code.
 *
 * @param base address of the verification page without query, for example
 *     https://example.org/verify
 */
public record VerificationAddress(String base) {
  private static final int RADIX = 36;
  private static final Pattern REFERENCE = Pattern.compile("[0-9a-z]{1,12}");

  /** The address with reference and code of the notice. */
  public String of(RegisteredNotice notice) {
    return of(notice.id().value(), notice.verificationCode());
  }

  /** The address of a registered letter of that id and code. */
  public String of(long id, String verificationCode) {
    return base + "?n=" + Long.toString(id, RADIX) + "&c=" + verificationCode;
  }

  /** The id that a reference out of such an address names; empty for what is no reference. */
  public static Optional<Long> reference(String text) {
    return REFERENCE.matcher(text).matches()
        ? Optional.of(Long.parseLong(text, RADIX))
        : Optional.empty();
  }
}
