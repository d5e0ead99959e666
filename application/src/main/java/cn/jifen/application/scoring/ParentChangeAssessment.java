package cn.jifen.application.scoring;

import cn.jifen.application.scoring.ProposalContent.ChangedScore;
import cn.jifen.application.scoring.ProposalContent.ParentChange;
import cn.jifen.application.scoring.ProposalPreview.PersonEffect;
import cn.jifen.domain.eligibility.FileEvent;
import cn.jifen.domain.eligibility.PersonFile;
import cn.jifen.domain.kernel.Finding;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.scoring.DecisionRevision;
import cn.jifen.domain.scoring.Score;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The assessment of a changed parent decision: what every person's file would be (rules 2). */
final class ParentChangeAssessment {
  private final ScoringRegisters registers;
  private final ParentChange change;
  private final LocalDate today;
  private final ScoringFindings findings;
  private final DecisionScores scores;
  private final Map<PersonId, PersonFile> current = new LinkedHashMap<>();

  ParentChangeAssessment(ScoringRegisters registers, ParentChange change, LocalDate today) {
    this.registers = registers;
    this.change = change;
    this.today = today;
    this.findings = new ScoringFindings(registers.book());
    this.scores = DecisionScores.of(registers, change.decision());
  }

  ProposalPreview preview() {
    List<Finding> found = against();
    return found.isEmpty() ? effect() : ProposalPreview.of(found, List.of());
  }

  private List<Finding> against() {
    List<Finding> found = new ArrayList<>();
    DecisionRevision revision = change.revision();
    if (revision.reason().isBlank()) {
      found.add(findings.reasonMissing("原决定" + revision.kind().label()));
    }
    if (revision.instrument().isBlank()) {
      found.add(findings.instrumentMissing());
    }
    againstDay(found, revision.on());
    againstEarlier(found, revision);
    againstScores(found);
    return found;
  }

  private void againstDay(List<Finding> found, LocalDate on) {
    LocalDate decided = change.parent().decision().decidedOn().day();
    if (on.isAfter(today)) {
      found.add(findings.inFuture(on, today));
    }
    if (on.isBefore(decided)) {
      found.add(findings.revisedTooEarly(on, decided));
    }
  }

  private void againstEarlier(List<Finding> found, DecisionRevision revision) {
    for (DecisionRevision earlier : registers.decisions().revisionsOf(change.decision())) {
      if (earlier.kind() == DecisionRevision.Kind.ANNULLED) {
        found.add(findings.annulled(earlier));
      } else if (earlier.instrument().equals(revision.instrument())) {
        found.add(findings.revisionKnown(earlier));
      }
    }
  }

  private void againstScores(List<Finding> found) {
    boolean all =
        new HashSet<>(change.scores().stream().map(ChangedScore::score).toList())
                .equals(new HashSet<>(scores.ids()))
            && change.scores().size() == scores.ids().size();
    if (!all) {
      found.add(findings.otherScoresByNow());
      return;
    }
    for (ChangedScore changed : change.scores()) {
      Score was = scores.score(changed.score());
      changed.replacement().ifPresent(line -> against(found, changed, was, line));
    }
  }

  private void against(List<Finding> found, ChangedScore changed, Score was, ProposedScore line) {
    if (change.revision().kind() == DecisionRevision.Kind.ANNULLED) {
      found.add(findings.annulledHasNoScores());
    }
    if (!line.person().equals(changed.person()) || !line.behaviour().equals(was.behaviour())) {
      found.add(findings.otherBehaviour());
    }
  }

  private ProposalPreview effect() {
    List<ProposedScore> lines =
        change.scores().stream().flatMap(changed -> changed.replacement().stream()).toList();
    DecisionAssessment assessment =
        new DecisionAssessment(registers, change.parent(), lines, today);
    List<LinePreview> previews = new ArrayList<>();
    for (ChangedScore changed : change.scores()) {
      take(assessment, changed).ifPresent(previews::add);
    }
    return new ProposalPreview(List.of(), previews, Optional.empty(), people());
  }

  private Optional<LinePreview> take(DecisionAssessment assessment, ChangedScore changed) {
    PersonId person = changed.person();
    PersonFile without =
        current
            .computeIfAbsent(person, registers::file)
            .with(new FileEvent.ScoreVoided(changed.score(), today, change.reason()));
    Optional<LinePreview> preview =
        changed.replacement().map(line -> assessment.replacement(line, changed.score(), without));
    boolean stands = preview.flatMap(LinePreview::consequence).isPresent();
    current.put(person, stands ? assessment.after(person) : without);
    return preview;
  }

  private List<PersonEffect> people() {
    return current.entrySet().stream()
        .map(
            entry ->
                new PersonEffect(
                    entry.getKey(),
                    new FileComparison(registers.file(entry.getKey()), entry.getValue(), today)
                        .effect()))
        .toList();
  }
}
