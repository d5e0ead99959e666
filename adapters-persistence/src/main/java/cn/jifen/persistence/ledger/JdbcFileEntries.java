package cn.jifen.persistence.ledger;

import cn.jifen.application.ledger.FileEntries;
import cn.jifen.application.ledger.LedgerEntry;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.persistence.database.Database;
import cn.jifen.persistence.registry.MergedPeople;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The entries about one person, by the index on person and sequence. */
@Singleton
final class JdbcFileEntries implements FileEntries {
  private static final String ENTRIES =
      "SELECT " + JdbcLedger.COLUMNS + " FROM case_event WHERE person_id IN (:keys)";
  private static final String KNOWN_AT =
      "SELECT "
          + JdbcLedger.COLUMNS
          + " FROM case_event WHERE occurred_at <= ? AND person_id IN (:keys)";

  private final Database database;
  private final MergedPeople merged;

  JdbcFileEntries(Database database, MergedPeople merged) {
    this.database = database;
    this.merged = merged;
  }

  @Override
  public List<LedgerEntry> of(PersonId person) {
    return inOrder(ENTRIES, merged.familyNumbers(person));
  }

  @Override
  public List<LedgerEntry> knownAt(PersonId person, Instant moment) {
    return inOrder(
        KNOWN_AT, familyKnownAt(person, moment).stream().map(PersonId::value).toList(), moment);
  }

  @Override
  public List<PersonId> familyKnownAt(PersonId person, Instant moment) {
    PersonId kept = MergedPeople.resolved(merged.keptAt(List.of(person), moment), person);
    return Stream.concat(
            Stream.of(kept), merged.membersAt(List.of(kept), moment).keySet().stream().sorted())
        .distinct()
        .toList();
  }

  private List<LedgerEntry> inOrder(String sql, List<Long> people, Object... parameters) {
    return database.queryIn(sql, people, JdbcLedger::entry, parameters).stream()
        .sorted(Comparator.comparingLong(LedgerEntry::sequence))
        .toList();
  }
}
