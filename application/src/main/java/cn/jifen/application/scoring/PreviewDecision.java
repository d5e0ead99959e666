package cn.jifen.application.scoring;

import cn.jifen.application.access.Access;
import cn.jifen.application.access.Role;
import cn.jifen.application.ledger.Act;
import cn.jifen.application.port.UnitOfWork;
import cn.jifen.domain.kernel.Refusal;
import cn.jifen.domain.law.RuleBook;
import java.util.Optional;

/** Shows what a draft would do, with everything that speaks against it, and saves nothing. */
public final class PreviewDecision {
  private final UnitOfWork unitOfWork;
  private final AssessProposal assess;
  private final ProposeDecision propose;
  private final ScoringFindings findings;

  public PreviewDecision(
      UnitOfWork unitOfWork, AssessProposal assess, ProposeDecision propose, RuleBook book) {
    this.unitOfWork = unitOfWork;
    this.assess = assess;
    this.propose = propose;
    this.findings = new ScoringFindings(book);
  }

  /** What came of it. */
  public sealed interface Result {
    record Previewed(ProposalPreview preview) implements Result {}

    record Refused(Refusal refusal) implements Result {}
  }

  /**
   * The preview for an officer of the institution's area; refused for others and for an unknown
   * institution.
   */
  public Result preview(Act act, ProposeDecision.Draft draft) {
    return unitOfWork.inTransaction(
        () ->
            propose
                .content(draft)
                .map(content -> preview(act, content))
                .orElseGet(
                    () ->
                        new Result.Refused(
                            Access.unknown(act.actor(), findings.unknownInstitution()))));
  }

  private Result preview(Act act, ProposalContent content) {
    Optional<Refusal> denied = Access.requireRoleIn(act.actor(), Role.OFFICER, content.area());
    return denied.isPresent()
        ? new Result.Refused(denied.get())
        : new Result.Previewed(assess.assess(content, ProposalDesk.today(act)));
  }
}
