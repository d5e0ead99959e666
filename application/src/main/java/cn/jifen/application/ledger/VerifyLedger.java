package cn.jifen.application.ledger;

import cn.jifen.application.port.UnitOfWork;
import cn.jifen.domain.law.RuleBook;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Verifies the audit chain and re-derives every total and status from it. */
public final class VerifyLedger {
  private static final int PAGE = 2000;

  private final UnitOfWork unitOfWork;
  private final Ledger ledger;
  private final EventReader reader;
  private final DerivedTables tables;
  private final RuleBook book;

  public VerifyLedger(
      UnitOfWork unitOfWork,
      Ledger ledger,
      EventReader reader,
      DerivedTables tables,
      RuleBook book) {
    this.unitOfWork = unitOfWork;
    this.ledger = ledger;
    this.reader = reader;
    this.tables = tables;
    this.book = book;
  }

  /** What came of it. */
  public sealed interface Result {
    /**
     * Chain and derived figures hold.
     *
     * @param people with entries in the ledger
     */
    record Sound(LedgerPosition position, int people) implements Result {}

    /** The first entry that fails, and why, in Chinese. */
    record BrokenEntry(long sequence, String why) implements Result {}

    /** The chain holds, but a table says something else than the ledger. */
    record BrokenTable(DerivedTables.Difference difference) implements Result {}
  }

  /** Verifies the ledger of the database and its derived tables. */
  public Result verify() {
    return unitOfWork.inTransaction(this::chainThenTables);
  }

  private Result chainThenTables() {
    Result chain = verify(new Pages());
    if (!(chain instanceof Result.Sound sound)) {
      return chain;
    }
    LedgerPosition head = ledger.head();
    if (!head.equals(sound.position())) {
      return new Result.BrokenEntry(
          Math.min(head.sequence(), sound.position().sequence()) + 1,
          "账本末端与登记的链头（第 " + head.sequence() + " 条）不一致");
    }
    return tables.firstDifference().<Result>map(Result.BrokenTable::new).orElse(chain);
  }

  /**
   * Verifies entries that were exported; what they would have to give in tables is not looked at.
   */
  public Result verify(Iterator<LedgerEntry> entries) {
    LedgerCheck check = new LedgerCheck(reader, book);
    while (entries.hasNext()) {
      LedgerEntry entry = entries.next();
      Optional<String> broken = check.next(entry);
      if (broken.isPresent()) {
        return new Result.BrokenEntry(entry.sequence(), broken.get());
      }
    }
    return new Result.Sound(check.position(), check.people());
  }

  /** The ledger from its first entry on, a page at a time. */
  private final class Pages implements Iterator<LedgerEntry> {
    private List<LedgerEntry> page = List.of();
    private int next;
    private long last;

    @Override
    public boolean hasNext() {
      if (next == page.size()) {
        page = ledger.after(last, PAGE);
        next = 0;
      }
      return next < page.size();
    }

    @Override
    public LedgerEntry next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      LedgerEntry entry = page.get(next++);
      last = entry.sequence();
      return entry;
    }
  }
}
