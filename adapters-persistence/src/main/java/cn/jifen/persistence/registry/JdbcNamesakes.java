package cn.jifen.persistence.registry;

import cn.jifen.application.registry.NamesakePair;
import cn.jifen.application.registry.Namesakes;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.persistence.database.Database;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

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
          + " WHERE p.person_id BETWEEN ? AND ? AND (p.person_id > ? OR q.person_id > ?)"
          + CURRENT.replace("{p}", "p")
          + MergedPeople.registeredWithin("p")
          + CURRENT.replace("{p}", "q")
          + MergedPeople.registeredWithin("q")
          + " ORDER BY p.person_id, q.person_id LIMIT ?";

  /** So many people are looked at at once. */
  static final int PEOPLE = 250;

  private static final String WINDOW =
      "SELECT person_id FROM person WHERE person_id >= ? AND revision = 1"
          + " ORDER BY person_id LIMIT "
          + PEOPLE;

  private final Database database;

  JdbcNamesakes(Database database) {
    this.database = database;
  }

  @Override
  public Look within(AreaCode area, NamesakePair after, int limit) {
    return database.inTransaction(
        () -> {
          List<Long> window = database.query(WINDOW, row -> row.number("person_id"), after.one());
          return window.isEmpty()
              ? new Look(List.of(), Optional.empty())
              : look(area, after, window, limit);
        });
  }

  private Look look(AreaCode area, NamesakePair after, List<Long> window, int limit) {
    List<NamesakePair> pairs = pairs(area, after, window.getLast(), limit);
    if (pairs.size() == limit) {
      return new Look(pairs, Optional.of(pairs.getLast()));
    }
    boolean all = window.size() < PEOPLE;
    return new Look(
        pairs, all ? Optional.empty() : Optional.of(NamesakePair.allOf(window.getLast())));
  }

  private List<NamesakePair> pairs(AreaCode area, NamesakePair after, long upTo, int limit) {
    String areas = area.prefix() + "%";
    return database.query(
        PAIRS,
        row -> new NamesakePair(row.number("one_id"), row.number("other_id")),
        after.one(),
        upTo,
        after.one(),
        after.other(),
        areas,
        areas,
        areas,
        areas,
        limit);
  }
}
