package cn.jifen.application.testing;

import cn.jifen.application.ledger.VersionedFile;
import cn.jifen.application.scoring.ScoredPeople;
import cn.jifen.domain.kernel.DecisionNo;
import cn.jifen.domain.kernel.PersonId;
import java.util.List;

/** Who has scores that count, from the files themselves. */
public final class InMemoryScoredPeople implements ScoredPeople {
  private final InMemoryLedger ledger;
  private final InMemoryPersonFiles files;

  InMemoryScoredPeople(InMemoryLedger ledger, InMemoryPersonFiles files) {
    this.ledger = ledger;
    this.files = files;
  }

  @Override
  public List<PersonId> in(DecisionNo decision) {
    return files.load(ledger.peopleWithEvents(Long.MAX_VALUE)).values().stream()
        .map(VersionedFile::file)
        .filter(
            file ->
                file.balances().scores().stream()
                    .anyMatch(s -> s.score().decision().number().equals(decision)))
        .map(file -> file.person())
        .sorted()
        .toList();
  }
}
