package cn.jifen.persistence.ledger;

import cn.jifen.persistence.deadlines.TermRows;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A table that is a fold over the ledger: which rows a person's file makes in it. The first two
 * columns are its key, the first the person.
 *
 * @param columns all columns, in the order of the values
 * @param rows the rows of one file, ordered by key
 */
record DerivedTable(
    String name, List<String> columns, Function<DerivedFile, List<List<Object>>> rows) {

  private static final List<DerivedTable> OF_THE_FILE =
      List.of(
          new DerivedTable(
              "year_total",
              List.of("person_id", "point_year", "points"),
              file -> DerivedRows.yearTotals(file.file())),
          new DerivedTable(
              "score",
              List.of(
                  "person_id",
                  "ordinal",
                  "score_id",
                  "decision_no",
                  "decision_kind",
                  "institution_code",
                  "area",
                  "inspection_no",
                  "decided_on",
                  "behaviour_no",
                  "clause",
                  "responsibility",
                  "adjustment",
                  "ground",
                  "points",
                  "added",
                  "total_before",
                  "total_after",
                  "measure_rule"),
              file -> DerivedRows.scores(file.file())),
          new DerivedTable(
              "measure",
              List.of(
                  "person_id",
                  "ordinal",
                  "cause_id",
                  "decision_no",
                  "institution_code",
                  "area",
                  "notice_id",
                  "measure_rule",
                  "measure_kind",
                  "ruled_on",
                  "first_day",
                  "own_end",
                  "stays",
                  "term_ends_before",
                  "lifted_on",
                  "superseded"),
              file -> DerivedRows.measures(file.file())),
          new DerivedTable(
              "repair",
              List.of(
                  "person_id",
                  "ordinal",
                  "repair_id",
                  "route",
                  "granted_on",
                  "area",
                  "offered",
                  "taken",
                  "total_after"),
              file -> DerivedRows.repairs(file.file())),
          new DerivedTable(
              "restoration",
              List.of("person_id", "ordinal", "restoration_id", "restored_on", "area"),
              file -> DerivedRows.restorations(file.file())),
          new DerivedTable(TermRows.TABLE, TermRows.COLUMNS, DerivedRows::terms),
          new DerivedTable(
              "person_merge",
              List.of("person_id", "ordinal", "absorbed_id", "merged_at", "split_at"),
              file -> MergeRows.of(file.of())));

  static final List<DerivedTable> ALL =
      Stream.of(OF_THE_FILE, VerificationRows.TABLES).flatMap(List::stream).toList();

  String insert() {
    return "INSERT INTO "
        + name
        + " ("
        + String.join(", ", columns)
        + ") VALUES ("
        + "?,".repeat(columns.size() - 1)
        + "?)";
  }

  String delete() {
    return "DELETE FROM " + name + " WHERE person_id IN (:keys)";
  }

  /** Rows of several people, ordered by key. */
  String select() {
    return "SELECT "
        + String.join(", ", columns)
        + " FROM "
        + name
        + " WHERE person_id IN (:keys) ORDER BY "
        + columns.get(0)
        + ", "
        + columns.get(1);
  }
}
