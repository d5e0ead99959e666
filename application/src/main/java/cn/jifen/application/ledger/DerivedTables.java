package cn.jifen.application.ledger;

import java.util.Optional;

/**
 * The totals, scores, measures, repairs, restorations and terms that answer queries, against the
 * ledger.
 */
public interface DerivedTables {
  /**
   * Writes all of them anew from the ledger, page by page, each page in a transaction.
   *
   * @return number of files written
   */
  int rebuild();

  /** The first thing, by person, that differs from what the ledger gives; empty when all agree. */
  Optional<Difference> firstDifference();

  /**
   * Something that differs.
   *
   * @param owner whose it is, in Chinese: 人员内部编号 7, 机构 H65010200001
   * @param table name of the table, such as year_total, score or measure
   * @param expected the row that the ledger gives, as text; empty when there should be none
   * @param found the row that stands there; empty when there is none
   */
  record Difference(
      String owner, String table, Optional<String> expected, Optional<String> found) {}
}
