package cn.jifen.persistence.filing;

import cn.jifen.application.filing.RegisteredPeople;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.registry.Category;
import cn.jifen.persistence.database.Database;
import cn.jifen.persistence.database.RowReader;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Counts distinct people over the revisions that were recorded by a moment. */
@Singleton
final class JdbcRegisteredPeople implements RegisteredPeople {
  /** Registrations as known at a moment. */
  private static final String KNOWN =
      """
      registration r
      JOIN (SELECT person_id, institution_code, registered_on, MAX(revision) AS revision
            FROM registration WHERE recorded_at <= ?
            GROUP BY person_id, institution_code, registered_on) k
        ON k.person_id = r.person_id AND k.institution_code = r.institution_code
          AND k.registered_on = r.registered_on AND k.revision = r.revision
      LEFT JOIN person_merge m ON m.absorbed_id = r.person_id AND m.merged_at <= ?
          AND (m.split_at IS NULL OR m.split_at > ?)
      """;

  /** People who were merged by that moment are one. */
  private static final String WHO = "COALESCE(m.person_id, r.person_id)";

  private static final String RUNNING =
      " WHERE r.registered_on <= ? AND (r.ended_on IS NULL OR r.ended_on > ?)";
  private static final String BY_AREA =
      "SELECT i.filing_area AS name, COUNT(DISTINCT "
          + WHO
          + ") AS people FROM "
          + KNOWN
          + """
            JOIN (SELECT code, MAX(revision) AS revision FROM institution
                  WHERE recorded_at <= ? GROUP BY code) ik ON ik.code = r.institution_code
            JOIN institution i ON i.code = ik.code AND i.revision = ik.revision
            """
          + RUNNING
          + " GROUP BY i.filing_area";
  private static final String BY_CATEGORY =
      "SELECT p.category AS name, COUNT(DISTINCT "
          + WHO
          + ") AS people FROM "
          + KNOWN
          + """
            JOIN (SELECT person_id, MAX(revision) AS revision FROM person
                  WHERE recorded_at <= ? GROUP BY person_id) pk
              ON pk.person_id = COALESCE(m.person_id, r.person_id)
            JOIN person p ON p.person_id = pk.person_id AND p.revision = pk.revision
            """
          + RUNNING
          + " GROUP BY p.category";
  private static final String TOTAL =
      "SELECT COUNT(DISTINCT " + WHO + ") AS people FROM " + KNOWN + RUNNING;
  private static final String BY_INSTITUTION =
      "SELECT r.institution_code AS name, COUNT(DISTINCT "
          + WHO
          + ") AS people FROM "
          + KNOWN
          + " WHERE r.registered_on < ? AND (r.ended_on IS NULL"
          + " OR (r.ended_on > ? AND r.ended_on > r.registered_on))"
          + " GROUP BY r.institution_code";

  private final Database database;

  JdbcRegisteredPeople(Database database) {
    this.database = database;
  }

  @Override
  public Map<AreaCode, Integer> byFilingArea(LocalDate on, Instant knownAt) {
    return counts(
        BY_AREA, AreaCode::new, knownAt, micros(knownAt), micros(knownAt), knownAt, on, on);
  }

  @Override
  public Map<Category, Integer> byCategory(LocalDate on, Instant knownAt) {
    return counts(
        BY_CATEGORY, Category::valueOf, knownAt, micros(knownAt), micros(knownAt), knownAt, on, on);
  }

  @Override
  public int total(LocalDate on, Instant knownAt) {
    return database
        .first(TOTAL, row -> row.count("people"), knownAt, micros(knownAt), micros(knownAt), on, on)
        .orElse(0);
  }

  @Override
  public Map<InstitutionCode, Integer> byInstitution(Year year, Instant knownAt) {
    LocalDate firstDay = year.atDay(1);
    return counts(
        BY_INSTITUTION,
        InstitutionCode::new,
        knownAt,
        micros(knownAt),
        micros(knownAt),
        firstDay.plusYears(1),
        firstDay);
  }

  private static long micros(Instant moment) {
    return ChronoUnit.MICROS.between(Instant.EPOCH, moment);
  }

  private <K> Map<K, Integer> counts(String sql, Function<String, K> name, Object... parameters) {
    RowReader<Map.Entry<K, Integer>> reader =
        row -> Map.entry(name.apply(row.text("name")), row.count("people"));
    List<Map.Entry<K, Integer>> rows = database.query(sql, reader, parameters);
    Map<K, Integer> counts = new HashMap<>();
    rows.forEach(row -> counts.put(row.getKey(), row.getValue()));
    return counts;
  }
}
