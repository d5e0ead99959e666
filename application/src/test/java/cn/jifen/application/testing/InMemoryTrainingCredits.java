package cn.jifen.application.testing;

import cn.jifen.application.port.ConcurrentChange;
import cn.jifen.application.restoration.TrainingCredits;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.restoration.CertificateNo;
import cn.jifen.domain.restoration.TrainingCredit;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Training credits in memory. */
public final class InMemoryTrainingCredits implements TrainingCredits, Restorable {
  private final InMemoryLedger ledger;
  private final Map<CertificateNo, TrainingCredit> credits = new LinkedHashMap<>();

  /** People who were merged by that ledger are one. */
  public InMemoryTrainingCredits(InMemoryLedger ledger) {
    this.ledger = ledger;
  }

  @Override
  public synchronized Optional<TrainingCredit> find(CertificateNo certificate) {
    return Optional.ofNullable(credits.get(certificate)).map(this::ofKept);
  }

  @Override
  public synchronized List<TrainingCredit> of(PersonId person) {
    return credits.values().stream()
        .map(this::ofKept)
        .filter(credit -> credit.person().equals(ledger.merges().resolved(person)))
        .sorted(Comparator.comparing(TrainingCredit::certificate))
        .toList();
  }

  private TrainingCredit ofKept(TrainingCredit credit) {
    return new TrainingCredit(
        credit.certificate(),
        ledger.merges().resolved(credit.person()),
        credit.course(),
        credit.completedOn(),
        credit.hours());
  }

  @Override
  public synchronized void record(Collection<TrainingCredit> recorded, Instant recordedAt) {
    for (TrainingCredit credit : recorded) {
      if (credits.putIfAbsent(credit.certificate(), credit) != null) {
        throw new ConcurrentChange("certificate " + credit.certificate());
      }
    }
  }

  @Override
  public synchronized Runnable restorePoint() {
    return Kept.restorePoint(credits);
  }
}
