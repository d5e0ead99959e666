package cn.jifen.application.delivery;

import cn.jifen.application.delivery.DeliverNotice.Handover;
import cn.jifen.domain.kernel.ProposalId;
import java.util.Optional;

/**
 * The deliveries that proposed corrections tell, with the names that will stand on their receipts:
 * the ledger keeps no names. Nothing in it is ever changed.
 */
public interface ProposedHandovers {
  /**
   * Keeps a delivery under its proposal.
   *
   * @throws cn.jifen.application.port.ConcurrentChange when the proposal has one
   */
  void record(ProposalId proposal, Handover handover);

  Optional<Handover> find(ProposalId proposal);
}
