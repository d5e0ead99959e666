package cn.jifen.application.scoring;

import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.DecisionNo;
import cn.jifen.domain.kernel.ProposalId;
import java.util.List;
import java.util.Optional;

/** Proposals, open and closed. */
public interface Proposals {
  Optional<Proposal> find(ProposalId id);

  /**
   * The proposal as it stands now, held against every other step until the transaction ends: of a
   * hundred steps at once each sees what the one before it left.
   */
  Optional<Proposal> hold(ProposalId id);

  /** Adds a new one. */
  void add(Proposal proposal);

  /**
   * Saves what became of it.
   *
   * @throws cn.jifen.application.port.ConcurrentChange when its saved version is not one less than
   *     the given one
   */
  void update(Proposal proposal);

  /**
   * A page of the proposals in a state about institutions in an area or below it, by id.
   *
   * @param after id after which the page starts; 0 for the first page
   */
  List<Proposal> inState(ProposalState state, AreaCode area, long after, int limit);

  /** All proposals about a parent decision, in every state, by id. */
  List<Proposal> about(DecisionNo decision);
}
