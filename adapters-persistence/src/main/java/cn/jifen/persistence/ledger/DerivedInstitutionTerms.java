package cn.jifen.persistence.ledger;

import cn.jifen.application.deadlines.FiledTerm;
import cn.jifen.application.ledger.DerivedTables.Difference;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.persistence.database.Database;
import cn.jifen.persistence.deadlines.InstitutionTerms;
import cn.jifen.persistence.deadlines.TermRows;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Rebuilds the own terms of institutions, and holds them against a fresh fold, page by page. */
@Singleton
final class DerivedInstitutionTerms {
  private static final int PAGE = 500;
  private static final String STORED =
      "SELECT "
          + String.join(", ", TermRows.COLUMNS)
          + " FROM running_term WHERE person_id = 0 AND institution_code IN (:keys)"
          + " ORDER BY institution_code, ordinal";

  private final Database database;
  private final InstitutionTerms terms;

  DerivedInstitutionTerms(Database database, InstitutionTerms terms) {
    this.database = database;
    this.terms = terms;
  }

  void rebuild() {
    firstOfPages(
        page -> {
          terms.refresh(page);
          return Optional.empty();
        });
  }

  Optional<Difference> firstDifference() {
    return firstOfPages(this::differenceAmong);
  }

  private Optional<Difference> firstOfPages(
      Function<List<InstitutionCode>, Optional<Difference>> look) {
    String after = "";
    while (true) {
      List<InstitutionCode> page = pageAfter(after);
      if (page.isEmpty()) {
        return Optional.empty();
      }
      Optional<Difference> found = database.inTransaction(() -> look.apply(page));
      if (found.isPresent()) {
        return found;
      }
      after = page.getLast().value();
    }
  }

  private List<InstitutionCode> pageAfter(String code) {
    return database.query(
        "SELECT DISTINCT code FROM institution WHERE code > ? ORDER BY code LIMIT " + PAGE,
        row -> new InstitutionCode(row.text("code")),
        code);
  }

  private Optional<Difference> differenceAmong(List<InstitutionCode> page) {
    Map<InstitutionCode, List<FiledTerm>> expected = terms.of(page);
    Map<String, List<String>> stored = stored(page);
    return page.stream()
        .flatMap(
            code ->
                RowComparison.first(
                    "机构 " + code,
                    TermRows.TABLE,
                    expected.getOrDefault(code, List.of()).stream()
                        .map(TermRows::of)
                        .map(RowText::of)
                        .toList(),
                    stored.getOrDefault(code.value(), List.of()))
                    .stream())
        .findFirst();
  }

  private Map<String, List<String>> stored(List<InstitutionCode> page) {
    Map<String, List<String>> stored = new TreeMap<>();
    database
        .queryIn(
            STORED,
            page.stream().map(InstitutionCode::value).toList(),
            row -> Map.entry(row.text("institution_code"), RowText.of(row, TermRows.COLUMNS)))
        .forEach(
            entry ->
                stored
                    .computeIfAbsent(entry.getKey(), code -> new ArrayList<>())
                    .add(entry.getValue()));
    return stored;
  }
}
