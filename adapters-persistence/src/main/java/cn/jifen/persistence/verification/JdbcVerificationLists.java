package cn.jifen.persistence.verification;

import cn.jifen.application.verification.FiledDemand;
import cn.jifen.application.verification.FoundDefect;
import cn.jifen.application.verification.ListKey;
import cn.jifen.application.verification.Scope;
import cn.jifen.application.verification.VerificationLists;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.registry.CorrectionDemand;
import cn.jifen.domain.registry.RegistryDefect;
import cn.jifen.persistence.database.Database;
import cn.jifen.persistence.database.Row;
import cn.jifen.persistence.registry.MergedPeople;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** The lists by SQL over the registrations that run and the derived tables. */
@Singleton
final class JdbcVerificationLists implements VerificationLists {
  private static final String MARKED_HALF =
      """
      SELECT {who} AS person_id FROM {from}
      JOIN measure_period m ON m.person_id = {who}
        AND m.from_day <= ? AND (m.until_day IS NULL OR m.until_day > ?)
      WHERE r.institution_code = ? AND {who} > ?
        AND r.registered_on <= ? AND (r.ended_on IS NULL OR r.ended_on > ?)
        AND r.revision = (SELECT MAX(n.revision) FROM registration n
          WHERE n.person_id = r.person_id AND n.institution_code = r.institution_code
            AND n.registered_on = r.registered_on)
        AND {and}
      """;
  private static final String MARKED =
      MergedPeople.own(MARKED_HALF)
          + " UNION "
          + MergedPeople.broughtAlong(MARKED_HALF)
          + " ORDER BY person_id LIMIT ?";
  private static final String DEMANDS =
      """
      SELECT d.person_id, d.ordinal, d.institution_code, d.defect, d.demanded_on, d.due_on
      FROM correction_demand d
      WHERE d.done_on IS NULL AND %s AND %s
      ORDER BY d.institution_code, d.person_id, d.ordinal LIMIT ?
      """;

  private final Database database;

  JdbcVerificationLists(Database database) {
    this.database = database;
  }

  @Override
  public List<FoundDefect> found(
      RegistryDefect defect, Scope scope, LocalDate day, ListKey after, int limit) {
    DefectQuery query = DefectQuery.of(defect);
    List<Object> half = new ArrayList<>(Collections.nCopies(query.days(), day));
    half.add(ScopeCondition.parameter(scope));
    half.addAll(place(after));
    half.add(limit);
    List<Object> parameters = new ArrayList<>(half);
    parameters.addAll(half);
    parameters.add(limit);
    return database.query(
        query.sql(ScopeCondition.on("r.institution_code", scope)),
        JdbcVerificationLists::defect,
        parameters.toArray());
  }

  private static FoundDefect defect(Row row) throws SQLException {
    return new FoundDefect(
        new InstitutionCode(row.text("institution_code")),
        new PersonId(row.number("person_id")),
        Optional.of(row.number("item")).filter(item -> item > 0).map(NoticeId::new),
        row.date("since"));
  }

  /** The parameters of {@link DefectQuery#after}. */
  private static List<Object> place(ListKey after) {
    return List.of(
        after.institution(),
        after.institution(),
        after.person(),
        after.institution(),
        after.person(),
        after.item());
  }

  @Override
  public List<FiledDemand> openDemands(Scope scope, ListKey after, int limit) {
    List<Object> parameters = new ArrayList<>(List.of(ScopeCondition.parameter(scope)));
    parameters.addAll(place(after));
    parameters.add(limit);
    return database.query(
        DEMANDS.formatted(
            ScopeCondition.on("d.institution_code", scope),
            DefectQuery.after("d.institution_code", "d.person_id", "d.ordinal")),
        JdbcVerificationLists::demand,
        parameters.toArray());
  }

  private static FiledDemand demand(Row row) throws SQLException {
    return new FiledDemand(
        new PersonId(row.number("person_id")),
        row.count("ordinal"),
        new CorrectionDemand(
            new InstitutionCode(row.text("institution_code")),
            RegistryDefect.valueOf(row.text("defect")),
            row.date("demanded_on"),
            row.date("due_on"),
            Optional.empty()));
  }

  @Override
  public List<PersonId> marked(InstitutionCode institution, LocalDate day, long after, int limit) {
    List<Object> half = List.of(day, day, institution.value(), after, day, day);
    List<Object> parameters = new ArrayList<>(half);
    parameters.addAll(half);
    parameters.add(limit);
    return database.query(
        MARKED, row -> new PersonId(row.number("person_id")), parameters.toArray());
  }
}
