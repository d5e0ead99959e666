package cn.jifen.application.notices;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Where the QR code of a notice leads.
 *
 * @param base address of the verification page without query, for example
 *     https://example.org/verify
 */
public record VerificationAddress(String base) {

  /** The address with number and code of the notice. */
  public String of(RegisteredNotice notice) {
    return base
        + "?number="
        + URLEncoder.encode(notice.number().text(), StandardCharsets.UTF_8)
        + "&code="
        + notice.verificationCode();
  }
}
