package cn.jifen.application.scoring;

import cn.jifen.application.access.Access;
import cn.jifen.application.access.Role;
import cn.jifen.application.ledger.Act;
import cn.jifen.application.ledger.Command;
import cn.jifen.application.ledger.PersonFiles;
import cn.jifen.application.ledger.VersionedFile;
import cn.jifen.application.port.Ids;
import cn.jifen.application.registry.PersonAreas;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.Points;
import cn.jifen.domain.kernel.ProposalId;
import cn.jifen.domain.kernel.ScoreId;
import cn.jifen.domain.scoring.AssessedScore;
import cn.jifen.domain.scoring.Assignment;
import cn.jifen.domain.scoring.ParentDecision;
import cn.jifen.domain.scoring.Score;
import java.util.List;
import java.util.Optional;

/**
 * An officer proposes to void a recorded score, and to put the right one in its place (更正, rules
 * 6.1).
 */
public final class ProposeCorrection {
  private final ProposalDesk desk;
  private final PersonFiles files;
  private final Decisions decisions;
  private final PersonAreas areas;
  private final Ids ids;

  public ProposeCorrection(
      ProposalDesk desk, PersonFiles files, Decisions decisions, PersonAreas areas, Ids ids) {
    this.desk = desk;
    this.files = files;
    this.decisions = decisions;
    this.areas = areas;
    this.ids = ids;
  }

  /** The score that should have been recorded for the same violation. */
  public record Replacement(Assignment assignment, Points points) {}

  /** Saves the correction as a proposal; it takes effect when another user approves it. */
  public ProposalAnswer propose(
      Act act, PersonId person, ScoreId mistaken, String reason, Optional<Replacement> right) {
    return desk.once(
        act,
        Command.of("propose-correction", person, mistaken, reason, right),
        () ->
            Access.requireRole(act.actor(), Role.OFFICER)
                .<ProposalAnswer>map(ProposalAnswer.Refused::new)
                .orElseGet(() -> found(act, person, mistaken, reason, right)));
  }

  private ProposalAnswer found(
      Act act, PersonId person, ScoreId mistaken, String reason, Optional<Replacement> right) {
    return score(person, mistaken)
        .map(score -> propose(act, person, score, reason, right))
        .orElseGet(
            () ->
                new ProposalAnswer.Refused(
                    areas.unknown(act.actor(), person, desk.findings().unknownScore())));
  }

  private ProposalAnswer propose(
      Act act, PersonId person, Score mistaken, String reason, Optional<Replacement> right) {
    ProposalContent content =
        new ProposalContent.Correction(
            parent(mistaken.decision()),
            person,
            mistaken.id(),
            reason,
            right.map(
                r -> new ProposedScore(person, mistaken.behaviour(), r.assignment(), r.points())));
    return desk.permitted(
        act,
        Role.OFFICER,
        content,
        () ->
            desk.add(
                act,
                Proposal.draft(new ProposalId(ids.next()), content, act.actor().user(), act.at())));
  }

  private RecordedDecision parent(ParentDecision decision) {
    return Optional.ofNullable(decisions.find(List.of(decision.number())).get(decision.number()))
        .orElseThrow(() -> new IllegalStateException("decision of a recorded score is missing"));
  }

  private Optional<Score> score(PersonId person, ScoreId id) {
    return Optional.ofNullable(files.load(List.of(person)).get(person))
        .map(VersionedFile::file)
        .flatMap(file -> file.counting(id))
        .map(AssessedScore::score);
  }
}
