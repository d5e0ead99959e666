package cn.jifen.application.scoring;

import cn.jifen.application.access.Access;
import cn.jifen.application.access.Role;
import cn.jifen.application.ledger.Act;
import cn.jifen.application.ledger.Command;
import cn.jifen.application.port.Ids;
import cn.jifen.application.scoring.ProposalContent.ChangedScore;
import cn.jifen.application.scoring.ProposalContent.ParentChange;
import cn.jifen.application.scoring.ProposeCorrection.Replacement;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.ProposalId;
import cn.jifen.domain.kernel.ScoreId;
import cn.jifen.domain.scoring.DecisionRevision;
import cn.jifen.domain.scoring.Score;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An officer proposes that the scores of a parent decision follow it, because it was changed or
 * annulled by a court, on review or by the office that made it (rules 2).
 */
public final class ProposeParentChange {
  private final ProposalDesk desk;
  private final ScoringRegisters registers;
  private final Ids ids;

  public ProposeParentChange(ProposalDesk desk, ScoringRegisters registers, Ids ids) {
    this.desk = desk;
    this.registers = registers;
    this.ids = ids;
  }

  /**
   * What became of the decision.
   *
   * @param replacements what stands instead of which score; every other score of the decision falls
   */
  public record Draft(DecisionRevision revision, SortedMap<ScoreId, Replacement> replacements) {
    public Draft {
      replacements = Collections.unmodifiableSortedMap(new TreeMap<>(replacements));
    }

    /** With the replacements in any order: the same command has the same text. */
    public static Draft of(DecisionRevision revision, Map<ScoreId, Replacement> replacements) {
      return new Draft(revision, new TreeMap<>(replacements));
    }
  }

  /**
   * Saves it as a proposal with the preview of every person's file; it takes effect when another
   * user approves it.
   *
   * @return refused for an actor who is no officer of the area, for an unknown decision, one that
   *     is annulled already, a score of another decision, and points that the clause does not
   *     permit
   */
  public ProposalAnswer propose(Act act, Draft draft) {
    return desk.once(
        act,
        Command.of("propose-parent-change", draft),
        () ->
            Access.requireRole(act.actor(), Role.OFFICER)
                .<ProposalAnswer>map(ProposalAnswer.Refused::new)
                .orElseGet(() -> found(act, draft)));
  }

  private ProposalAnswer found(Act act, Draft draft) {
    return registers
        .decision(draft.revision().decision())
        .map(parent -> permitted(act, parent, draft))
        .orElseGet(
            () ->
                new ProposalAnswer.Refused(
                    Access.unknown(act.actor(), desk.findings().unknownDecision())));
  }

  private ProposalAnswer permitted(Act act, RecordedDecision parent, Draft draft) {
    return Access.requireRoleIn(act.actor(), Role.OFFICER, parent.decision().area())
        .<ProposalAnswer>map(ProposalAnswer.Refused::new)
        .orElseGet(() -> propose(act, parent, draft));
  }

  private ProposalAnswer propose(Act act, RecordedDecision parent, Draft draft) {
    DecisionScores scores = DecisionScores.of(registers, parent.decision().number());
    if (!scores.ids().containsAll(draft.replacements().keySet())) {
      return ProposalAnswer.Refused.because(desk.findings().unknownScore());
    }
    List<ChangedScore> changed =
        scores.ids().stream().map(id -> changed(scores, id, draft)).toList();
    ProposalContent content = new ParentChange(parent, draft.revision(), changed);
    return desk.add(
        act, Proposal.draft(new ProposalId(ids.next()), content, act.actor().user(), act.at()));
  }

  private static ChangedScore changed(DecisionScores scores, ScoreId id, Draft draft) {
    Score was = scores.score(id);
    PersonId person = scores.personOf(id);
    return new ChangedScore(
        person,
        id,
        Optional.ofNullable(draft.replacements().get(id))
            .map(r -> new ProposedScore(person, was.behaviour(), r.assignment(), r.points())));
  }
}
