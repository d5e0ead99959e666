package cn.jifen.application.importing;

import cn.jifen.application.notices.NumberSeries;
import cn.jifen.domain.kernel.OfficeCode;
import java.time.Year;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The series of numbers that one import uses. The first number of a series takes its lock, which
 * lasts to the end of the transaction; nobody else can take one until then, so that the numbers
 * after it are counted here, and only the last is written.
 */
final class SeriesInHand {
  private final NumberSeries series;
  private final Map<Key, Counter> counters = new LinkedHashMap<>();

  private record Key(OfficeCode office, Year year) {}

  private static final class Counter {
    private boolean locked;
    private int last;
  }

  SeriesInHand(NumberSeries series) {
    this.series = series;
  }

  /** As {@link NumberSeries#next}. */
  int next(OfficeCode office, Year year) {
    Counter counter = counter(office, year);
    if (counter.locked) {
      counter.last++;
    } else {
      if (counter.last > 0) {
        series.raiseTo(office, year, counter.last);
      }
      counter.last = series.next(office, year);
      counter.locked = true;
    }
    return counter.last;
  }

  /** As {@link NumberSeries#raiseTo}. */
  void raiseTo(OfficeCode office, Year year, int serial) {
    Counter counter = counter(office, year);
    counter.last = Math.max(counter.last, serial);
  }

  private Counter counter(OfficeCode office, Year year) {
    return counters.computeIfAbsent(new Key(office, year), key -> new Counter());
  }

  /** Writes the last number of each series, in the transaction that took them. */
  void finish() {
    counters.forEach((key, counter) -> series.raiseTo(key.office(), key.year(), counter.last));
  }
}
