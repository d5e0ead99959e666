package cn.jifen.persistence.registry;

import cn.jifen.application.registry.NamesakePair;
import cn.jifen.application.registry.Namesakes;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.persistence.database.Database;
import jakarta.inject.Singleton;
import java.util.List;

/** Pairs by the key of the table person and its index on the name. */
@Singleton
final class JdbcNamesakes implements Namesakes {
  private static final String CURRENT =
      """
       AND {p}.revision = (SELECT MAX(n.revision) FROM person n WHERE n.person_id = {p}.person_id)
       AND NOT EXISTS (SELECT 1 FROM person_merge a
         WHERE a.absorbed_id = {p}.person_id AND a.split_at IS NULL)
       AND
      """;
  private static final String PAIRS =
      "SELECT p.person_id AS one_id, q.person_id AS other_id FROM person p"
          + " JOIN person q ON q.name = p.name AND q.person_id > p.person_id"
          + " WHERE (p.person_id > ? OR p.person_id = ? AND q.person_id > ?)"
          + CURRENT.replace("{p}", "p")
          + MergedPeople.registeredWithin("p")
          + CURRENT.replace("{p}", "q")
          + MergedPeople.registeredWithin("q")
          + " ORDER BY p.person_id, q.person_id LIMIT ?";

  private final Database database;

  JdbcNamesakes(Database database) {
    this.database = database;
  }

  @Override
  public List<NamesakePair> within(AreaCode area, NamesakePair after, int limit) {
    String areas = area.prefix() + "%";
    return database.query(
        PAIRS,
        row -> new NamesakePair(row.number("one_id"), row.number("other_id")),
        after.one(),
        after.one(),
        after.other(),
        areas,
        areas,
        areas,
        areas,
        limit);
  }
}
