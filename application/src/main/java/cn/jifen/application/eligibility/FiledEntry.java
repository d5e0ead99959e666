package cn.jifen.application.eligibility;

import cn.jifen.application.ledger.LedgerEntry;
import cn.jifen.domain.eligibility.FileEvent;
import cn.jifen.domain.kernel.CaseStep;

/** An entry of a person's file, read. */
sealed interface FiledEntry {
  /** As it stands in the ledger. */
  LedgerEntry entry();

  /** Something that changed points, measures or status. */
  record OfEvent(LedgerEntry entry, FileEvent event) implements FiledEntry {}

  /** A step of a procedure. */
  record OfStep(LedgerEntry entry, CaseStep step) implements FiledEntry {}
}
