package cn.jifen.persistence.ledger;

import cn.jifen.application.ledger.DerivedTables;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.persistence.database.Database;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Rebuilds the derived tables, and holds them against a fresh fold. */
@Singleton
final class JdbcDerivedTables implements DerivedTables {
  private final Database database;
  private final FileReplay replay;
  private final DerivedFiles derived;
  private final DerivedRowsWriter rows;
  private final DerivedInstitutionTerms institutions;

  JdbcDerivedTables(
      Database database,
      FileReplay replay,
      DerivedFiles derived,
      DerivedRowsWriter rows,
      DerivedInstitutionTerms institutions) {
    this.database = database;
    this.replay = replay;
    this.derived = derived;
    this.rows = rows;
    this.institutions = institutions;
  }

  @Override
  public int rebuild() {
    AtomicInteger files = new AtomicInteger();
    replay.forEachPage(
        Long.MAX_VALUE, page -> files.addAndGet(database.inTransaction(() -> rebuild(page))));
    DerivedTable.ALL.forEach(table -> database.update("DELETE" + strays(table)));
    institutions.rebuild();
    return files.get();
  }

  private int rebuild(List<PersonId> page) {
    lock(page);
    rows.write(replay.ownFiles(page, Long.MAX_VALUE));
    return page.size();
  }

  /** Keeps out whoever saves one of these files meanwhile. */
  private void lock(List<PersonId> page) {
    database.queryIn(
        "SELECT person_id FROM person_file WHERE person_id IN (:keys) ORDER BY person_id FOR UPDATE",
        page.stream().map(PersonId::value).toList(),
        row -> row.number("person_id"));
  }

  /** Rows about people of whom the ledger knows nothing; rows of institutions are no people's. */
  private static String strays(DerivedTable table) {
    return " FROM "
        + table.name()
        + " WHERE person_id <> 0 AND person_id NOT IN"
        + " (SELECT person_id FROM case_event WHERE person_id IS NOT NULL)";
  }

  @Override
  public Optional<Difference> firstDifference() {
    List<Difference> found = new ArrayList<>();
    replay.forEachPage(
        Long.MAX_VALUE,
        page -> {
          if (found.isEmpty()) {
            database.inTransaction(() -> differenceAmong(page)).ifPresent(found::add);
          }
        });
    return found.stream().findFirst().or(this::firstStray).or(institutions::firstDifference);
  }

  private Optional<Difference> differenceAmong(List<PersonId> page) {
    lock(page);
    List<DerivedFile> files = derived.of(replay.ownFiles(page, Long.MAX_VALUE));
    Map<PersonId, Difference> first = new TreeMap<>();
    for (DerivedTable table : DerivedTable.ALL) {
      Map<Long, List<String>> stored = stored(table, page);
      for (DerivedFile file : files) {
        List<String> expected = table.rows().apply(file).stream().map(RowText::of).toList();
        List<String> found = stored.getOrDefault(file.file().person().value(), List.of());
        RowComparison.first(owner(file.file().person()), table.name(), expected, found)
            .ifPresent(difference -> first.putIfAbsent(file.file().person(), difference));
      }
    }
    return first.values().stream().findFirst();
  }

  private Map<Long, List<String>> stored(DerivedTable table, List<PersonId> page) {
    Map<Long, List<String>> stored = new TreeMap<>();
    database
        .queryIn(
            table.select(),
            page.stream().map(PersonId::value).toList(),
            row -> Map.entry(row.number("person_id"), RowText.of(row, table.columns())))
        .forEach(
            entry ->
                stored
                    .computeIfAbsent(entry.getKey(), p -> new ArrayList<>())
                    .add(entry.getValue()));
    return stored;
  }

  private static String owner(PersonId person) {
    return "人员内部编号 " + person;
  }

  private Optional<Difference> firstStray() {
    return DerivedTable.ALL.stream()
        .flatMap(table -> stray(table).stream())
        .min(Comparator.comparing(Stray::person))
        .map(Stray::difference);
  }

  private record Stray(long person, Difference difference) {}

  private Optional<Stray> stray(DerivedTable table) {
    return database.first(
        "SELECT "
            + String.join(", ", table.columns())
            + strays(table)
            + " ORDER BY person_id LIMIT 1",
        row ->
            new Stray(
                row.number("person_id"),
                new Difference(
                    owner(new PersonId(row.number("person_id"))),
                    table.name(),
                    Optional.empty(),
                    Optional.of(RowText.of(row, table.columns())))));
  }
}
