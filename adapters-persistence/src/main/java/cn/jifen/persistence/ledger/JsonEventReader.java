package cn.jifen.persistence.ledger;

import cn.jifen.application.ledger.EventReader;
import cn.jifen.application.ledger.LedgerEntry;
import cn.jifen.application.ledger.LedgerEvent;
import cn.jifen.domain.kernel.InstitutionCode;
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
          .or(() -> entry.institution().map(i -> atInstitution(i, entry.type(), json)))
          .orElseGet(() -> EventParser.ofNobody(entry.type(), entry.effectiveOn(), json));
    } catch (IllegalArgumentException | DateTimeException | ArithmeticException unreadable) {
      throw new IllegalArgumentException(
          "ledger entry " + entry.sequence() + " cannot be read: " + unreadable.getMessage(),
          unreadable);
    }
  }

  private static LedgerEvent atInstitution(InstitutionCode institution, String type, Json json) {
    return new LedgerEvent.AtInstitution(institution, StepTypes.read(type, json));
  }
}
