package cn.jifen.persistence.database;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Gives each further version of a fact its number. Two writers that give the same one collide on
 * the primary key, and one of them starts anew.
 *
 * @param <K> what names the fact
 */
public final class Revisions<K> {
  private final Map<K, Integer> greatest = new HashMap<>();

  private Revisions() {}

  /**
   * Starts from the greatest revisions in a table of facts.
   *
   * @param columns that name a fact, comma separated
   * @param searched the one of them by which to look
   * @param values of that column
   * @param name makes the name of a fact out of these columns
   */
  public static <K> Revisions<K> of(
      Database database,
      String table,
      String columns,
      String searched,
      Collection<?> values,
      RowReader<K> name) {
    Revisions<K> revisions = new Revisions<>();
    String sql =
        "SELECT %s, MAX(revision) AS greatest FROM %s WHERE %s IN (:keys) GROUP BY %s"
            .formatted(columns, table, searched, columns);
    database
        .queryIn(sql, values, row -> Map.entry(name.read(row), row.count("greatest")))
        .forEach(entry -> revisions.greatest.put(entry.getKey(), entry.getValue()));
    return revisions;
  }

  /** The number of the next version: 1 for a fact that was never recorded. */
  public int next(K fact) {
    return greatest.merge(fact, 1, Integer::sum);
  }
}
