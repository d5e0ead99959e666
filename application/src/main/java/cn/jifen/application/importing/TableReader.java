package cn.jifen.application.importing;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Reads one file as a table: its header by English field names or Chinese titles, then row by row.
 */
public final class TableReader {
  private final FileKind kind;
  private final String file;
  private final Consumer<ImportError> errors;

  TableReader(FileKind kind, String file, Consumer<ImportError> errors) {
    this.kind = kind;
    this.file = file;
    this.errors = errors;
  }

  /**
   * Hands every readable row on, and every error to the consumer of errors.
   *
   * @return whether the file could be read to its end
   */
  boolean read(InputStream in, Consumer<Row> rows) throws IOException {
    try {
      CsvReader csv = new CsvReader(in);
      Optional<CsvRecord> header = csv.next();
      if (header.isEmpty()) {
        error(1, "", "文件是空的", "第一行应为表头：" + fieldNames());
        return false;
      }
      List<Optional<Column>> columns = columns(header.get());
      if (missingColumns(columns) || columns.stream().anyMatch(Optional::isEmpty)) {
        return false;
      }
      readRows(csv, columns.stream().flatMap(Optional::stream).toList(), rows);
      return true;
    } catch (CsvDefect defect) {
      error(defect.line(), "", defect.found(), defect.expected() + "（本文件自该行起未再核对）");
      return false;
    }
  }

  private String fieldNames() {
    return kind.columns().stream().map(Column::field).collect(Collectors.joining(","));
  }

  private List<Optional<Column>> columns(CsvRecord header) {
    List<Optional<Column>> columns = new ArrayList<>();
    Set<Column> seen = new HashSet<>();
    for (String name : header.cells()) {
      Optional<Column> column =
          kind.columns().stream().filter(c -> c.isNamed(name.strip())).findFirst();
      if (column.isEmpty()) {
        error(1, name, "没有这一列", "表头应为：" + fieldNames());
      } else if (!seen.add(column.get())) {
        error(1, name, "这一列出现了两次", "每列只能出现一次");
        columns.add(Optional.empty());
        continue;
      }
      columns.add(column);
    }
    return columns;
  }

  private boolean missingColumns(List<Optional<Column>> present) {
    List<Column> missing =
        kind.columns().stream()
            .filter(c -> c.presence() != Column.Presence.OPTIONAL)
            .filter(c -> !present.contains(Optional.of(c)))
            .toList();
    missing.forEach(
        c -> error(1, "", "缺少列 " + c.field() + "（" + c.title() + "）", "表头应为：" + fieldNames()));
    return !missing.isEmpty();
  }

  private void readRows(CsvReader csv, List<Column> columns, Consumer<Row> rows)
      throws IOException, CsvDefect {
    for (Optional<CsvRecord> next = csv.next(); next.isPresent(); next = csv.next()) {
      CsvRecord cells = next.get();
      if (cells.isBlank()) {
        continue;
      }
      if (cells.cells().size() != columns.size()) {
        error(
            cells.line(),
            "",
            "有 " + cells.cells().size() + " 个单元格",
            "应与表头一致，为 " + columns.size() + " 个；含逗号的内容应用双引号括起");
        continue;
      }
      rows.accept(row(cells, columns));
    }
  }

  private static Row row(CsvRecord record, List<Column> columns) {
    Map<String, String> cells = new HashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      cells.put(columns.get(i).field(), record.cells().get(i).strip());
    }
    return new Row(record.line(), cells);
  }

  private void error(int line, String value, String found, String expected) {
    errors.accept(new ImportError(file, line, "", value, found, expected));
  }
}
