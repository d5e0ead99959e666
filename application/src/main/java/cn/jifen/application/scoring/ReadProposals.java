package cn.jifen.application.scoring;

import cn.jifen.application.access.Access;
import cn.jifen.application.access.Actor;
import cn.jifen.application.access.Role;
import cn.jifen.application.port.UnitOfWork;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.ProposalId;
import cn.jifen.domain.kernel.Refusal;
import cn.jifen.domain.law.RuleBook;
import java.util.List;
import java.util.Optional;

/** Shows an office the proposals about institutions in its area. */
public final class ReadProposals {
  private final UnitOfWork unitOfWork;
  private final Proposals proposals;
  private final ScoringFindings findings;

  public ReadProposals(UnitOfWork unitOfWork, Proposals proposals, RuleBook book) {
    this.unitOfWork = unitOfWork;
    this.proposals = proposals;
    this.findings = new ScoringFindings(book);
  }

  /** What came of it. */
  public sealed interface Result {
    /** The proposals found, by id; one when one was asked for. */
    record Found(List<Proposal> proposals) implements Result {
      public Found {
        proposals = List.copyOf(proposals);
      }
    }

    record Refused(Refusal refusal) implements Result {}
  }

  /** One proposal; refused when there is none of that id, or its area is not the office's. */
  public Result one(Actor actor, ProposalId id) {
    Optional<Refusal> denied = denied(actor);
    if (denied.isPresent()) {
      return new Result.Refused(denied.get());
    }
    Optional<Proposal> found = unitOfWork.inTransaction(() -> proposals.find(id));
    if (found.isEmpty()) {
      return new Result.Refused(Access.unknown(actor, findings.unknownProposal()));
    }
    return actor.covers(found.get().content().area())
        ? new Result.Found(List.of(found.get()))
        : new Result.Refused(Access.areaNotCovered());
  }

  /**
   * A page of the proposals in a state.
   *
   * @param after id after which the page starts; 0 for the first page
   */
  public Result inState(Actor actor, ProposalState state, long after, int limit) {
    AreaCode own = new AreaCode(actor.office().value());
    return denied(actor)
        .<Result>map(Result.Refused::new)
        .orElseGet(
            () ->
                unitOfWork.inTransaction(
                    () -> new Result.Found(proposals.inState(state, own, after, limit))));
  }

  private static Optional<Refusal> denied(Actor actor) {
    return Access.requireAnyRole(actor, Role.OFFICER, Role.REVIEWER, Role.PROVINCE);
  }
}
