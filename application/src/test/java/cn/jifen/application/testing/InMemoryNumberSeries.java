package cn.jifen.application.testing;

import cn.jifen.application.notices.NumberSeries;
import cn.jifen.domain.kernel.OfficeCode;
import java.time.Year;
import java.util.HashMap;
import java.util.Map;

/** Serial numbers in memory. */
public final class InMemoryNumberSeries implements NumberSeries, Restorable {
  private final Map<Key, Integer> last = new HashMap<>();

  private record Key(OfficeCode office, Year year) {}

  @Override
  public synchronized int next(OfficeCode office, Year year) {
    return last.merge(new Key(office, year), 1, Integer::sum);
  }

  @Override
  public synchronized void raiseTo(OfficeCode office, Year year, int serial) {
    last.merge(new Key(office, year), serial, Math::max);
  }

  @Override
  public synchronized Runnable restorePoint() {
    return Kept.restorePoint(last);
  }
}
