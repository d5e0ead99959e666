package cn.jifen.application.testing;

import cn.jifen.application.filing.Filings;
import cn.jifen.application.filing.FrozenFiling;
import cn.jifen.application.port.ConcurrentChange;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Frozen filings in memory. */
public final class InMemoryFilings implements Filings, Restorable {
  private final List<FrozenFiling> filings = new ArrayList<>();

  @Override
  public synchronized List<FrozenFiling> of(Year year) {
    return filings.stream()
        .filter(f -> f.year().equals(year))
        .sorted(Comparator.comparingInt(FrozenFiling::edition))
        .toList();
  }

  @Override
  public synchronized void record(FrozenFiling filing) {
    if (of(filing.year()).stream().anyMatch(f -> f.edition() == filing.edition())) {
      throw new ConcurrentChange("edition " + filing.edition() + " of " + filing.year());
    }
    filings.add(filing);
  }

  @Override
  public synchronized Runnable restorePoint() {
    return Kept.length(filings);
  }
}
