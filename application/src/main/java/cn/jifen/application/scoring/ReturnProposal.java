package cn.jifen.application.scoring;

import cn.jifen.application.access.Role;
import cn.jifen.application.ledger.Act;
import cn.jifen.application.ledger.Command;
import cn.jifen.domain.kernel.ProposalId;

/** A reviewer returns a submitted proposal to the officer, with a reason. */
public final class ReturnProposal {
  private final ProposalDesk desk;

  public ReturnProposal(ProposalDesk desk) {
    this.desk = desk;
  }

  /** Returns it; refused without a reason and when it was not submitted. */
  public ProposalAnswer giveBack(Act act, ProposalId id, String reason) {
    return desk.step(
        act,
        Role.REVIEWER,
        id,
        Command.of("return-proposal", id, reason),
        proposal -> giveBack(act, proposal, reason));
  }

  private ProposalAnswer giveBack(Act act, Proposal proposal, String reason) {
    if (proposal.state() != ProposalState.SUBMITTED) {
      return ProposalAnswer.Refused.because(
          desk.findings().wrongState(proposal.state(), "只有已提交的记分建议可以退回"));
    }
    if (reason.isBlank()) {
      return ProposalAnswer.Refused.because(desk.findings().reasonMissing("退回"));
    }
    Proposal returned =
        proposal.decided(ProposalState.RETURNED, act.actor().user(), reason, act.at());
    return desk.move(act, proposal.state(), returned, desk.preview(act, proposal.content()));
  }
}
