package cn.jifen.application.notices;

import cn.jifen.application.port.UnitOfWork;
import cn.jifen.domain.kernel.NoticeId;
import java.time.LocalDate;
import java.util.Optional;

/** Tells whoever holds a notice whether it is genuine: by its number and the code printed on it. */
public final class VerifyNotice {
  private final UnitOfWork unitOfWork;
  private final Notices notices;
  private final Offices offices;

  public VerifyNotice(UnitOfWork unitOfWork, Notices notices, Offices offices) {
    this.unitOfWork = unitOfWork;
    this.notices = notices;
    this.offices = offices;
  }

  /**
   * What a holder may be told: nothing about the person.
   *
   * @param sha256 of the stored document; empty while an imported notice was never drawn
   */
  public record Genuine(
      String number, String issuer, LocalDate issuedOn, Optional<String> sha256) {}

  /**
   * The notice when number and code belong together; empty otherwise, whichever of the two is
   * wrong. The code may be typed in small letters and without its hyphens.
   */
  public Optional<Genuine> verify(String number, String code) {
    return unitOfWork
        .inTransaction(() -> find(number.strip()))
        .filter(notice -> TypedCode.matches(notice.verificationCode(), code))
        .map(
            notice ->
                new Genuine(
                    notice.number().text(),
                    offices.of(notice.number().office()).name(),
                    notice.issuedOn(),
                    notice.sha256()));
  }

  private Optional<RegisteredNotice> find(String number) {
    return notices
        .findByNumber(number)
        .or(() -> VerificationAddress.reference(number).map(NoticeId::new).flatMap(notices::find));
  }
}
