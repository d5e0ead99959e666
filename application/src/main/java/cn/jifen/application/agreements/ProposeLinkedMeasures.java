package cn.jifen.application.agreements;

import cn.jifen.application.access.Role;
import cn.jifen.application.ledger.Act;
import cn.jifen.application.ledger.Command;
import cn.jifen.application.ledger.Effect;
import cn.jifen.application.ledger.InstitutionFiles.VersionedSteps;
import cn.jifen.application.port.Ids;
import cn.jifen.domain.agreements.Agreement;
import cn.jifen.domain.agreements.AgreementStep.LinkedProposed;
import cn.jifen.domain.agreements.ResponsiblePerson;
import cn.jifen.domain.kernel.Finding;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.ProposalId;
import cn.jifen.domain.kernel.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An officer names the people who are responsible for what an institution's agreement was suspended
 * or ended for: they, and only they, are to be suspended or terminated with it (Art 37). It takes
 * effect when another user approves it.
 */
public final class ProposeLinkedMeasures {
  private final InstitutionDesk desk;
  private final LinkedConditions conditions;
  private final Ids ids;

  public ProposeLinkedMeasures(InstitutionDesk desk, LinkedConditions conditions, Ids ids) {
    this.desk = desk;
    this.conditions = conditions;
    this.ids = ids;
  }

  /**
   * What the officer found.
   *
   * @param agreementFrom first day of the suspension or the end in the register of agreements
   * @param decisionNo number of the decision that suspended or ended the agreement
   * @param barUntil first day after the bar on a new registration that the notice is to state;
   *     empty: none; never for a suspension
   * @param people those responsible, and only them
   */
  public record Draft(
      InstitutionCode institution,
      LocalDate agreementFrom,
      String decisionNo,
      LocalDate decidedOn,
      Optional<LocalDate> barUntil,
      List<ResponsiblePerson> people) {
    public Draft {
      people = List.copyOf(people);
    }
  }

  /** What came of it. */
  public sealed interface Result {
    /** It waits for another user's approval. */
    record Proposed(ProposalId proposal) implements Result {}

    record Refused(Refusal refusal) implements Result {}
  }

  /**
   * Saves the proposal.
   *
   * @return refused for an actor who is no officer of the institution's area, when the register has
   *     no suspension or end of that day, when the suspension is over, and when nobody is named, or
   *     somebody who was not registered there or already follows that state
   */
  public Result propose(Act act, Draft draft) {
    return desk.run(
        act,
        Role.OFFICER,
        Command.of("propose-linked-measures", draft),
        draft.institution(),
        made -> new Result.Proposed(new ProposalId(made)),
        Result.Refused::new,
        _ -> proposed(act, draft));
  }

  private Effect<Result> proposed(Act act, Draft draft) {
    Optional<Agreement> state = conditions.stateFrom(draft.institution(), draft.agreementFrom());
    if (state.isEmpty()) {
      return Effect.none(
          new Result.Refused(Refusal.of(desk.findings().notSuspended(draft.agreementFrom()))));
    }
    LocalDate today = InstitutionDesk.today(act);
    VersionedSteps at = desk.steps(draft.institution());
    LinkedProposed step = step(draft, state.get(), today);
    List<Finding> against =
        conditions.against(at, step, today, LinkedConditions.earliestFirstDay(step, today));
    if (!against.isEmpty()) {
      return Effect.none(new Result.Refused(new Refusal(against)));
    }
    desk.record(act, at, step);
    return Effect.on(step.proposal().value(), new Result.Proposed(step.proposal()));
  }

  private LinkedProposed step(Draft draft, Agreement state, LocalDate today) {
    return new LinkedProposed(
        new ProposalId(ids.next()),
        LinkedConditions.ruleOf(state),
        draft.agreementFrom(),
        state.period().until(),
        draft.decisionNo(),
        draft.decidedOn(),
        draft.barUntil(),
        draft.people(),
        today);
  }
}
