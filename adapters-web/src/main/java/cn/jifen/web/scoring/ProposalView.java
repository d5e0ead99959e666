package cn.jifen.web.scoring;

import cn.jifen.application.scoring.Proposal;
import cn.jifen.application.scoring.ProposalAnswer;
import cn.jifen.application.scoring.ProposalPreview;
import cn.jifen.domain.kernel.UserId;
import cn.jifen.web.problem.ProblemException;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.Optional;

/** A proposal as it stands, with what it would do where that was asked for. */
@Serdeable
record ProposalView(
    String id,
    long version,
    String state,
    String stateLabel,
    String decisionNo,
    String area,
    String proposedBy,
    Optional<String> submittedBy,
    Optional<String> decidedBy,
    String reason,
    Instant changedAt,
    Optional<PreviewAnswer> preview) {

  static ProposalView of(Proposal proposal, Optional<ProposalPreview> preview) {
    return new ProposalView(
        proposal.id().toString(),
        proposal.version(),
        proposal.state().name(),
        proposal.state().label(),
        proposal.content().decision().value(),
        proposal.content().area().value(),
        proposal.proposedBy().value(),
        proposal.submittedBy().map(UserId::value),
        proposal.decidedBy().map(UserId::value),
        proposal.reason(),
        proposal.changedAt(),
        preview.map(PreviewAnswer::of));
  }

  /** The view of what came back; a refusal becomes problem details. */
  static ProposalView of(ProposalAnswer answer) {
    return switch (answer) {
      case ProposalAnswer.Accepted accepted ->
          of(accepted.proposal(), Optional.of(accepted.preview()));
      case ProposalAnswer.Repeated repeated -> of(repeated.proposal(), Optional.empty());
      case ProposalAnswer.Refused refused -> throw ProblemException.refused(refused.refusal());
    };
  }
}
