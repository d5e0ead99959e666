package cn.jifen.persistence.deadlines;

import cn.jifen.application.deadlines.CalendarEntryId;
import cn.jifen.application.deadlines.MovedTerm;
import cn.jifen.application.deadlines.MovedTerms;
import cn.jifen.application.deadlines.TermOwner;
import cn.jifen.domain.deadlines.TermKind;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.Party;
import cn.jifen.domain.law.DueDate;
import cn.jifen.persistence.database.Database;
import cn.jifen.persistence.database.Row;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Moved terms from the table moved_term, by its key. */
@Singleton
final class JdbcMovedTerms implements MovedTerms {
  private static final String COLUMNS =
      "person_id, ordinal, institution_code, kind, reference, party, area, due_before,"
          + " provisional_before, due_now, provisional_now";
  private static final String PAGE =
      "SELECT "
          + COLUMNS
          + " FROM moved_term WHERE entry_id = ? AND area LIKE ?"
          + " AND (person_id > ? OR person_id = ? AND (ordinal > ?"
          + " OR ordinal = ? AND institution_code > ?))"
          + " ORDER BY person_id, ordinal, institution_code LIMIT ?";
  private static final TermOwner FIRST = TermOwner.of(0, 0, "");

  private final Database database;

  JdbcMovedTerms(Database database) {
    this.database = database;
  }

  @Override
  public void record(CalendarEntryId entry, Collection<MovedTerm> moved) {
    database.insert(
        "INSERT INTO moved_term (entry_id, " + COLUMNS + ") VALUES (?,?,?,?,?,?,?,?,?,?,?,?)",
        moved,
        term -> values(entry, term));
  }

  private static Object[] values(CalendarEntryId entry, MovedTerm moved) {
    return new Object[] {
      entry.value(),
      moved.owner().personNumber(),
      moved.owner().ordinal(),
      moved.owner().institutionText(),
      moved.kind(),
      moved.reference(),
      moved.party().map(Party::name),
      moved.area().value(),
      moved.from().day(),
      moved.from().provisional() ? 1 : 0,
      moved.to().day(),
      moved.to().provisional() ? 1 : 0
    };
  }

  @Override
  public boolean has(CalendarEntryId entry) {
    return database
        .first(
            "SELECT entry_id FROM moved_term WHERE entry_id = ? LIMIT 1",
            row -> row.number("entry_id"),
            entry.value())
        .isPresent();
  }

  @Override
  public List<MovedTerm> page(
      CalendarEntryId entry, AreaCode within, Optional<TermOwner> after, int limit) {
    TermOwner last = after.orElse(FIRST);
    return database.query(
        PAGE,
        JdbcMovedTerms::read,
        entry.value(),
        within.prefix() + "%",
        last.personNumber(),
        last.personNumber(),
        last.ordinal(),
        last.ordinal(),
        last.institutionText(),
        limit);
  }

  private static MovedTerm read(Row row) throws SQLException {
    return new MovedTerm(
        TermOwner.of(row.number("person_id"), row.count("ordinal"), row.text("institution_code")),
        TermKind.valueOf(row.text("kind")),
        row.text("reference"),
        row.optionalText("party").map(Party::valueOf),
        new AreaCode(row.text("area")),
        new DueDate(row.date("due_before"), row.count("provisional_before") == 1),
        new DueDate(row.date("due_now"), row.count("provisional_now") == 1));
  }
}
