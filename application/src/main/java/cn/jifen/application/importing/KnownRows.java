package cn.jifen.application.importing;

import cn.jifen.application.importing.ImportedRows.Keyed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Tells rows that took effect already from new ones: equal ones have no effect, others are errors.
 */
final class KnownRows {
  private final RecordedKeys keys;
  private final Consumer<ImportError> errors;
  private final Map<FileKind, Map<String, String>> fresh = new LinkedHashMap<>();

  KnownRows(RecordedKeys keys, Consumer<ImportError> errors) {
    this.keys = keys;
    this.errors = errors;
  }

  /** The rows that have not taken effect yet. */
  <R extends Keyed> List<R> newOf(FileKind kind, List<R> rows) {
    Map<String, String> known =
        keys.digests(kind.baseName(), rows.stream().map(Keyed::key).toList());
    Map<String, String> freshDigests = fresh.computeIfAbsent(kind, k -> new LinkedHashMap<>());
    List<R> news = new ArrayList<>();
    for (R row : rows) {
      String digest = RowDigest.of(row.content());
      Optional<String> earlier = Optional.ofNullable(known.get(row.key()));
      if (earlier.isEmpty()) {
        news.add(row);
        freshDigests.put(row.key(), digest);
      } else if (!earlier.get().equals(digest)) {
        errors.accept(
            new ImportError(
                kind.csvName(),
                row.line(),
                kind.keyFields(),
                row.key(),
                "该记录已经导入并生效，而本行内容与其不同",
                "应与已生效的记录一致；确需更正的，请在系统内办理"));
      }
    }
    return news;
  }

  /** Remembers the new rows, to be called when they take effect. */
  void record() {
    fresh.forEach((kind, digests) -> keys.record(kind.baseName(), digests));
  }
}
