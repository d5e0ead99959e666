package cn.jifen.application.filing;

import java.time.Year;
import java.util.List;

/** Frozen editions of the yearly filing. */
public interface Filings {
  /** All editions of a year, oldest first. */
  List<FrozenFiling> of(Year year);

  /**
   * Freezes an edition.
   *
   * @throws cn.jifen.application.port.ConcurrentChange when that edition exists
   */
  void record(FrozenFiling filing);
}
