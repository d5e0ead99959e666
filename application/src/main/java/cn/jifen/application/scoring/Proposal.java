package cn.jifen.application.scoring;

import cn.jifen.domain.kernel.ProposalId;
import cn.jifen.domain.kernel.UserId;
import java.time.Instant;
import java.util.Optional;

/**
 * A proposal with where it stands.
 *
 * @param version how often it was saved; 1 when it was made
 * @param proposedBy who wrote it, or changed it last
 * @param submittedBy who submitted it last; empty before
 * @param decidedBy who approved, returned or withdrew it last; empty before
 * @param reason why it was returned or withdrawn; empty otherwise
 * @param changedAt moment of the last change in UTC
 */
public record Proposal(
    ProposalId id,
    long version,
    ProposalState state,
    ProposalContent content,
    UserId proposedBy,
    Optional<UserId> submittedBy,
    Optional<UserId> decidedBy,
    String reason,
    Instant changedAt) {

  static Proposal draft(ProposalId id, ProposalContent content, UserId by, Instant at) {
    return new Proposal(
        id, 1, ProposalState.DRAFT, content, by, Optional.empty(), Optional.empty(), "", at);
  }

  Proposal revised(ProposalContent changed, UserId by, Instant at) {
    return new Proposal(
        id,
        version + 1,
        ProposalState.DRAFT,
        changed,
        by,
        Optional.empty(),
        Optional.empty(),
        "",
        at);
  }

  Proposal submitted(UserId by, Instant at) {
    return new Proposal(
        id,
        version + 1,
        ProposalState.SUBMITTED,
        content,
        proposedBy,
        Optional.of(by),
        Optional.empty(),
        "",
        at);
  }

  Proposal decided(ProposalState to, UserId by, String why, Instant at) {
    return new Proposal(
        id, version + 1, to, content, proposedBy, submittedBy, Optional.of(by), why, at);
  }

  /** Whether that user wrote or submitted it, and so may not approve it (Art 62, 68). */
  public boolean isOf(UserId user) {
    return proposedBy.equals(user) || submittedBy.filter(user::equals).isPresent();
  }
}
