package cn.jifen.persistence.ledger;

import cn.jifen.application.ledger.EventReader;
import cn.jifen.application.ledger.LedgerEntry;
import cn.jifen.application.ledger.LedgerEvent;
import jakarta.inject.Singleton;
import java.time.DateTimeException;

/** Reads payloads as the ledger of the database writes them. */
@Singleton
final class JsonEventReader implements EventReader {

  @Override
  public LedgerEvent read(LedgerEntry entry) {
    try {
      Json json = Json.parse(entry.payload());
      return entry
          .person()
          .map(p -> EventParser.inFile(p, entry.type(), entry.effectiveOn(), json))
          .orElseGet(() -> EventParser.ofNobody(entry.type(), entry.effectiveOn(), json));
    } catch (IllegalArgumentException | DateTimeException | ArithmeticException unreadable) {
      throw new IllegalArgumentException(
          "ledger entry " + entry.sequence() + " cannot be read: " + unreadable.getMessage(),
          unreadable);
    }
  }
}
