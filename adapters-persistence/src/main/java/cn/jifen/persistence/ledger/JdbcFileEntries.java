package cn.jifen.persistence.ledger;

import cn.jifen.application.ledger.FileEntries;
import cn.jifen.application.ledger.LedgerEntry;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.persistence.database.Database;
import cn.jifen.persistence.registry.MergedPeople;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;

/** The entries about one person, by the index on person and sequence. */
@Singleton
final class JdbcFileEntries implements FileEntries {
  private final Database database;
  private final MergedPeople merged;

  JdbcFileEntries(Database database, MergedPeople merged) {
    this.database = database;
    this.merged = merged;
  }

  @Override
  public List<LedgerEntry> of(PersonId person) {
    PersonId kept = merged.kept(List.of(person)).getOrDefault(person, person);
    return database
        .queryIn(
            "SELECT " + JdbcLedger.COLUMNS + " FROM case_event WHERE person_id IN (:keys)",
            merged.family(kept).stream().map(PersonId::value).toList(),
            JdbcLedger::entry)
        .stream()
        .sorted(Comparator.comparingLong(LedgerEntry::sequence))
        .toList();
  }
}
