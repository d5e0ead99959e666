package cn.jifen.application.documents;

import cn.jifen.application.notices.NoticeNumber;
import cn.jifen.application.notices.Offices;
import cn.jifen.application.notices.TypedCode;
import cn.jifen.application.notices.VerificationAddress;
import cn.jifen.application.notices.VerifyNotice;
import cn.jifen.application.notices.VerifyNotice.Genuine;
import cn.jifen.application.port.UnitOfWork;
import cn.jifen.domain.kernel.DocumentId;
import java.util.Optional;

/**
 * Tells whoever holds a numbered letter, a handling notice or another one, whether it is genuine:
 * by its number, or the reference in its QR code, and the code printed on it.
 */
public final class VerifyDocument {
  private final UnitOfWork unitOfWork;
  private final VerifyNotice notices;
  private final DocumentRegister register;
  private final Offices offices;

  public VerifyDocument(
      UnitOfWork unitOfWork, VerifyNotice notices, DocumentRegister register, Offices offices) {
    this.unitOfWork = unitOfWork;
    this.notices = notices;
    this.register = register;
    this.offices = offices;
  }

  /** The letter when number and code belong together; empty otherwise, whichever is wrong. */
  public Optional<Genuine> verify(String number, String code) {
    return notices.verify(number, code).or(() -> document(number.strip(), code));
  }

  private Optional<Genuine> document(String number, String code) {
    return unitOfWork
        .inTransaction(() -> find(number))
        .filter(document -> TypedCode.matches(document.verificationCode(), code))
        .flatMap(document -> document.number().map(printed -> genuine(document, printed)));
  }

  private Genuine genuine(IssuedDocument document, NoticeNumber number) {
    return new Genuine(
        number.text(),
        offices.of(document.office()).name(),
        document.issuedOn(),
        Optional.of(document.sha256()));
  }

  private Optional<IssuedDocument> find(String number) {
    return register
        .findByNumber(number)
        .or(
            () ->
                VerificationAddress.reference(number).map(DocumentId::new).flatMap(register::find));
  }
}
