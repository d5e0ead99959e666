package cn.jifen.application.ledger;

import cn.jifen.domain.kernel.PersonId;
import java.util.Optional;

/**
 * The tables that answer queries about points, measures and status: all of them can be made again
 * from the ledger.
 */
public interface DerivedTables {
  /** Empties them and writes them anew from the ledger. */
  void rebuild();

  /**
   * The first figure in them that differs from a fresh replay of the ledger; empty when all hold.
   */
  Optional<Difference> firstDifference();

  /**
   * A figure that does not follow from the ledger.
   *
   * @param table name of the table
   * @param what which row and column, without names or ID numbers
   */
  record Difference(PersonId person, String table, String what, String expected, String found) {}
}
