package cn.jifen.application.scoring;

import cn.jifen.application.access.Role;
import cn.jifen.application.ledger.Act;
import cn.jifen.application.ledger.Command;
import cn.jifen.domain.kernel.ProposalId;
import cn.jifen.domain.kernel.Refusal;

/** An officer submits a proposal for approval. */
public final class SubmitProposal {
  private final ProposalDesk desk;

  public SubmitProposal(ProposalDesk desk) {
    this.desk = desk;
  }

  /** Submits it; refused when something speaks against it by now, or it is not with the officer. */
  public ProposalAnswer submit(Act act, ProposalId id) {
    return desk.step(
        act,
        Role.OFFICER,
        id,
        Command.of("submit-proposal", id),
        proposal -> submit(act, proposal));
  }

  private ProposalAnswer submit(Act act, Proposal proposal) {
    if (!proposal.state().isOpenToOfficer()) {
      return ProposalAnswer.Refused.because(
          desk.findings().wrongState(proposal.state(), "只有起草或者退回的记分建议可以提交"));
    }
    ProposalPreview preview = desk.preview(act, proposal.content());
    if (!preview.allFindings().isEmpty()) {
      return new ProposalAnswer.Refused(new Refusal(preview.allFindings()));
    }
    Proposal submitted = proposal.submitted(act.actor().user(), act.at());
    return desk.move(act, proposal.state(), submitted, preview);
  }
}
