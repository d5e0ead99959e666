package cn.jifen.persistence.ledger;

import cn.jifen.application.ledger.Act;
import cn.jifen.application.ledger.Ledger;
import cn.jifen.application.ledger.LedgerEntry;
import cn.jifen.application.ledger.LedgerEvent;
import cn.jifen.application.ledger.LedgerPosition;
import cn.jifen.application.ledger.LedgerSeal;
import cn.jifen.domain.eligibility.FileEvent;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.ScoreId;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.persistence.database.Database;
import cn.jifen.persistence.database.Row;
import cn.jifen.persistence.deadlines.InstitutionTerms;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The ledger in case_event, chained under the lock of the one row of ledger_head. */
@Singleton
final class JdbcLedger implements Ledger {
  static final String COLUMNS =
      "seq, person_id, institution_code, event_type, payload, actor, roles, office, occurred_at, effective_on,"
          + " rule_version, command_id, reverses, previous_hash, hash";
  private static final String INSERT =
      "INSERT INTO case_event (" + COLUMNS + ") VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)";

  private final Database database;
  private final LedgerSeal seal;

  private final InstitutionTerms terms;

  JdbcLedger(Database database, InstitutionTerms terms) {
    this.database = database;
    this.terms = terms;
    this.seal = new LedgerSeal(RuleBook.enacted());
  }

  @Override
  public List<LedgerEntry> append(Act act, List<LedgerEvent> events) {
    return events.isEmpty() ? List.of() : database.inTransaction(() -> appendLocked(act, events));
  }

  private List<LedgerEntry> appendLocked(Act act, List<LedgerEvent> events) {
    Map<ScoreId, Long> recordings = recordingsReversedBy(events);
    LedgerPosition position = position("SELECT seq, hash FROM ledger_head WHERE id = 1 FOR UPDATE");
    List<LedgerEntry> entries = new ArrayList<>(events.size());
    for (LedgerEvent event : events) {
      Optional<Long> reverses =
          LedgerSeal.reversed(event).map(score -> recordingOf(score, recordings));
      LedgerEntry entry = seal.seal(position, act, event, EventJson.of(event), reverses);
      recordedScore(event).ifPresent(score -> recordings.put(score, entry.sequence()));
      entries.add(entry);
      position = new LedgerPosition(entry.sequence(), entry.hash());
    }
    database.insert(INSERT, entries, JdbcLedger::values);
    database.update(
        "UPDATE ledger_head SET seq = ?, hash = ? WHERE id = 1",
        position.sequence(),
        position.hash());
    terms.refresh(institutionsIn(events));
    return List.copyOf(entries);
  }

  private static List<InstitutionCode> institutionsIn(List<LedgerEvent> events) {
    return events.stream()
        .flatMap(e -> e instanceof LedgerEvent.AtInstitution at ? Stream.of(at) : Stream.empty())
        .map(LedgerEvent.AtInstitution::institution)
        .distinct()
        .toList();
  }

  private static Long recordingOf(ScoreId score, Map<ScoreId, Long> recordings) {
    return Optional.ofNullable(recordings.get(score))
        .orElseThrow(() -> new IllegalStateException("score " + score + " was never recorded"));
  }

  /** Sequences of the recordings of scores that these events void or replace. */
  private Map<ScoreId, Long> recordingsReversedBy(List<LedgerEvent> events) {
    List<Long> people =
        events.stream()
            .filter(event -> LedgerSeal.reversed(event).isPresent())
            .flatMap(e -> e instanceof LedgerEvent.InFile in ? Stream.of(in) : Stream.empty())
            .map(in -> in.person().value())
            .toList();
    Map<ScoreId, Long> recordings = new HashMap<>();
    database
        .queryIn(
            "SELECT seq, payload FROM case_event WHERE event_type = 'ScoreRecorded'"
                + " AND person_id IN (:keys)",
            people,
            row ->
                Map.entry(
                    new ScoreId(Json.parse(row.text("payload")).required("score").number("id")),
                    row.number("seq")))
        .forEach(entry -> recordings.put(entry.getKey(), entry.getValue()));
    return recordings;
  }

  private static Optional<ScoreId> recordedScore(LedgerEvent event) {
    return event instanceof LedgerEvent.InFile(_, FileEvent.ScoreRecorded recorded, _, _)
        ? Optional.of(recorded.score().id())
        : Optional.empty();
  }

  @Override
  public LedgerPosition head() {
    return position("SELECT seq, hash FROM ledger_head WHERE id = 1");
  }

  private LedgerPosition position(String sql) {
    return database
        .first(sql, row -> new LedgerPosition(row.number("seq"), row.text("hash")))
        .orElseThrow(() -> new IllegalStateException("ledger_head has no row"));
  }

  @Override
  public List<LedgerEntry> after(long sequence, int limit) {
    return database.query(
        "SELECT " + COLUMNS + " FROM case_event WHERE seq > ? ORDER BY seq LIMIT ?",
        JdbcLedger::entry,
        sequence,
        limit);
  }

  static LedgerEntry entry(Row row) throws SQLException {
    return new LedgerEntry(
        row.number("seq"),
        row.optionalNumber("person_id").map(PersonId::new),
        row.optionalText("institution_code").map(InstitutionCode::new),
        row.text("event_type"),
        row.text("payload"),
        row.text("actor"),
        row.text("roles"),
        row.text("office"),
        row.instant("occurred_at"),
        row.date("effective_on"),
        row.text("rule_version"),
        row.text("command_id"),
        row.optionalNumber("reverses"),
        row.text("previous_hash"),
        row.text("hash"));
  }

  private static Object[] values(LedgerEntry entry) {
    return new Object[] {
      entry.sequence(),
      entry.person().map(PersonId::value),
      entry.institution().map(InstitutionCode::value),
      entry.type(),
      entry.payload(),
      entry.actor(),
      entry.roles(),
      entry.office(),
      entry.occurredAt(),
      entry.effectiveOn(),
      entry.ruleVersion(),
      entry.commandId(),
      entry.reverses(),
      entry.previousHash(),
      entry.hash()
    };
  }
}
