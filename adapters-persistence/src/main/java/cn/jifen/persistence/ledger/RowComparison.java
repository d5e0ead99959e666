package cn.jifen.persistence.ledger;

import cn.jifen.application.ledger.DerivedTables.Difference;
import java.util.List;
import java.util.Optional;

/** Holds the rows that should stand in a table against those that do. */
final class RowComparison {
  private RowComparison() {}

  /** The first row, by order, that is not the same. */
  static Optional<Difference> first(
      String owner, String table, List<String> expected, List<String> found) {
    for (int i = 0; i < Math.max(expected.size(), found.size()); i++) {
      Optional<String> should = at(expected, i);
      Optional<String> is = at(found, i);
      if (!should.equals(is)) {
        return Optional.of(new Difference(owner, table, should, is));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> at(List<String> rows, int index) {
    return index < rows.size() ? Optional.of(rows.get(index)) : Optional.empty();
  }
}
