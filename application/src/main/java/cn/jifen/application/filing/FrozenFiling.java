package cn.jifen.application.filing;

import cn.jifen.application.ledger.LedgerPosition;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;

/**
 * One edition as it was filed: its figures can be derived again from the ledger position.
 *
 * @param edition 1, 2, 3 …
 * @param knownAt moment up to which registrations were counted
 * @param csvSha256 of the figures as CSV, 64 hex digits
 */
public record FrozenFiling(
    Year year,
    int edition,
    String number,
    LocalDate filedOn,
    LedgerPosition position,
    Instant knownAt,
    String csvSha256) {}
