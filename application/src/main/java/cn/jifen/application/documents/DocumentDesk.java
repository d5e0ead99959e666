package cn.jifen.application.documents;

import cn.jifen.application.ledger.Act;
import cn.jifen.application.notices.NoticeNumber;
import cn.jifen.application.notices.NumberSeries;
import cn.jifen.application.notices.Office;
import cn.jifen.application.notices.Offices;
import cn.jifen.application.notices.Sha256;
import cn.jifen.application.notices.VerificationAddress;
import cn.jifen.application.notices.VerificationCodes;
import cn.jifen.application.port.Ids;
import cn.jifen.application.port.Now;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.DocumentId;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import java.util.function.Function;

/**
 * Issues documents for the use cases: numbers, draws and stores them, in the transaction of whoever
 * calls. The bytes are stored once and never drawn again.
 */
public final class DocumentDesk {
  private final Numbering numbering;
  private final OfficialDocuments documents;
  private final DocumentRegister register;
  private final Ids ids;

  /** Where numbers, codes and names of offices come from. */
  public record Numbering(
      NumberSeries numbers,
      VerificationCodes codes,
      Offices offices,
      VerificationAddress address) {}

  public DocumentDesk(
      Numbering numbering, OfficialDocuments documents, DocumentRegister register, Ids ids) {
    this.numbering = numbering;
    this.documents = documents;
    this.register = register;
    this.ids = ids;
  }

  /**
   * Issues one document on the day of the act. Has to run inside the caller's transaction: a number
   * that was taken is given back when that rolls back, so that the series has no gap.
   *
   * @param area whose agency issues it
   * @param content makes the content from the identity, which it has to carry
   * @throws cn.jifen.application.notices.UndrawableText when a character is in no font; the caller
   *     turns it into a refusal, after rolling back
   */
  public IssuedDocument issue(
      Act act,
      AreaCode area,
      DocumentSubject subject,
      Function<DocumentIdentity, DocumentContent> content) {
    return issue(act, area, newId(), subject, content);
  }

  /** An id for a document that is issued later in the same transaction. */
  DocumentId newId() {
    return new DocumentId(ids.next());
  }

  /**
   * Issues one document under an id to which the caller has referred already in the same
   * transaction.
   */
  IssuedDocument issue(
      Act act,
      AreaCode area,
      DocumentId id,
      DocumentSubject subject,
      Function<DocumentIdentity, DocumentContent> content) {
    Office office = numbering.offices().ofArea(area);
    LocalDate today = LocalDate.ofInstant(act.at(), Now.LEGAL_ZONE);
    String code = numbering.codes().next();
    Optional<NoticeNumber> number =
        subject.kind().numbered() ? Optional.of(next(office, today)) : Optional.empty();
    DocumentIdentity identity =
        new DocumentIdentity(
            office.name(),
            number.map(NoticeNumber::text),
            today,
            numbering.address().of(id.value(), code),
            code);
    byte[] pdf = documents.draw(fitting(content.apply(identity), subject, identity));
    IssuedDocument issued =
        new IssuedDocument(
            id,
            subject.kind(),
            number,
            office.code(),
            subject.person(),
            subject.institution(),
            today,
            code,
            Sha256.of(pdf),
            Optional.empty());
    register.record(issued, pdf);
    return issued;
  }

  private NoticeNumber next(Office office, LocalDate today) {
    Year year = Year.of(today.getYear());
    int serial = numbering.numbers().next(office.code(), year);
    return NoticeNumber.of(office.code(), office.documentCode(), year, serial);
  }

  private static DocumentContent fitting(
      DocumentContent content, DocumentSubject subject, DocumentIdentity identity) {
    if (content.kind() != subject.kind() || !content.identity().equals(identity)) {
      throw new IllegalArgumentException(
          "a " + subject.kind() + " was announced, the content is another " + content.kind());
    }
    return content;
  }
}
