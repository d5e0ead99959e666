package cn.jifen.application.testing;

import cn.jifen.application.ledger.LedgerEntry;
import cn.jifen.application.notices.ReportedPeople;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.DocumentId;
import cn.jifen.domain.kernel.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Of whom letters told, as a list; what was recorded since is in the ledger in memory. */
public final class InMemoryReportedPeople implements ReportedPeople, Restorable {
  private static final Set<String> CHANGES = Set.of("ScoreVoided", "OrderRevoked", "StayEnded");

  private final InMemoryLedger ledger;
  private final List<Reported> reported = new ArrayList<>();

  private record Reported(AreaCode area, PersonId person, long entry) {}

  public InMemoryReportedPeople(InMemoryLedger ledger) {
    this.ledger = ledger;
  }

  @Override
  public synchronized void add(DocumentId letter, AreaCode area, List<LedgerEntry> entries) {
    entries.forEach(
        entry ->
            entry
                .person()
                .ifPresent(person -> reported.add(new Reported(area, person, entry.sequence()))));
  }

  @Override
  public synchronized Set<PersonId> changedSince(AreaCode area) {
    List<LedgerEntry> all = ledger.after(0, Integer.MAX_VALUE);
    return reported.stream()
        .filter(one -> one.area().equals(area))
        .filter(
            one ->
                about(all, one.person()).anyMatch(entry -> entry.type().equals("PeopleMerged"))
                    || about(all, one.person())
                        .filter(entry -> entry.sequence() > one.entry())
                        .anyMatch(entry -> CHANGES.contains(entry.type())))
        .map(Reported::person)
        .collect(Collectors.toSet());
  }

  private static Stream<LedgerEntry> about(List<LedgerEntry> all, PersonId person) {
    return all.stream().filter(entry -> entry.person().filter(person::equals).isPresent());
  }

  @Override
  public synchronized Runnable restorePoint() {
    return Kept.length(reported);
  }
}
