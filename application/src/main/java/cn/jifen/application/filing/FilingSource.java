package cn.jifen.application.filing;

import cn.jifen.application.ledger.LedgerPosition;
import java.time.Instant;
import java.time.Year;

/**
 * From what one edition is drawn: the same source gives the same figures.
 *
 * @param edition 0 for a draft
 * @param position ledger entries up to this one
 * @param knownAt registrations recorded up to this moment
 */
record FilingSource(Year year, int edition, LedgerPosition position, Instant knownAt) {}
