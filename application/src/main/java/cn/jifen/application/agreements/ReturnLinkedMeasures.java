package cn.jifen.application.agreements;

import cn.jifen.application.access.Role;
import cn.jifen.application.ledger.Act;
import cn.jifen.application.ledger.Command;
import cn.jifen.application.ledger.Effect;
import cn.jifen.application.ledger.InstitutionFiles.VersionedSteps;
import cn.jifen.domain.agreements.AgreementStep.LinkedReturned;
import cn.jifen.domain.kernel.Finding;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.ProposalId;
import cn.jifen.domain.kernel.Refusal;
import java.util.Optional;

/** A reviewer returns proposed linked measures: they do not take effect. */
public final class ReturnLinkedMeasures {
  private final InstitutionDesk desk;

  public ReturnLinkedMeasures(InstitutionDesk desk) {
    this.desk = desk;
  }

  /** What came of it. */
  public sealed interface Result {
    record Returned(ProposalId proposal) implements Result {}

    record Refused(Refusal refusal) implements Result {}
  }

  /**
   * Returns it.
   *
   * @return refused for an actor who is no reviewer of the institution's area, without a reason,
   *     and when it does not wait for approval
   */
  public Result giveBack(Act act, InstitutionCode institution, ProposalId proposal, String reason) {
    return desk.run(
        act,
        Role.REVIEWER,
        Command.of("return-linked-measures", institution, proposal, reason),
        institution,
        made -> new Result.Returned(new ProposalId(made)),
        Result.Refused::new,
        _ -> returned(act, institution, proposal, reason));
  }

  private Effect<Result> returned(
      Act act, InstitutionCode institution, ProposalId proposal, String reason) {
    VersionedSteps at = desk.steps(institution);
    Optional<Finding> against =
        reason.isBlank()
            ? Optional.of(desk.findings().reasonMissing("退回"))
            : desk.findings().againstState(LinkedCase.find(at, proposal));
    if (against.isPresent()) {
      return Effect.none(new Result.Refused(Refusal.of(against.get())));
    }
    desk.record(act, at, new LinkedReturned(proposal, reason, InstitutionDesk.today(act)));
    return Effect.on(proposal.value(), new Result.Returned(proposal));
  }
}
