package cn.jifen.application.scoring;

import cn.jifen.domain.kernel.Finding;
import cn.jifen.domain.kernel.Refusal;

/** What comes back when a proposal is made or moved on. */
public sealed interface ProposalAnswer {
  /** It stands so now, and would do that. */
  record Accepted(Proposal proposal, ProposalPreview preview) implements ProposalAnswer {}

  /** Nothing changed. */
  record Refused(Refusal refusal) implements ProposalAnswer {
    static Refused because(Finding finding) {
      return new Refused(Refusal.of(finding));
    }
  }
}
