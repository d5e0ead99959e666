package cn.jifen.application.ledger;

import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One entry as it stands in the ledger.
 *
 * @param sequence 1, 2, 3 … in commit order
 * @param person whose file it is in; empty for entries about no single person
 * @param institution the institution that it is about; empty for entries in a person's file
 * @param type name of the event, for example ScoreRecorded
 * @param payload the event as JSON text, byte for byte as it was hashed
 * @param roles roles of the actor, comma separated
 * @param occurredAt moment of recording in UTC, microseconds
 * @param effectiveOn legal day of effect
 * @param ruleVersion number of the rule version
 * @param reverses sequence of the entry that it voids or replaces
 * @param previousHash hash of the entry before it, 64 zeros for the first
 * @param hash see {@link HashChain}
 */
public record LedgerEntry(
    long sequence,
    Optional<PersonId> person,
    Optional<InstitutionCode> institution,
    String type,
    String payload,
    String actor,
    String roles,
    String office,
    Instant occurredAt,
    LocalDate effectiveOn,
    String ruleVersion,
    String commandId,
    Optional<Long> reverses,
    String previousHash,
    String hash) {}
