package cn.jifen.application.delivery;

import cn.jifen.application.documents.DocumentKind;
import cn.jifen.application.documents.DocumentRegister;
import cn.jifen.application.ledger.FileEntries;
import cn.jifen.application.ledger.HandledCommand;
import cn.jifen.application.ledger.HandledCommands;
import cn.jifen.application.ledger.LedgerEntry;
import cn.jifen.domain.kernel.DocumentId;
import cn.jifen.domain.notices.NoticeStep.NoticeDelivered;
import java.util.Optional;

/**
 * Which 送达回证 proves a recorded delivery. Entries from before the step named it are told by the
 * command that recorded them, which kept the id of what it made.
 */
public final class DeliveryReceipts {
  private final FileEntries entries;
  private final HandledCommands handled;
  private final DocumentRegister documents;

  public DeliveryReceipts(
      FileEntries entries, HandledCommands handled, DocumentRegister documents) {
    this.entries = entries;
    this.handled = handled;
    this.documents = documents;
  }

  /** The receipt; empty for a delivery of which no paper was made here. */
  Optional<DocumentId> of(NoticeCase open, NoticeDelivered delivered) {
    return delivered.receipt().or(() -> madeWith(open, delivered));
  }

  private Optional<DocumentId> madeWith(NoticeCase open, NoticeDelivered delivered) {
    return open.taken().stream()
        .filter(taken -> taken.step().equals(delivered))
        .findFirst()
        .flatMap(taken -> entry(open, taken.sequence()))
        .flatMap(entry -> handled.find(entry.commandId()))
        .map(HandledCommand::made)
        .map(DocumentId::new)
        .filter(this::isReceipt);
  }

  private Optional<LedgerEntry> entry(NoticeCase open, long sequence) {
    return entries.of(open.person()).stream()
        .filter(entry -> entry.sequence() == sequence)
        .findFirst();
  }

  private boolean isReceipt(DocumentId id) {
    return documents
        .find(id)
        .filter(document -> document.kind() == DocumentKind.DELIVERY_RECEIPT)
        .isPresent();
  }
}
