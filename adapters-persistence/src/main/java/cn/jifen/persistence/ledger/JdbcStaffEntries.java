package cn.jifen.persistence.ledger;

import cn.jifen.application.agreements.StaffEntries;
import cn.jifen.application.ledger.LedgerEntry;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.persistence.database.Database;
import cn.jifen.persistence.registry.MergedPeople;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Entries of an institution's people, by the indexes on institution and on person. */
@Singleton
final class JdbcStaffEntries implements StaffEntries {
  private static final String STAFF =
      "SELECT DISTINCT COALESCE(m.person_id, r.person_id) AS person_id FROM registration r"
          + MergedPeople.STANDING_MERGE
          + "r.person_id WHERE r.institution_code = ?";
  private static final String ENTRIES =
      "SELECT " + JdbcLedger.COLUMNS + " FROM case_event WHERE person_id IN (:keys)";

  private final Database database;
  private final MergedPeople merged;

  JdbcStaffEntries(Database database, MergedPeople merged) {
    this.database = database;
    this.merged = merged;
  }

  @Override
  public SortedMap<PersonId, List<LedgerEntry>> of(InstitutionCode institution) {
    return database.inTransaction(() -> byKept(merged.members(staff(institution))));
  }

  private Set<PersonId> staff(InstitutionCode institution) {
    return Set.copyOf(
        database.query(STAFF, row -> new PersonId(row.number("person_id")), institution.value()));
  }

  private SortedMap<PersonId, List<LedgerEntry>> byKept(Map<PersonId, PersonId> members) {
    return database
        .queryIn(
            ENTRIES, members.keySet().stream().map(PersonId::value).toList(), JdbcLedger::entry)
        .stream()
        .sorted(Comparator.comparingLong(LedgerEntry::sequence))
        .collect(
            Collectors.groupingBy(
                entry -> MergedPeople.resolved(members, entry.person().orElseThrow()),
                TreeMap::new,
                Collectors.toList()));
  }
}
