package cn.jifen.persistence.notices;

import cn.jifen.application.ledger.LedgerEntry;
import cn.jifen.application.notices.ReportedPeople;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.DocumentId;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.persistence.database.Database;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** People in the table reported_person; what was recorded since by the index of the ledger. */
@Singleton
final class JdbcReportedPeople implements ReportedPeople {
  private static final String INSERT =
      "INSERT INTO reported_person (area, person_id, seq, letter_id) VALUES (?,?,?,?)";
  private static final String CHANGED =
      """
      SELECT r.person_id FROM reported_person r
        JOIN case_event e ON e.person_id = r.person_id AND e.seq > r.seq
          AND e.event_type IN ('ScoreVoided', 'OrderRevoked', 'StayEnded')
        WHERE r.area = ?
      UNION
      SELECT r.person_id FROM reported_person r
        JOIN person_merge m ON m.person_id = r.person_id
        WHERE r.area = ?
      UNION
      SELECT r.person_id FROM reported_person r
        JOIN person_merge m ON m.absorbed_id = r.person_id
        WHERE r.area = ?
      """;

  private final Database database;

  JdbcReportedPeople(Database database) {
    this.database = database;
  }

  @Override
  public void add(DocumentId letter, AreaCode area, List<LedgerEntry> entries) {
    List<LedgerEntry> people =
        entries.stream().filter(entry -> entry.person().isPresent()).toList();
    database.insert(
        INSERT,
        people,
        entry ->
            new Object[] {
              area.value(), entry.person().map(PersonId::value), entry.sequence(), letter.value()
            });
  }

  @Override
  public Set<PersonId> changedSince(AreaCode area) {
    return new TreeSet<>(
        database.query(
            CHANGED,
            row -> new PersonId(row.number("person_id")),
            area.value(),
            area.value(),
            area.value()));
  }
}
