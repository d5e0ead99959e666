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

  DerivedRowsWriter(Database database) {
    this.database = database;
  }

  /** Writes the rows of these files in place of what stands there about these people. */
  void write(Collection<VersionedFile> files) {
    List<Long> people = files.stream().map(file -> file.file().person().value()).sorted().toList();
    for (DerivedTable table : DerivedTable.ALL) {
      database.updateIn(table.delete(), people);
      List<List<Object>> rows =
          files.stream().flatMap(file -> table.rows().apply(file).stream()).toList();
      database.insert(table.insert(), rows, List::toArray);
    }
  }
}
