package cn.jifen.persistence.registry;

import cn.jifen.application.registry.Institutions;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.registry.Institution;
import cn.jifen.domain.registry.InstitutionKind;
import cn.jifen.domain.registry.Ownership;
import cn.jifen.persistence.database.Database;
import cn.jifen.persistence.database.Revisions;
import cn.jifen.persistence.database.Row;
import cn.jifen.persistence.deadlines.InstitutionTerms;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Institutions as revisions in the table institution. */
@Singleton
final class JdbcInstitutions implements Institutions {
  private static final String CURRENT =
      """
      SELECT i.code, i.name, i.kind, i.hospital_level, i.ownership, i.region, i.uscc, i.address
      FROM institution i
      WHERE i.revision = (SELECT MAX(n.revision) FROM institution n WHERE n.code = i.code)
        AND i.code IN (:keys)
      """;
  private static final String KNOWN_AT =
      CURRENT.replace("n.code = i.code)", "n.code = i.code AND n.recorded_at <= ?)");
  private static final String INSERT =
      """
      INSERT INTO institution (code, revision, name, kind, hospital_level, ownership, region,
        filing_area, uscc, address, valid_from, recorded_at)
      VALUES (?,?,?,?,?,?,?,?,?,?,?,?)
      """;

  private final Database database;

  private final InstitutionTerms terms;

  JdbcInstitutions(Database database, InstitutionTerms terms) {
    this.database = database;
    this.terms = terms;
  }

  @Override
  public Map<InstitutionCode, Institution> find(Collection<InstitutionCode> codes) {
    return byCode(CURRENT, codes);
  }

  @Override
  public Map<InstitutionCode, Institution> knownAt(
      Collection<InstitutionCode> codes, Instant moment) {
    return byCode(KNOWN_AT, codes, moment);
  }

  private Map<InstitutionCode, Institution> byCode(
      String sql, Collection<InstitutionCode> codes, Object... parameters) {
    return database
        .queryIn(
            sql,
            codes.stream().map(InstitutionCode::value).toList(),
            JdbcInstitutions::institution,
            parameters)
        .stream()
        .collect(Collectors.toMap(Institution::code, Function.identity()));
  }

  static Institution institution(Row row) throws SQLException {
    return new Institution(
        new InstitutionCode(row.text("code")),
        row.text("name"),
        InstitutionKind.valueOf(row.text("kind")),
        row.text("hospital_level"),
        Ownership.valueOf(row.text("ownership")),
        new AreaCode(row.text("region")),
        row.text("uscc"),
        row.text("address"));
  }

  @Override
  public void record(
      Collection<Institution> institutions, LocalDate validFrom, Instant recordedAt) {
    database.inTransaction(
        () -> {
          List<String> codes = institutions.stream().map(i -> i.code().value()).toList();
          Revisions<String> revisions =
              Revisions.of(database, "institution", "code", "code", codes, row -> row.text("code"));
          database.insert(
              INSERT,
              institutions,
              i -> values(i, revisions.next(i.code().value()), validFrom, recordedAt));
          terms.refresh(institutions.stream().map(Institution::code).toList());
          return codes.size();
        });
  }

  private static Object[] values(
      Institution institution, int revision, LocalDate validFrom, Instant recordedAt) {
    return new Object[] {
      institution.code().value(),
      revision,
      institution.name(),
      institution.kind(),
      institution.level(),
      institution.ownership(),
      institution.region().value(),
      institution.region().filingArea().value(),
      institution.uscc(),
      institution.address(),
      validFrom,
      recordedAt
    };
  }
}
