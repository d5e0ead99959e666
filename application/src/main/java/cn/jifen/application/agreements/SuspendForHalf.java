package cn.jifen.application.agreements;

import cn.jifen.application.access.FourEyes;
import cn.jifen.application.access.Role;
import cn.jifen.application.ledger.Act;
import cn.jifen.application.ledger.Command;
import cn.jifen.application.ledger.Effect;
import cn.jifen.application.ledger.InstitutionFiles.VersionedSteps;
import cn.jifen.domain.agreements.Agreement;
import cn.jifen.domain.agreements.AgreementStep.HalfConfirmed;
import cn.jifen.domain.agreements.AgreementStep.HalfSuspended;
import cn.jifen.domain.kernel.Finding;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.Period;
import cn.jifen.domain.kernel.ProposalId;
import cn.jifen.domain.kernel.Refusal;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;

/**
 * Another user than the officer approves the figures and the term of Art 39: the agreement is
 * suspended in the register for that term. People follow only where they are named ({@link
 * ProposeLinkedMeasures}).
 */
public final class SuspendForHalf {
  private final InstitutionDesk desk;
  private final HalfConditions conditions;
  private final Agreements agreements;

  public SuspendForHalf(InstitutionDesk desk, HalfConditions conditions, Agreements agreements) {
    this.desk = desk;
    this.conditions = conditions;
    this.agreements = agreements;
  }

  /** What came of it. */
  public sealed interface Result {
    /** The agreement is suspended on these days. */
    record Suspended(Period term) implements Result {}

    record Refused(Refusal refusal) implements Result {}
  }

  /**
   * Suspends the agreement.
   *
   * @return refused for an actor who is no reviewer of the institution's area or confirmed the
   *     figures, when nothing waits, and when the figures or the agreement are not what they were
   */
  public Result suspend(Act act, InstitutionCode institution, Year year) {
    return desk.run(
        act,
        Role.REVIEWER,
        Command.of("suspend-for-half", institution, year),
        institution,
        made -> suspendedBefore(institution, year, new ProposalId(made)),
        Result.Refused::new,
        _ -> suspended(act, institution, year));
  }

  private Result suspendedBefore(InstitutionCode institution, Year year, ProposalId proposal) {
    return HalfYear.of(desk.steps(institution), year)
        .confirmed()
        .filter(confirmed -> confirmed.proposal().equals(proposal))
        .<Result>map(confirmed -> new Result.Suspended(confirmed.term()))
        .orElseThrow(() -> new IllegalStateException("suspension of " + proposal + " is missing"));
  }

  private Effect<Result> suspended(Act act, InstitutionCode institution, Year year) {
    VersionedSteps at = desk.steps(institution);
    HalfYear state = HalfYear.of(at, year);
    if (state.suspendedOn().isPresent()) {
      return refused(List.of(desk.findings().halfSuspendedBefore(year)));
    }
    if (state.confirmed().isEmpty()) {
      return refused(List.of(desk.findings().halfNotConfirmed(year)));
    }
    Optional<Finding> own =
        state.confirmedBy().flatMap(user -> FourEyes.against(act.actor(), user));
    if (own.isPresent()) {
      return refused(List.of(own.get()));
    }
    HalfConfirmed confirmed = state.confirmed().get();
    LocalDate today = InstitutionDesk.today(act);
    List<Finding> against = conditions.against(institution, confirmed, today);
    Optional<Agreement> agreement = conditions.agreement(institution, confirmed);
    if (!against.isEmpty() || agreement.isEmpty()) {
      return refused(against);
    }
    agreements.record(
        HalfTerm.suspended(agreement.get(), confirmed.from(), confirmed.until()), act.at());
    desk.record(act, at, new HalfSuspended(confirmed.proposal(), year.getValue(), today));
    return Effect.on(confirmed.proposal().value(), new Result.Suspended(confirmed.term()));
  }

  private static Effect<Result> refused(List<Finding> findings) {
    return Effect.none(new Result.Refused(new Refusal(findings)));
  }
}
