package cn.jifen.application.ledger;

import java.util.List;

/** The append-only ledger. Entries are never changed or removed. */
public interface Ledger {
  /**
   * Appends in the order given, under the lock of the ledger's head: call it last in the
   * transaction, so that commit order is sequence order.
   *
   * @return the entries as sealed
   */
  List<LedgerEntry> append(Act act, List<LedgerEvent> events);

  /** The position of the last entry that is committed or written in this transaction. */
  LedgerPosition head();

  /** Up to {@code limit} entries with a greater sequence, in order; empty at the end. */
  List<LedgerEntry> after(long sequence, int limit);
}
