package cn.jifen.persistence.deadlines;

import cn.jifen.application.deadlines.FiledTerm;
import cn.jifen.application.deadlines.TermOwner;
import cn.jifen.domain.deadlines.RunningTerm;
import cn.jifen.domain.deadlines.Term;
import cn.jifen.domain.deadlines.TermKind;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.Party;
import cn.jifen.domain.law.DueDate;
import cn.jifen.persistence.database.PeriodText;
import cn.jifen.persistence.database.Row;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Terms as rows of the table running_term. */
public final class TermRows {
  public static final String TABLE = "running_term";

  /** All columns; the first two are the key of a person's term. */
  public static final List<String> COLUMNS =
      List.of(
          "person_id",
          "ordinal",
          "institution_code",
          "kind",
          "reference",
          "party",
          "area",
          "event_on",
          "stops",
          "ordered_on",
          "due_on",
          "provisional",
          "done_on",
          "done");

  static final String SELECT = "SELECT " + String.join(", ", COLUMNS) + " FROM " + TABLE;

  private TermRows() {}

  /** The values of a term, in the order of the columns. */
  public static List<Object> of(FiledTerm filed) {
    Term term = filed.running().term();
    return List.of(
        filed.owner().personNumber(),
        filed.owner().ordinal(),
        filed.owner().institutionText(),
        term.kind().name(),
        term.reference(),
        term.party().map(Party::name),
        term.area().value(),
        term.event(),
        PeriodText.of(term.stops()),
        term.ordered(),
        filed.place().due(),
        filed.running().isProvisional() ? 1 : 0,
        term.doneOn(),
        term.doneOn().isPresent() ? 1 : 0);
  }

  static FiledTerm read(Row row) throws SQLException {
    TermOwner owner =
        TermOwner.of(row.number("person_id"), row.count("ordinal"), row.text("institution_code"));
    Term term =
        new Term(
            TermKind.valueOf(row.text("kind")),
            row.text("reference"),
            row.optionalText("party").map(Party::valueOf),
            new AreaCode(row.text("area")),
            owner.institution(),
            row.date("event_on"),
            PeriodText.parse(row.text("stops")),
            row.optionalDate("ordered_on"),
            row.optionalDate("done_on"));
    LocalDate due = row.date("due_on");
    return new FiledTerm(
        owner,
        new RunningTerm(
            term,
            term.isStopped()
                ? Optional.empty()
                : Optional.of(new DueDate(due, row.count("provisional") == 1))));
  }
}
