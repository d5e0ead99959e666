package cn.jifen.persistence.ledger;

import cn.jifen.application.ledger.FileEntries;
import cn.jifen.application.ledger.LedgerEntry;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.persistence.database.Database;
import jakarta.inject.Singleton;
import java.util.List;

/** The entries about one person, by the index on person and sequence. */
@Singleton
final class JdbcFileEntries implements FileEntries {
  private final Database database;

  JdbcFileEntries(Database database) {
    this.database = database;
  }

  @Override
  public List<LedgerEntry> of(PersonId person) {
    return database.query(
        "SELECT " + JdbcLedger.COLUMNS + " FROM case_event WHERE person_id = ? ORDER BY seq",
        JdbcLedger::entry,
        person.value());
  }
}
