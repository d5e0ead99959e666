package cn.jifen.application.testing;

import cn.jifen.application.port.ConcurrentChange;
import cn.jifen.application.scoring.Decisions;
import cn.jifen.application.scoring.RecordedDecision;
import cn.jifen.domain.kernel.DecisionNo;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Parent decisions in memory. */
public final class InMemoryDecisions implements Decisions, Restorable {
  private final Map<DecisionNo, RecordedDecision> decisions = new LinkedHashMap<>();

  @Override
  public synchronized Map<DecisionNo, RecordedDecision> find(Collection<DecisionNo> numbers) {
    Map<DecisionNo, RecordedDecision> found = new LinkedHashMap<>(decisions);
    found.keySet().retainAll(Set.copyOf(numbers));
    return found;
  }

  @Override
  public synchronized void record(Collection<RecordedDecision> recorded, Instant recordedAt) {
    for (RecordedDecision decision : recorded) {
      if (decisions.putIfAbsent(decision.decision().number(), decision) != null) {
        throw new ConcurrentChange("decision " + decision.decision().number());
      }
    }
  }

  @Override
  public synchronized Runnable restorePoint() {
    return Kept.restorePoint(decisions);
  }
}
