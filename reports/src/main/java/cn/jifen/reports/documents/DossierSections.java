package cn.jifen.reports.documents;

import cn.jifen.reports.form.ListTable;
import cn.jifen.reports.form.ListTable.Column;
import cn.jifen.reports.form.Part;
import cn.jifen.reports.letter.Prose;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The parts of a file's document: numbered sections with one table each, in order. */
final class DossierSections {
  private final List<Part> parts = new ArrayList<>();
  private final Prose headings = new Prose();

  List<Part> parts() {
    return List.copyOf(parts);
  }

  void add(Part part) {
    parts.add(part);
  }

  /** Adds the next section with a row for each entry. */
  <T> void section(
      String title, List<T> entries, Function<T, List<List<String>>> row, Column... columns) {
    headings.section(title);
    parts.add(new Part.Text(List.of(headings.paragraphs().getLast())));
    ListTable table = new ListTable(columns);
    entries.forEach(entry -> table.row(row.apply(entry)));
    parts.add(table.table());
  }

  /** A row of cells with one line each. */
  static List<List<String>> cells(Object... texts) {
    return Arrays.stream(texts).map(text -> List.of(text.toString())).toList();
  }

  static String day(Optional<LocalDate> day, String without) {
    return day.map(LocalDate::toString).orElse(without);
  }
}
