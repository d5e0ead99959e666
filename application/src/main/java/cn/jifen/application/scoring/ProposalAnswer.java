package cn.jifen.application.scoring;

import cn.jifen.domain.kernel.Finding;
import cn.jifen.domain.kernel.Refusal;

/** What comes back when a proposal is made or moved on. */
public sealed interface ProposalAnswer {
  /** It stands so now, and would do that. */
  record Accepted(Proposal proposal, ProposalPreview preview) implements ProposalAnswer {}

  /**
   * The command of that id had its effect before and has none now.
   *
   * @param proposal as it stands now, perhaps moved on since
   */
  record Repeated(Proposal proposal) implements ProposalAnswer {}

  /** Nothing changed. */
  record Refused(Refusal refusal) implements ProposalAnswer {
    static Refused because(Finding finding) {
      return new Refused(Refusal.of(finding));
    }
  }
}
