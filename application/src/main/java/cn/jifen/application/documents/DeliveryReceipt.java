package cn.jifen.application.documents;

import cn.jifen.domain.notices.DeliveryMethod;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * 送达回证 (Art 42): proof of what was delivered, to whom, how and when.
 *
 * @param documentTitle title of what is delivered, without book-title marks: 医保支付资格记分处理通知书
 * @param documentNumber its number as printed
 * @param recipient name of the institution or person to whom it is delivered
 * @param persons the people it is about; may be empty
 * @param delivery how it was delivered; empty for a form that is still to be filled in by hand
 * @param corrects which receipt it stands in place of; empty: it is the first
 */
public record DeliveryReceipt(
    DocumentIdentity identity,
    String ruleNumber,
    String documentTitle,
    String documentNumber,
    String recipient,
    List<DocumentPerson> persons,
    Optional<Delivery> delivery,
    Optional<CorrectedReceipt> corrects)
    implements DocumentContent {
  public DeliveryReceipt {
    persons = List.copyOf(persons);
  }

  @Override
  public DocumentKind kind() {
    return DocumentKind.DELIVERY_RECEIPT;
  }

  /**
   * A delivery that took place.
   *
   * @param on day on which it counts as delivered
   * @param place address, postal number, electronic address or where the announcement stood
   * @param deliveredBy names of those who delivered it
   * @param receivedBy who took it for the recipient; empty: nobody signed
   * @param refusal why it was not accepted; empty: it was
   * @param note anything else; may be empty
   */
  public record Delivery(
      DeliveryMethod manner,
      LocalDate on,
      String place,
      List<String> deliveredBy,
      Optional<String> receivedBy,
      Optional<RefusedAcceptance> refusal,
      String note) {
    public Delivery {
      deliveredBy = List.copyOf(deliveredBy);
    }
  }

  /**
   * The receipt in whose place another stands.
   *
   * @param deliveredOn day of delivery that stands on it
   * @param reason why it was wrong
   */
  public record CorrectedReceipt(LocalDate deliveredOn, String reason) {}

  /** An acceptance that was refused: the reason, and who witnessed it. */
  public record RefusedAcceptance(String reason, List<String> witnesses) {
    public RefusedAcceptance {
      witnesses = List.copyOf(witnesses);
    }
  }
}
