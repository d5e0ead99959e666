package cn.jifen.application.scoring;

import cn.jifen.application.access.Access;
import cn.jifen.application.access.Role;
import cn.jifen.application.ledger.Act;
import cn.jifen.application.ledger.Command;
import cn.jifen.application.port.Ids;
import cn.jifen.application.registry.Institutions;
import cn.jifen.domain.kernel.DecisionDate;
import cn.jifen.domain.kernel.DecisionNo;
import cn.jifen.domain.kernel.InspectionNo;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.ProposalId;
import cn.jifen.domain.kernel.Refusal;
import cn.jifen.domain.law.DecisionKind;
import cn.jifen.domain.registry.Institution;
import cn.jifen.domain.scoring.ParentDecision;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * An officer writes a decision with its people as a proposal, sees first what it would do, changes
 * it.
 */
public final class ProposeDecision {
  private final ProposalDesk desk;
  private final Institutions institutions;
  private final Ids ids;

  public ProposeDecision(ProposalDesk desk, Institutions institutions, Ids ids) {
    this.desk = desk;
    this.institutions = institutions;
    this.ids = ids;
  }

  /**
   * What the officer has written.
   *
   * @param receivedOn day on which a penalty decision was received; empty: the decision's own day
   */
  public record Draft(
      DecisionNo number,
      DecisionKind kind,
      InstitutionCode institution,
      InspectionNo inspection,
      LocalDate decidedOn,
      Optional<LocalDate> receivedOn,
      List<ProposedScore> scores) {
    public Draft {
      scores = List.copyOf(scores);
    }
  }

  /**
   * Saves the draft as a new proposal.
   *
   * @return refused with every finding at once, or for an actor who is no officer of the area
   */
  public ProposalAnswer propose(Act act, Draft draft) {
    return desk.once(
        act, Command.of("propose-decision", draft), () -> written(act, draft, this::added));
  }

  private ProposalAnswer added(Act act, ProposalContent content) {
    Proposal draft =
        Proposal.draft(new ProposalId(ids.next()), content, act.actor().user(), act.at());
    return desk.add(act, draft);
  }

  /**
   * Replaces the content of a proposal that is still with the officer.
   *
   * @return refused for anybody but its author too: whoever wrote a proposal is known by it when it
   *     comes to the approval (Art 62, 68)
   */
  public ProposalAnswer revise(Act act, ProposalId id, Draft draft) {
    return desk.step(
        act,
        Role.OFFICER,
        id,
        Command.of("revise-decision", id, draft),
        proposal -> revise(act, proposal, draft));
  }

  private ProposalAnswer revise(Act act, Proposal proposal, Draft draft) {
    if (!proposal.state().isOpenToOfficer()) {
      return ProposalAnswer.Refused.because(
          desk.findings().wrongState(proposal.state(), "只有起草或者退回的记分建议可以修改"));
    }
    if (!(proposal.content() instanceof ProposalContent.NewScores)) {
      return ProposalAnswer.Refused.because(desk.findings().correctionNotRevised());
    }
    if (!proposal.proposedBy().equals(act.actor().user())) {
      return ProposalAnswer.Refused.because(desk.findings().othersProposal());
    }
    return written(act, draft, (a, content) -> saveRevised(a, proposal, content));
  }

  private ProposalAnswer saveRevised(Act act, Proposal proposal, ProposalContent content) {
    ProposalPreview preview = desk.preview(act, content);
    if (!preview.allFindings().isEmpty()) {
      return new ProposalAnswer.Refused(new Refusal(preview.allFindings()));
    }
    Proposal revised = proposal.revised(content, act.actor().user(), act.at());
    return desk.move(act, proposal.state(), revised, preview);
  }

  private ProposalAnswer written(
      Act act, Draft draft, BiFunction<Act, ProposalContent, ProposalAnswer> then) {
    return content(draft)
        .map(content -> desk.permitted(act, Role.OFFICER, content, () -> then.apply(act, content)))
        .orElseGet(
            () ->
                new ProposalAnswer.Refused(
                    Access.unknown(act.actor(), desk.findings().unknownInstitution())));
  }

  Optional<ProposalContent> content(Draft draft) {
    Optional<Institution> institution =
        Optional.ofNullable(
            institutions.find(List.of(draft.institution())).get(draft.institution()));
    return institution.map(
        place ->
            new ProposalContent.NewScores(
                new RecordedDecision(
                    new ParentDecision(
                        draft.number(),
                        draft.kind(),
                        draft.institution(),
                        place.region(),
                        draft.inspection(),
                        new DecisionDate(draft.decidedOn())),
                    draft.receivedOn().orElse(draft.decidedOn())),
                draft.scores()));
  }
}
