package cn.jifen.persistence.agreements;

import cn.jifen.application.agreements.Agreements;
import cn.jifen.domain.agreements.Agreement;
import cn.jifen.domain.agreements.AgreementState;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.Period;
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
import java.util.stream.Collectors;

/** Agreements as revisions in the table agreement. */
@Singleton
final class JdbcAgreements implements Agreements {
  private static final String CURRENT =
      """
      SELECT a.institution_code, a.starts_on, a.state, a.ends_before
      FROM agreement a
      WHERE a.revision = (SELECT MAX(n.revision) FROM agreement n
          WHERE n.institution_code = a.institution_code AND n.starts_on = a.starts_on)
        AND a.institution_code IN (:keys)
      ORDER BY a.institution_code, a.starts_on
      """;
  private static final String INSERT =
      "INSERT INTO agreement (institution_code, starts_on, revision, state, ends_before,"
          + " recorded_at) VALUES (?,?,?,?,?,?)";

  private final Database database;

  private final InstitutionTerms terms;

  JdbcAgreements(Database database, InstitutionTerms terms) {
    this.database = database;
    this.terms = terms;
  }

  private record Key(String institution, LocalDate from) {
    static Key of(Agreement agreement) {
      return new Key(agreement.institution().value(), agreement.period().from());
    }

    static Key of(Row row) throws SQLException {
      return new Key(row.text("institution_code"), row.date("starts_on"));
    }
  }

  @Override
  public Map<InstitutionCode, List<Agreement>> of(Collection<InstitutionCode> institutions) {
    return database
        .queryIn(
            CURRENT,
            institutions.stream().map(InstitutionCode::value).toList(),
            JdbcAgreements::agreement)
        .stream()
        .collect(Collectors.groupingBy(Agreement::institution));
  }

  private static Agreement agreement(Row row) throws SQLException {
    return new Agreement(
        new InstitutionCode(row.text("institution_code")),
        AgreementState.valueOf(row.text("state")),
        new Period(row.date("starts_on"), row.optionalDate("ends_before")));
  }

  @Override
  public void record(Collection<Agreement> agreements, Instant recordedAt) {
    database.inTransaction(
        () -> {
          List<String> codes = agreements.stream().map(a -> a.institution().value()).toList();
          Revisions<Key> revisions =
              Revisions.of(
                  database,
                  "agreement",
                  "institution_code, starts_on",
                  "institution_code",
                  codes,
                  Key::of);
          database.insert(
              INSERT, agreements, a -> values(a, revisions.next(Key.of(a)), recordedAt));
          terms.refresh(agreements.stream().map(Agreement::institution).toList());
          return codes.size();
        });
  }

  private static Object[] values(Agreement agreement, int revision, Instant recordedAt) {
    return new Object[] {
      agreement.institution().value(),
      agreement.period().from(),
      revision,
      agreement.state(),
      agreement.period().until(),
      recordedAt
    };
  }
}
