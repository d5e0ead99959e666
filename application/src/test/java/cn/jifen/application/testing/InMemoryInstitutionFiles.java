package cn.jifen.application.testing;

import cn.jifen.application.ledger.InstitutionFiles;
import cn.jifen.application.port.ConcurrentChange;
import cn.jifen.domain.kernel.InstitutionCode;
import java.util.HashMap;
import java.util.Map;

/** Steps about institutions from the ledger in memory; only their versions are kept beside it. */
public final class InMemoryInstitutionFiles implements InstitutionFiles, Restorable {
  private final InMemoryLedger ledger;
  private final Map<InstitutionCode, Long> versions = new HashMap<>();

  public InMemoryInstitutionFiles(InMemoryLedger ledger) {
    this.ledger = ledger;
  }

  @Override
  public synchronized VersionedSteps load(InstitutionCode institution) {
    return new VersionedSteps(
        institution, ledger.stepsAt(institution), versions.getOrDefault(institution, 0L));
  }

  @Override
  public synchronized void save(VersionedSteps loaded) {
    if (versions.getOrDefault(loaded.institution(), 0L) != loaded.version()) {
      throw new ConcurrentChange("procedures about " + loaded.institution());
    }
    versions.put(loaded.institution(), loaded.version() + 1);
  }

  @Override
  public synchronized Runnable restorePoint() {
    return Kept.restorePoint(versions);
  }
}
