package cn.jifen.application.testing;

import cn.jifen.application.delivery.DeliverNotice.Handover;
import cn.jifen.application.delivery.ProposedHandovers;
import cn.jifen.application.port.ConcurrentChange;
import cn.jifen.domain.kernel.ProposalId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Proposed deliveries in memory. */
public final class InMemoryProposedHandovers implements ProposedHandovers, Restorable {
  private final Map<ProposalId, Handover> handovers = new HashMap<>();

  @Override
  public synchronized void record(ProposalId proposal, Handover handover) {
    if (handovers.putIfAbsent(proposal, handover) != null) {
      throw new ConcurrentChange("delivery of proposal " + proposal);
    }
  }

  @Override
  public synchronized Optional<Handover> find(ProposalId proposal) {
    return Optional.ofNullable(handovers.get(proposal));
  }

  @Override
  public synchronized Runnable restorePoint() {
    return Kept.restorePoint(handovers);
  }
}
