package cn.jifen.persistence.ledger;

import cn.jifen.application.ledger.VersionedFile;
import cn.jifen.persistence.database.Database;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;

/** Replaces the rows of whole files in the derived tables. */
@Singleton
final class DerivedRowsWriter {
  private final Database database;

  private final DerivedFiles derived;

  DerivedRowsWriter(Database database, DerivedFiles derived) {
    this.database = database;
    this.derived = derived;
  }

  /** Writes the rows of these files in place of what stands there about these people. */
  void write(Collection<VersionedFile> files) {
    if (files.isEmpty()) {
      return;
    }
    List<DerivedFile> folded = derived.of(files);
    List<Long> people = files.stream().map(file -> file.file().person().value()).sorted().toList();
    for (DerivedTable table : DerivedTable.ALL) {
      database.updateIn(table.delete(), people);
      List<List<Object>> rows =
          folded.stream().flatMap(file -> table.rows().apply(file).stream()).toList();
      database.insert(table.insert(), rows, List::toArray);
    }
  }
}
