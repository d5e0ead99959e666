package cn.jifen.web.cli;

import cn.jifen.application.ledger.LedgerEntry;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.PersonId;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the ledger as a line of JSON.
 *
 * @param person internal id; null for an entry about no single person
 * @param payload the event's own JSON as text, byte for byte as it was hashed
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record LedgerLine(
    long sequence,
    @Nullable Long person,
    @Nullable String institution,
    String type,
    String payload,
    String actor,
    String roles,
    String office,
    String occurredAt,
    String effectiveOn,
    String ruleVersion,
    String commandId,
    @Nullable Long reverses,
    String previousHash,
    String hash) {

  static LedgerLine of(LedgerEntry entry) {
    return new LedgerLine(
        entry.sequence(),
        entry.person().map(PersonId::value).orElse(null),
        entry.institution().map(InstitutionCode::value).orElse(null),
        entry.type(),
        entry.payload(),
        entry.actor(),
        entry.roles(),
        entry.office(),
        entry.occurredAt().toString(),
        entry.effectiveOn().toString(),
        entry.ruleVersion(),
        entry.commandId(),
        entry.reverses().orElse(null),
        entry.previousHash(),
        entry.hash());
  }

  /**
   * The entry as it stood in the ledger.
   *
   * @throws java.time.DateTimeException when a date or moment is none
   */
  LedgerEntry entry() {
    return new LedgerEntry(
        sequence,
        Optional.ofNullable(person).map(PersonId::new),
        Optional.ofNullable(institution).map(InstitutionCode::new),
        type,
        payload,
        actor,
        roles,
        office,
        Instant.parse(occurredAt),
        LocalDate.parse(effectiveOn),
        ruleVersion,
        commandId,
        Optional.ofNullable(reverses),
        previousHash,
        hash);
  }
}
