package cn.jifen.application.testing;

import cn.jifen.application.port.ConcurrentChange;
import cn.jifen.application.scoring.Decisions;
import cn.jifen.application.scoring.RecordedDecision;
import cn.jifen.domain.kernel.DecisionNo;
import cn.jifen.domain.scoring.DecisionRevision;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Parent decisions in memory. */
public final class InMemoryDecisions implements Decisions, Restorable {
  private final Map<DecisionNo, RecordedDecision> decisions = new LinkedHashMap<>();
  private final List<DecisionRevision> revisions = new ArrayList<>();

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

  /** Units of work in memory run one after the other. */
  @Override
  public void hold(DecisionNo number) {}

  @Override
  public synchronized void revise(DecisionRevision revision, Instant recordedAt) {
    boolean known =
        revisionsOf(revision.decision()).stream()
            .anyMatch(other -> other.instrument().equals(revision.instrument()));
    if (known) {
      throw new ConcurrentChange("revision of " + revision.decision());
    }
    revisions.add(revision);
  }

  @Override
  public synchronized List<DecisionRevision> revisionsOf(DecisionNo number) {
    return revisions.stream().filter(revision -> revision.decision().equals(number)).toList();
  }

  @Override
  public synchronized Runnable restorePoint() {
    return Kept.all(Kept.restorePoint(decisions), Kept.length(revisions));
  }
}
