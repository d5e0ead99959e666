package cn.jifen.application.ledger;

/** Writes the tables that answer queries anew where they say something else than the ledger. */
public final class RebuildTables {
  private final VerifyLedger verify;
  private final DerivedTables tables;

  public RebuildTables(VerifyLedger verify, DerivedTables tables) {
    this.verify = verify;
    this.tables = tables;
  }

  /** What came of it. */
  public sealed interface Result {
    /** Chain and tables hold: nothing was written. */
    record Untouched(VerifyLedger.Result.Sound sound) implements Result {}

    /** The chain itself is broken: nothing is derived from it. */
    record Refused(VerifyLedger.Result.BrokenEntry broken) implements Result {}

    /**
     * The tables were written anew.
     *
     * @param first the first thing that differed before
     * @param files of people that were written
     * @param after what a fresh verification says
     */
    record Rebuilt(DerivedTables.Difference first, int files, VerifyLedger.Result after)
        implements Result {}
  }

  /** Verifies, rebuilds if only the tables differ, and verifies again. */
  public Result rebuild() {
    return switch (verify.verify()) {
      case VerifyLedger.Result.Sound sound -> new Result.Untouched(sound);
      case VerifyLedger.Result.BrokenEntry broken -> new Result.Refused(broken);
      case VerifyLedger.Result.BrokenTable table ->
          new Result.Rebuilt(table.difference(), tables.rebuild(), verify.verify());
    };
  }
}
