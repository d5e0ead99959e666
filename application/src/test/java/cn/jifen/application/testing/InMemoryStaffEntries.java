package cn.jifen.application.testing;

import cn.jifen.application.agreements.StaffEntries;
import cn.jifen.application.ledger.LedgerEntry;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.registry.Merges;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Entries of an institution's people, from the ledger in memory. */
public final class InMemoryStaffEntries implements StaffEntries {
  private final InMemoryLedger ledger;
  private final InMemoryRegistrations registrations;

  public InMemoryStaffEntries(InMemoryLedger ledger, InMemoryRegistrations registrations) {
    this.ledger = ledger;
    this.registrations = registrations;
  }

  @Override
  public SortedMap<PersonId, List<LedgerEntry>> of(InstitutionCode institution) {
    Merges merges = ledger.merges();
    Set<PersonId> kept =
        registrations.knownAt(Instant.MAX).stream()
            .filter(registration -> registration.institution().equals(institution))
            .map(registration -> merges.resolved(registration.person()))
            .collect(Collectors.toSet());
    return ledger.after(0, Integer.MAX_VALUE / 2).stream()
        .filter(entry -> entry.person().map(merges::resolved).filter(kept::contains).isPresent())
        .collect(
            Collectors.groupingBy(
                entry -> merges.resolved(entry.person().orElseThrow()),
                TreeMap::new,
                Collectors.toList()));
  }
}
