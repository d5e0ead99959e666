package cn.jifen.persistence.agreements;

import cn.jifen.application.agreements.MeasuredStaff;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.persistence.database.Database;
import cn.jifen.persistence.database.Row;
import cn.jifen.persistence.registry.MergedPeople;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts over the tables measure and registration. */
@Singleton
final class JdbcMeasuredStaff implements MeasuredStaff {
  private static final String KNOWN_NOW =
      """
       r.revision = (SELECT MAX(n.revision) FROM registration n
          WHERE n.person_id = r.person_id AND n.institution_code = r.institution_code
            AND n.registered_on = r.registered_on)
      """;

  /** Each measure once at every institution where its person is registered on its first day. */
  private static final String HALF =
      """
      SELECT r.institution_code, m.person_id, m.ordinal
      FROM {from} JOIN measure m ON m.person_id = {who}
      WHERE m.superseded = 0 AND m.first_day >= ? AND m.first_day < ?
        AND r.registered_on <= m.first_day AND (r.ended_on IS NULL OR r.ended_on > m.first_day)
        AND {and} AND
      """
          + KNOWN_NOW;

  private static final String TIMES_AT =
      counted(HALF + " AND r.institution_code = ?") + " GROUP BY t.institution_code";
  private static final String TIMES_WITHIN =
      counted(
              HALF
                  + """
                     AND r.institution_code > ? AND r.institution_code IN (
                       SELECT i.code FROM institution i WHERE i.region LIKE ?
                         AND i.revision = (SELECT MAX(k.revision) FROM institution k
                           WHERE k.code = i.code))
                    """)
          + " GROUP BY t.institution_code ORDER BY t.institution_code LIMIT ?";
  private static final String PEOPLE =
      "SELECT r.institution_code AS code,"
          + " COUNT(DISTINCT COALESCE(m.person_id, r.person_id)) AS counted"
          + " FROM registration r"
          + MergedPeople.STANDING_MERGE
          + "r.person_id WHERE r.registered_on < ? AND (r.ended_on IS NULL"
          + " OR (r.ended_on > ? AND r.ended_on > r.registered_on)) AND "
          + KNOWN_NOW
          + " AND r.institution_code IN (:keys) GROUP BY r.institution_code";

  /** Person-times over both, those of one who was merged as the kept one's and once. */
  private static String counted(String half) {
    return "SELECT t.institution_code AS code, COUNT(*) AS counted FROM ("
        + MergedPeople.own(half)
        + " UNION "
        + MergedPeople.broughtAlong(half)
        + ") t";
  }

  private final Database database;

  JdbcMeasuredStaff(Database database) {
    this.database = database;
  }

  private record Counted(String code, int counted) {
    static Counted of(Row row) throws SQLException {
      return new Counted(row.text("code"), row.count("counted"));
    }
  }

  @Override
  public Count of(InstitutionCode institution, Year year) {
    LocalDate first = year.atDay(1);
    String code = institution.value();
    int times =
        database
            .first(
                TIMES_AT,
                Counted::of,
                first,
                first.plusYears(1),
                code,
                first,
                first.plusYears(1),
                code)
            .map(Counted::counted)
            .orElse(0);
    return new Count(institution, times, people(List.of(code), year).getOrDefault(code, 0));
  }

  @Override
  public List<Count> within(AreaCode area, Year year, String after, int limit) {
    LocalDate first = year.atDay(1);
    List<Counted> times =
        database.query(
            TIMES_WITHIN,
            Counted::of,
            first,
            first.plusYears(1),
            after,
            area.prefix() + "%",
            first,
            first.plusYears(1),
            after,
            area.prefix() + "%",
            limit);
    Map<String, Integer> people = people(times.stream().map(Counted::code).toList(), year);
    return times.stream()
        .map(
            one ->
                new Count(
                    new InstitutionCode(one.code()),
                    one.counted(),
                    people.getOrDefault(one.code(), 0)))
        .toList();
  }

  private Map<String, Integer> people(List<String> codes, Year year) {
    LocalDate first = year.atDay(1);
    Map<String, Integer> people = new HashMap<>();
    database
        .queryIn(PEOPLE, codes, Counted::of, first.plusYears(1), first)
        .forEach(one -> people.put(one.code(), one.counted()));
    return people;
  }
}
