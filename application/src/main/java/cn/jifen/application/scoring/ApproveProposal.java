package cn.jifen.application.scoring;

import cn.jifen.application.access.Role;
import cn.jifen.application.documents.Correction.Cause;
import cn.jifen.application.documents.CorrectionLetters;
import cn.jifen.application.documents.FileChange;
import cn.jifen.application.ledger.Act;
import cn.jifen.application.ledger.Command;
import cn.jifen.application.ledger.FileRecorder;
import cn.jifen.application.ledger.Ledger;
import cn.jifen.application.ledger.PersonFiles;
import cn.jifen.application.port.Ids;
import cn.jifen.application.scoring.ProposalContent.ChangedScore;
import cn.jifen.application.scoring.ProposalContent.Correction;
import cn.jifen.application.scoring.ProposalContent.NewScores;
import cn.jifen.application.scoring.ProposalContent.ParentChange;
import cn.jifen.domain.eligibility.FileEvent;
import cn.jifen.domain.eligibility.PersonFile;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.ProposalId;
import cn.jifen.domain.kernel.Refusal;
import cn.jifen.domain.kernel.ScoreId;
import cn.jifen.domain.scoring.AssessedScore;
import cn.jifen.domain.scoring.Score;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Another user than its author approves a proposal: the scores are recorded and the measures that
 * follow are fixed; the status changes only when the notice is issued (rules 3.2).
 */
public final class ApproveProposal {
  private final ProposalDesk desk;
  private final PersonFiles files;
  private final Ledger ledger;
  private final Decisions decisions;
  private final Correcting correcting;
  private final Ids ids;

  /** How scores are replaced, and how those concerned are told. */
  public record Correcting(ScoreReplacements replacements, CorrectionLetters letters) {}

  public ApproveProposal(
      ProposalDesk desk,
      PersonFiles files,
      Ledger ledger,
      Decisions decisions,
      Correcting correcting,
      Ids ids) {
    this.desk = desk;
    this.files = files;
    this.ledger = ledger;
    this.decisions = decisions;
    this.correcting = correcting;
    this.ids = ids;
  }

  /**
   * Approves it; refused by its author, in another state, and when something speaks against it by
   * now.
   */
  public ProposalAnswer approve(Act act, ProposalId id) {
    return desk.step(
        act,
        Role.REVIEWER,
        id,
        Command.of("approve-proposal", id),
        proposal -> approve(act, proposal));
  }

  private ProposalAnswer approve(Act act, Proposal proposal) {
    if (proposal.state() != ProposalState.SUBMITTED) {
      return ProposalAnswer.Refused.because(
          desk.findings().wrongState(proposal.state(), "只有已提交的记分建议可以批准"));
    }
    if (proposal.isOf(act.actor().user())) {
      return ProposalAnswer.Refused.because(desk.findings().ownProposal());
    }
    decisions.hold(proposal.content().decision());
    ProposalPreview preview = desk.preview(act, proposal.content());
    if (!preview.allFindings().isEmpty()) {
      return new ProposalAnswer.Refused(new Refusal(preview.allFindings()));
    }
    Proposal approved = proposal.decided(ProposalState.APPROVED, act.actor().user(), "", act.at());
    desk.update(approved);
    record(act, proposal, approved);
    return new ProposalAnswer.Accepted(approved, preview);
  }

  private void record(Act act, Proposal proposal, Proposal approved) {
    FileRecorder recorder = new FileRecorder(files, ledger, people(proposal.content()));
    recorder.record(desk.moved(act, proposal.state().name(), approved));
    switch (proposal.content()) {
      case NewScores scores -> record(act, recorder, scores);
      case Correction correction -> record(act, recorder, correction);
      case ParentChange change -> record(act, recorder, change);
    }
    recorder.finish(act);
  }

  private static Set<PersonId> people(ProposalContent content) {
    return switch (content) {
      case NewScores scores ->
          scores.scores().stream().map(ProposedScore::person).collect(Collectors.toSet());
      case Correction correction -> Set.of(correction.person());
      case ParentChange change ->
          change.scores().stream().map(ChangedScore::person).collect(Collectors.toSet());
    };
  }

  private void record(Act act, FileRecorder recorder, NewScores content) {
    RecordedDecision parent =
        Optional.ofNullable(decisions.find(List.of(content.decision())).get(content.decision()))
            .orElseGet(() -> registered(act, content.parent()));
    for (ProposedScore line : content.scores()) {
      recorder.record(
          line.person(), new FileEvent.ScoreRecorded(score(parent, line), Optional.empty()));
    }
  }

  private RecordedDecision registered(Act act, RecordedDecision parent) {
    decisions.record(List.of(parent), act.at());
    return parent;
  }

  private void record(Act act, FileRecorder recorder, Correction content) {
    ChangedScore changed =
        new ChangedScore(content.person(), content.mistaken(), content.replacement());
    PersonFile before = recorder.file(content.person());
    replace(act, recorder, changed, content.reason());
    tell(act, recorder, before, content, Cause.OWN_MISTAKE, content.reason());
  }

  private void record(Act act, FileRecorder recorder, ParentChange content) {
    decisions.revise(content.revision(), act.at());
    Map<PersonId, PersonFile> before = new LinkedHashMap<>();
    for (ChangedScore changed : content.scores()) {
      before.putIfAbsent(changed.person(), recorder.file(changed.person()));
      replace(act, recorder, changed, content.reason());
    }
    before
        .values()
        .forEach(
            file -> tell(act, recorder, file, content, Cause.PARENT_DECISION, content.reason()));
  }

  private void replace(Act act, FileRecorder recorder, ChangedScore changed, String reason) {
    PersonId person = changed.person();
    Score was =
        recorder.file(person).counting(changed.score()).map(AssessedScore::score).orElseThrow();
    correcting
        .replacements()
        .record(recorder, person, was, changed.replacement(), ProposalDesk.today(act), reason);
  }

  private void tell(
      Act act,
      FileRecorder recorder,
      PersonFile before,
      ProposalContent content,
      Cause cause,
      String reason) {
    FileChange change = new FileChange(before, recorder.file(before.person()));
    correcting
        .letters()
        .issue(
            act, recorder, change, new CorrectionLetters.Occasion(content.area(), cause, reason));
  }

  private Score score(RecordedDecision parent, ProposedScore line) {
    return new Score(
        new ScoreId(ids.next()),
        parent.decision(),
        line.behaviour(),
        line.assignment(),
        line.points());
  }
}
