package cn.jifen.persistence.registry;

import cn.jifen.application.registry.PractitionerIndex;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.persistence.database.Database;
import jakarta.inject.Singleton;
import java.util.List;

/** Finds people by name or institution, page by page. */
@Singleton
final class JdbcPractitionerIndex implements PractitionerIndex {
  private static final String NAMED =
      """
      SELECT DISTINCT COALESCE(m.person_id, p.person_id) AS found FROM person p
      LEFT JOIN person_merge m ON m.split_at IS NULL AND m.absorbed_id = p.person_id
      WHERE p.name = ? AND COALESCE(m.person_id, p.person_id) > ?
        AND p.revision = (SELECT MAX(n.revision) FROM person n WHERE n.person_id = p.person_id)
        AND
      """
          + MergedPeople.registeredWithin("p")
          + " ORDER BY found LIMIT ?";
  private static final String AT =
      """
      SELECT DISTINCT COALESCE(m.person_id, r.person_id) AS found FROM registration r
      LEFT JOIN person_merge m ON m.split_at IS NULL AND m.absorbed_id = r.person_id
      WHERE r.institution_code = ? AND COALESCE(m.person_id, r.person_id) > ?
      ORDER BY found LIMIT ?
      """;

  private final Database database;

  JdbcPractitionerIndex(Database database) {
    this.database = database;
  }

  @Override
  public List<PersonId> named(String name, AreaCode within, long after, int limit) {
    return database.query(
        NAMED,
        row -> new PersonId(row.number("found")),
        name,
        after,
        within.prefix() + "%",
        within.prefix() + "%",
        limit);
  }

  @Override
  public List<PersonId> at(InstitutionCode institution, long after, int limit) {
    return database.query(
        AT, row -> new PersonId(row.number("found")), institution.value(), after, limit);
  }
}
