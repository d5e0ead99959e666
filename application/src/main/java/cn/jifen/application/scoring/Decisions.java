package cn.jifen.application.scoring;

import cn.jifen.domain.kernel.DecisionNo;
import cn.jifen.domain.scoring.DecisionRevision;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Parent decisions (Art 9, 28). One number has one decision; what became of it is noted with it.
 */
public interface Decisions {
  /** The decisions of these numbers; unknown numbers are missing. */
  Map<DecisionNo, RecordedDecision> find(Collection<DecisionNo> numbers);

  /**
   * Registers decisions not known yet.
   *
   * @throws cn.jifen.application.port.ConcurrentChange when a number was registered meanwhile
   */
  void record(Collection<RecordedDecision> decisions, Instant recordedAt);

  /**
   * Holds a number, registered or not, against every other step that holds it, until the
   * transaction ends.
   */
  void hold(DecisionNo number);

  /**
   * Notes that a decision was changed or annulled.
   *
   * @throws cn.jifen.application.port.ConcurrentChange when that instrument is noted already
   */
  void revise(DecisionRevision revision, Instant recordedAt);

  /** What became of a decision, in the order of recording; none for one that stands as it was. */
  List<DecisionRevision> revisionsOf(DecisionNo number);
}
