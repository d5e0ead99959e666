package cn.jifen.application.ledger;

/** Reads an entry's payload back into the event that was appended. */
public interface EventReader {
  /**
   * The event; throws {@link IllegalArgumentException} naming the sequence when the payload cannot
   * be read.
   */
  LedgerEvent read(LedgerEntry entry);
}
