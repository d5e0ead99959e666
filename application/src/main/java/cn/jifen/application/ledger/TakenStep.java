package cn.jifen.application.ledger;

import cn.jifen.domain.kernel.CaseStep;
import cn.jifen.domain.kernel.OfficeCode;
import cn.jifen.domain.kernel.UserId;
import java.time.Instant;

/**
 * A step of a procedure as it stands in the ledger.
 *
 * @param sequence its number in the ledger; 0 until it has one
 * @param at moment of recording in UTC
 * @param by the account that took it
 * @param office the account's office
 */
public record TakenStep(long sequence, Instant at, UserId by, OfficeCode office, CaseStep step) {
  /** A step that an act is about to append. */
  static TakenStep inPreparation(Act act, CaseStep step) {
    return new TakenStep(0, act.at(), act.actor().user(), act.actor().office(), step);
  }

  /** Whether it stands in the ledger after the entry of that number; one in preparation is last. */
  public boolean isAfter(long entry) {
    return sequence == 0 || sequence > entry;
  }

  /** The step of a ledger's entry. */
  public static TakenStep of(LedgerEntry entry, CaseStep step) {
    return new TakenStep(
        entry.sequence(),
        entry.occurredAt(),
        new UserId(entry.actor()),
        new OfficeCode(entry.office()),
        step);
  }
}
