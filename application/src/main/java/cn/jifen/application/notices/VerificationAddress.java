package cn.jifen.application.notices;

import cn.jifen.domain.kernel.NoticeId;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where the QR code of a notice leads: short, as it is also printed beside the code.
 *
 * @param base address of the verification page without query, for example
 *     https://example.org/verify
 */
public record VerificationAddress(String base) {
  private static final int RADIX = 36;
  private static final Pattern REFERENCE = Pattern.compile("[0-9a-z]{1,12}");

  /** The address with reference and code of the notice. */
  public String of(RegisteredNotice notice) {
    return base
        + "?n="
        + Long.toString(notice.id().value(), RADIX)
        + "&c="
        + notice.verificationCode();
  }

  /** The notice that a reference out of such an address names; empty for what is no reference. */
  static Optional<NoticeId> idOf(String reference) {
    return REFERENCE.matcher(reference).matches()
        ? Optional.of(new NoticeId(Long.parseLong(reference, RADIX)))
        : Optional.empty();
  }
}
