package cn.jifen.application.agreements;

import cn.jifen.application.access.Role;
import cn.jifen.application.ledger.Act;
import cn.jifen.application.ledger.Command;
import cn.jifen.application.ledger.Effect;
import cn.jifen.application.ledger.InstitutionFiles.VersionedSteps;
import cn.jifen.application.port.Ids;
import cn.jifen.domain.agreements.AgreementStep.HalfConfirmed;
import cn.jifen.domain.kernel.Finding;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.ProposalId;
import cn.jifen.domain.kernel.Refusal;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;

/**
 * An officer confirms that an institution's suspensions and terminations reached half of its people
 * in a calendar year, and for how long the agreement is suspended by what it says itself (Art 39).
 * It takes effect when another user approves it.
 */
public final class ConfirmHalfReached {
  private final InstitutionDesk desk;
  private final HalfConditions conditions;
  private final Ids ids;

  public ConfirmHalfReached(InstitutionDesk desk, HalfConditions conditions, Ids ids) {
    this.desk = desk;
    this.conditions = conditions;
    this.ids = ids;
  }

  /**
   * What the officer confirms.
   *
   * @param times person-times, as {@link ListHalfWatch} shows them
   * @param people distinct people registered in the year
   * @param from first day of the suspension
   * @param until first day after it
   */
  public record Confirmation(
      InstitutionCode institution,
      Year year,
      int times,
      int people,
      LocalDate from,
      LocalDate until) {}

  /** What came of it. */
  public sealed interface Result {
    /** It waits for another user's approval. */
    record Confirmed(ProposalId proposal) implements Result {}

    record Refused(Refusal refusal) implements Result {}
  }

  /**
   * Confirms figures and term.
   *
   * @return refused for an actor who is no officer of the institution's area, below half, for
   *     figures that are not those of now, for a term in the past, without a day or outside of the
   *     agreement in force, while a confirmation waits, and when the agreement was suspended for
   *     that year before
   */
  public Result confirm(Act act, Confirmation confirmation) {
    return desk.run(
        act,
        Role.OFFICER,
        Command.of("confirm-half-reached", confirmation),
        confirmation.institution(),
        made -> new Result.Confirmed(new ProposalId(made)),
        Result.Refused::new,
        _ -> confirmed(act, confirmation));
  }

  private Effect<Result> confirmed(Act act, Confirmation given) {
    VersionedSteps at = desk.steps(given.institution());
    List<Finding> against = againstState(HalfYear.of(at, given.year()));
    if (!given.until().isAfter(given.from())) {
      against.add(desk.findings().termWithoutDay(given.from(), given.until()));
    }
    if (!against.isEmpty()) {
      return Effect.none(new Result.Refused(new Refusal(against)));
    }
    LocalDate today = InstitutionDesk.today(act);
    HalfConfirmed step =
        new HalfConfirmed(
            new ProposalId(ids.next()),
            given.year().getValue(),
            given.times(),
            given.people(),
            given.from(),
            given.until(),
            today);
    against.addAll(conditions.against(given.institution(), step, today));
    if (!against.isEmpty()) {
      return Effect.none(new Result.Refused(new Refusal(against)));
    }
    desk.record(act, at, step);
    return Effect.on(step.proposal().value(), new Result.Confirmed(step.proposal()));
  }

  private List<Finding> againstState(HalfYear state) {
    List<Finding> against = new ArrayList<>();
    if (state.suspendedOn().isPresent()) {
      against.add(desk.findings().halfSuspendedBefore(state.year()));
    } else if (state.confirmed().isPresent()) {
      against.add(desk.findings().halfConfirmedBefore());
    }
    return against;
  }
}
