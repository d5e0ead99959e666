package cn.jifen.application.importing;

import cn.jifen.application.importing.ImportedRows.Keyed;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.registry.CodePatterns;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Reads all files of a folder and tells every error of every row. */
final class FolderReader {
  private final SourceFolder folder;
  private final Consumer<ImportError> errors;
  private final RegistryRows registry;
  private final CaseRows cases;
  private final Gaps gaps = new Gaps();

  FolderReader(
      SourceFolder folder, RuleBook book, CodePatterns patterns, Consumer<ImportError> errors) {
    this.folder = folder;
    this.errors = errors;
    this.registry = new RegistryRows(patterns);
    this.cases = new CaseRows(book);
  }

  FolderRows read() throws IOException {
    return new FolderRows(
        rows(FileKind.INSTITUTIONS, registry::institution),
        rows(FileKind.AGREEMENTS, registry::agreement),
        rows(FileKind.PRACTITIONERS, registry::practitioner),
        rows(FileKind.REGISTRATIONS, registry::registration),
        rows(FileKind.DECISIONS, cases::decision),
        rows(FileKind.REPAIRS, cases::repair),
        rows(FileKind.RESTORATIONS, cases::restoration),
        rows(FileKind.TRAINING_CREDITS, TrainingRows::credit),
        gaps);
  }

  private <R extends Keyed> List<R> rows(FileKind kind, Function<Cells, Optional<R>> parser)
      throws IOException {
    Optional<InputStream> file = folder.open(kind.csvName());
    if (file.isEmpty()) {
      return List.of();
    }
    List<R> rows = new ArrayList<>();
    try (InputStream in = file.get()) {
      boolean whole =
          new TableReader(kind, kind.csvName(), errors)
              .read(in, row -> keep(rows, kind, row, parser));
      if (!whole) {
        gaps.brokenOff(kind);
      }
    }
    return eachKeyOnce(kind, rows);
  }

  private <R extends Keyed> void keep(
      List<R> rows, FileKind kind, Row row, Function<Cells, Optional<R>> parser) {
    Optional<R> parsed = parser.apply(new Cells(kind, kind.csvName(), row, errors));
    parsed.ifPresent(rows::add);
    if (parsed.isEmpty()) {
      gaps.flawedRow(kind, row.cell(kind == FileKind.INSTITUTIONS ? "code" : "person_code"));
    }
  }

  /** Equal rows count once; one key with other content is an error at the later row. */
  private <R extends Keyed> List<R> eachKeyOnce(FileKind kind, List<R> rows) {
    Map<String, R> first = new HashMap<>();
    List<R> once = new ArrayList<>(rows.size());
    for (R row : rows) {
      Optional<R> earlier = Optional.ofNullable(first.putIfAbsent(row.key(), row));
      if (earlier.isEmpty()) {
        once.add(row);
      } else if (!earlier.get().content().equals(row.content())) {
        errors.accept(
            new ImportError(
                kind.csvName(),
                row.line(),
                kind.keyFields(),
                row.key(),
                kind.keyTitles() + "与第 " + earlier.get().line() + " 行相同，而其他内容不同",
                "同一记录只能有一种内容，请删除或者更正其中一行"));
      }
    }
    return once;
  }
}
