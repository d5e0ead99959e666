package cn.jifen.application.agreements;

import cn.jifen.application.access.Role;
import cn.jifen.application.ledger.Act;
import cn.jifen.application.ledger.Command;
import cn.jifen.application.ledger.Effect;
import cn.jifen.application.ledger.InstitutionFiles.VersionedSteps;
import cn.jifen.domain.agreements.AgreementStep.HalfReturned;
import cn.jifen.domain.kernel.Finding;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.ProposalId;
import cn.jifen.domain.kernel.Refusal;
import java.time.Year;

/** A reviewer returns confirmed figures or their term (Art 39): they can be confirmed anew. */
public final class ReturnHalfConfirmation {
  private final InstitutionDesk desk;

  public ReturnHalfConfirmation(InstitutionDesk desk) {
    this.desk = desk;
  }

  /** What came of it. */
  public sealed interface Result {
    record Returned(ProposalId proposal) implements Result {}

    record Refused(Refusal refusal) implements Result {}
  }

  /**
   * Returns what waits for approval.
   *
   * @return refused for an actor who is no reviewer of the institution's area, without a reason,
   *     and when nothing waits
   */
  public Result giveBack(Act act, InstitutionCode institution, Year year, String reason) {
    return desk.run(
        act,
        Role.REVIEWER,
        Command.of("return-half-confirmation", institution, year, reason),
        institution,
        made -> new Result.Returned(new ProposalId(made)),
        Result.Refused::new,
        _ -> returned(act, institution, year, reason));
  }

  private Effect<Result> returned(Act act, InstitutionCode institution, Year year, String reason) {
    VersionedSteps at = desk.steps(institution);
    HalfYear state = HalfYear.of(at, year);
    if (state.suspendedOn().isPresent()) {
      return refused(desk.findings().halfSuspendedBefore(year));
    }
    if (state.confirmed().isEmpty()) {
      return refused(desk.findings().halfNotConfirmed(year));
    }
    if (reason.isBlank()) {
      return refused(desk.findings().reasonMissing("退回"));
    }
    ProposalId proposal = state.confirmed().get().proposal();
    desk.record(
        act, at, new HalfReturned(proposal, year.getValue(), reason, InstitutionDesk.today(act)));
    return Effect.on(proposal.value(), new Result.Returned(proposal));
  }

  private static Effect<Result> refused(Finding finding) {
    return Effect.none(new Result.Refused(Refusal.of(finding)));
  }
}
