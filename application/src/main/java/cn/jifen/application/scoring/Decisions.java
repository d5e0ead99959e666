package cn.jifen.application.scoring;

import cn.jifen.domain.kernel.DecisionNo;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;

/** Parent decisions (Art 9, 28). One number has one decision. */
public interface Decisions {
  /** The decisions of these numbers; unknown numbers are missing. */
  Map<DecisionNo, RecordedDecision> find(Collection<DecisionNo> numbers);

  /**
   * Registers decisions not known yet.
   *
   * @throws cn.jifen.application.port.ConcurrentChange when a number was registered meanwhile
   */
  void record(Collection<RecordedDecision> decisions, Instant recordedAt);
}
