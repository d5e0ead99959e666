package cn.jifen.application.testing;

import cn.jifen.application.port.ConcurrentChange;
import cn.jifen.application.scoring.Proposal;
import cn.jifen.application.scoring.ProposalState;
import cn.jifen.application.scoring.Proposals;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.DecisionNo;
import cn.jifen.domain.kernel.ProposalId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Proposals in memory, by id. */
public final class InMemoryProposals implements Proposals, Restorable {
  private final Map<ProposalId, Proposal> proposals = new TreeMap<>();

  @Override
  public synchronized Optional<Proposal> find(ProposalId id) {
    return Optional.ofNullable(proposals.get(id));
  }

  @Override
  public Optional<Proposal> hold(ProposalId id) {
    return find(id);
  }

  @Override
  public synchronized void add(Proposal proposal) {
    if (proposals.putIfAbsent(proposal.id(), proposal) != null) {
      throw new ConcurrentChange("proposal " + proposal.id());
    }
  }

  @Override
  public synchronized void update(Proposal proposal) {
    boolean next =
        find(proposal.id()).filter(p -> p.version() + 1 == proposal.version()).isPresent();
    if (!next) {
      throw new ConcurrentChange("proposal " + proposal.id());
    }
    proposals.put(proposal.id(), proposal);
  }

  @Override
  public synchronized List<Proposal> inState(
      ProposalState state, AreaCode area, long after, int limit) {
    return proposals.values().stream()
        .filter(p -> p.id().value() > after && p.state() == state)
        .filter(p -> area.contains(p.content().area()))
        .limit(limit)
        .toList();
  }

  @Override
  public synchronized List<Proposal> about(DecisionNo decision) {
    return proposals.values().stream()
        .filter(p -> p.content().decision().equals(decision))
        .toList();
  }

  @Override
  public synchronized Runnable restorePoint() {
    return Kept.restorePoint(proposals);
  }
}
