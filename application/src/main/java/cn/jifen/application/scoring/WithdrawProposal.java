package cn.jifen.application.scoring;

import cn.jifen.application.access.Role;
import cn.jifen.application.ledger.Act;
import cn.jifen.application.ledger.Command;
import cn.jifen.domain.kernel.ProposalId;

/** An officer withdraws a proposal that is not approved yet, with a reason. */
public final class WithdrawProposal {
  private final ProposalDesk desk;

  public WithdrawProposal(ProposalDesk desk) {
    this.desk = desk;
  }

  /** Withdraws it; refused without a reason and when it is approved or withdrawn already. */
  public ProposalAnswer withdraw(Act act, ProposalId id, String reason) {
    return desk.step(
        act,
        Role.OFFICER,
        id,
        Command.of("withdraw-proposal", id, reason),
        proposal -> withdraw(act, proposal, reason));
  }

  private ProposalAnswer withdraw(Act act, Proposal proposal, String reason) {
    boolean open =
        proposal.state().isOpenToOfficer() || proposal.state() == ProposalState.SUBMITTED;
    if (!open) {
      return ProposalAnswer.Refused.because(
          desk.findings().wrongState(proposal.state(), "已批准的记分只能通过更正撤销"));
    }
    if (reason.isBlank()) {
      return ProposalAnswer.Refused.because(desk.findings().reasonMissing("撤回"));
    }
    Proposal withdrawn =
        proposal.decided(ProposalState.WITHDRAWN, act.actor().user(), reason, act.at());
    return desk.move(act, proposal.state(), withdrawn, desk.preview(act, proposal.content()));
  }
}
