package cn.jifen.application.ledger;

/**
 * How far the ledger has come.
 *
 * @param sequence of the last entry; 0 for an empty ledger
 * @param hash of the last entry; {@link HashChain#GENESIS} for an empty ledger
 */
public record LedgerPosition(long sequence, String hash) {
  public static final LedgerPosition START = new LedgerPosition(0, HashChain.GENESIS);
}
