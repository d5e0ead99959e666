package cn.jifen.persistence.deadlines;

import cn.jifen.application.deadlines.FiledTerm;
import cn.jifen.application.deadlines.QueuePlace;
import cn.jifen.application.deadlines.RunningTerms;
import cn.jifen.application.deadlines.TermFilter;
import cn.jifen.application.deadlines.TermOwner;
import cn.jifen.persistence.database.Database;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Terms from the table running_term, by its keys. */
@Singleton
final class JdbcRunningTerms implements RunningTerms {
  private static final String TOUCHING =
      TermRows.SELECT
          + " WHERE LEAST(event_on, due_on) <= ? AND GREATEST(event_on, due_on) >= ?"
          + " AND due_on < ?"
          + " AND (person_id > ? OR person_id = ? AND (ordinal > ?"
          + " OR ordinal = ? AND institution_code > ?))"
          + " ORDER BY person_id, ordinal, institution_code LIMIT ?";
  private static final TermOwner FIRST = TermOwner.of(0, 0, "");

  private final Database database;
  private final CalendarHead head;

  JdbcRunningTerms(Database database, CalendarHead head) {
    this.database = database;
    this.head = head;
  }

  @Override
  public List<FiledTerm> page(TermFilter filter, Optional<QueuePlace> after, int limit) {
    return QueueSql.of(filter, after, limit)
        .map(sql -> database.query(sql.text(), TermRows::read, sql.parameters().toArray()))
        .orElse(List.of());
  }

  @Override
  public List<FiledTerm> touching(
      LocalDate from, LocalDate to, Optional<TermOwner> after, int limit) {
    TermOwner last = after.orElse(FIRST);
    return database.query(
        TOUCHING,
        TermRows::read,
        to,
        from,
        QueuePlace.NEVER_DUE,
        last.personNumber(),
        last.personNumber(),
        last.ordinal(),
        last.ordinal(),
        last.institutionText(),
        limit);
  }

  @Override
  public void recount(Collection<FiledTerm> terms) {
    database.insert(
        "UPDATE running_term SET due_on = ?, provisional = ?"
            + " WHERE person_id = ? AND ordinal = ? AND institution_code = ?",
        terms,
        filed ->
            new Object[] {
              filed.place().due(),
              filed.running().isProvisional() ? 1 : 0,
              filed.owner().personNumber(),
              filed.owner().ordinal(),
              filed.owner().institutionText()
            });
  }

  @Override
  public void hold() {
    head.lock();
  }
}
