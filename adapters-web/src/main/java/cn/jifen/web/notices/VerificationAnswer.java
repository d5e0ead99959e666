package cn.jifen.web.notices;

import cn.jifen.application.notices.VerifyNotice;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Optional;

/** What whoever holds a genuine notice may be told. */
@Serdeable
record VerificationAnswer(
    boolean genuine,
    String number,
    String issuer,
    LocalDate issuedOn,
    @Schema(description = "可与手中电子文件的 SHA-256 核对", nullable = true) Optional<String> sha256) {

  static VerificationAnswer of(VerifyNotice.Genuine notice) {
    return new VerificationAnswer(
        true, notice.number(), notice.issuer(), notice.issuedOn(), notice.sha256());
  }
}
