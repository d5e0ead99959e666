package cn.jifen.persistence.scoring;

import cn.jifen.application.scoring.Decisions;
import cn.jifen.application.scoring.RecordedDecision;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.DecisionDate;
import cn.jifen.domain.kernel.DecisionNo;
import cn.jifen.domain.kernel.InspectionNo;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.law.DecisionKind;
import cn.jifen.domain.scoring.DecisionRevision;
import cn.jifen.domain.scoring.ParentDecision;
import cn.jifen.persistence.database.Database;
import cn.jifen.persistence.database.Row;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Parent decisions in the table parent_decision, what became of them in decision_revision. */
@Singleton
final class JdbcDecisions implements Decisions {
  private static final String COLUMNS =
      "decision_no, decision_kind, institution_code, area, inspection_no, decided_on, received_on";

  private final Database database;

  JdbcDecisions(Database database) {
    this.database = database;
  }

  @Override
  public Map<DecisionNo, RecordedDecision> find(Collection<DecisionNo> numbers) {
    return database
        .queryIn(
            "SELECT " + COLUMNS + " FROM parent_decision WHERE decision_no IN (:keys)",
            numbers.stream().map(DecisionNo::value).toList(),
            JdbcDecisions::decision)
        .stream()
        .collect(Collectors.toMap(d -> d.decision().number(), Function.identity()));
  }

  private static RecordedDecision decision(Row row) throws SQLException {
    ParentDecision decision =
        new ParentDecision(
            new DecisionNo(row.text("decision_no")),
            DecisionKind.valueOf(row.text("decision_kind")),
            new InstitutionCode(row.text("institution_code")),
            new AreaCode(row.text("area")),
            new InspectionNo(row.text("inspection_no")),
            new DecisionDate(row.date("decided_on")));
    return new RecordedDecision(decision, row.date("received_on"));
  }

  @Override
  public void record(Collection<RecordedDecision> decisions, Instant recordedAt) {
    database.insert(
        "INSERT INTO parent_decision (" + COLUMNS + ", recorded_at) VALUES (?,?,?,?,?,?,?,?)",
        decisions,
        recorded -> values(recorded, recordedAt));
  }

  @Override
  public void hold(DecisionNo number) {
    database.update(
        "INSERT INTO decision_head (decision_no, holds) VALUES (?, 1)"
            + " ON DUPLICATE KEY UPDATE holds = holds + 1",
        number.value());
  }

  @Override
  public void revise(DecisionRevision revision, Instant recordedAt) {
    database.insert(
        "INSERT INTO decision_revision (decision_no, instrument, kind, revised_on, reason,"
            + " recorded_at) VALUES (?,?,?,?,?,?)",
        List.of(revision),
        r ->
            new Object[] {
              r.decision().value(), r.instrument(), r.kind(), r.on(), r.reason(), recordedAt
            });
  }

  @Override
  public List<DecisionRevision> revisionsOf(DecisionNo number) {
    return database.query(
        "SELECT decision_no, instrument, kind, revised_on, reason FROM decision_revision"
            + " WHERE decision_no = ? ORDER BY recorded_at, instrument",
        JdbcDecisions::revision,
        number.value());
  }

  private static DecisionRevision revision(Row row) throws SQLException {
    return new DecisionRevision(
        new DecisionNo(row.text("decision_no")),
        DecisionRevision.Kind.valueOf(row.text("kind")),
        row.text("instrument"),
        row.date("revised_on"),
        row.text("reason"));
  }

  private static Object[] values(RecordedDecision recorded, Instant recordedAt) {
    ParentDecision decision = recorded.decision();
    return new Object[] {
      decision.number().value(),
      decision.kind(),
      decision.institution().value(),
      decision.area().value(),
      decision.inspection().value(),
      decision.decidedOn().day(),
      recorded.receivedOn(),
      recordedAt
    };
  }
}
