package cn.jifen.application.scoring;

import cn.jifen.application.scoring.ProposalContent.Correction;
import cn.jifen.application.scoring.ProposalPreview.CorrectionEffect;
import cn.jifen.application.scoring.ProposalPreview.LaterChange;
import cn.jifen.application.scoring.ProposalPreview.YearChange;
import cn.jifen.domain.eligibility.FileEvent;
import cn.jifen.domain.eligibility.PersonFile;
import cn.jifen.domain.kernel.Finding;
import cn.jifen.domain.kernel.ScoreId;
import cn.jifen.domain.scoring.AssessedScore;
import cn.jifen.domain.scoring.Score;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** The assessment of a correction: what the file would be without the mistake (rules 6.1). */
final class CorrectionAssessment {
  private final ScoringRegisters registers;
  private final Correction correction;
  private final LocalDate today;
  private final ScoringFindings findings;
  private final PersonFile before;

  CorrectionAssessment(ScoringRegisters registers, Correction correction, LocalDate today) {
    this.registers = registers;
    this.correction = correction;
    this.today = today;
    this.findings = new ScoringFindings(registers.book());
    this.before = registers.file(correction.person());
  }

  ProposalPreview preview() {
    List<Finding> found = against();
    return found.isEmpty() ? effect() : new ProposalPreview(found, List.of(), Optional.empty());
  }

  private List<Finding> against() {
    List<Finding> found = new ArrayList<>();
    if (correction.reason().isBlank()) {
      found.add(findings.reasonMissing("更正"));
    }
    Optional<Score> mistaken = before.counting(correction.mistaken()).map(AssessedScore::score);
    if (mistaken.isEmpty()) {
      found.add(findings.unknownScore());
      return found;
    }
    correction.replacement().ifPresent(line -> against(found, mistaken.get(), line));
    return found;
  }

  private void against(List<Finding> found, Score mistaken, ProposedScore line) {
    if (!line.person().equals(correction.person())
        || !line.behaviour().equals(mistaken.behaviour())) {
      found.add(findings.otherBehaviour());
    } else if (line.assignment().equals(mistaken.assignment())
        && line.points().equals(mistaken.points())) {
      found.add(findings.nothingCorrected());
    }
  }

  private ProposalPreview effect() {
    ScoreId mistaken = correction.mistaken();
    PersonFile without =
        before.with(new FileEvent.ScoreVoided(mistaken, today, correction.reason()));
    List<ProposedScore> lines = correction.replacement().stream().toList();
    DecisionAssessment assessment =
        new DecisionAssessment(registers, correction.parent(), lines, today);
    List<LinePreview> previews =
        lines.stream().map(line -> assessment.replacement(line, mistaken, without)).toList();
    PersonFile after = lines.isEmpty() ? without : assessment.after(correction.person());
    return new ProposalPreview(
        List.of(),
        previews,
        Optional.of(
            new CorrectionEffect(
                years(after),
                before.standingOn(today).status(),
                after.standingOn(today).status(),
                later(after))));
  }

  private List<YearChange> years(PersonFile after) {
    TreeSet<Year> years = new TreeSet<>(before.balances().totals().keySet());
    years.addAll(after.balances().totals().keySet());
    return years.stream()
        .map(
            year ->
                new YearChange(year, before.balances().total(year), after.balances().total(year)))
        .filter(change -> !change.before().equals(change.after()))
        .toList();
  }

  private List<LaterChange> later(PersonFile after) {
    List<LaterChange> changes = new ArrayList<>();
    for (AssessedScore was : before.balances().scores()) {
      after
          .counting(was.score().id())
          .filter(is -> !is.measure().equals(was.measure()))
          .ifPresent(is -> changes.add(change(was, is)));
    }
    return changes;
  }

  private static LaterChange change(AssessedScore was, AssessedScore is) {
    return new LaterChange(
        was.score().decision().number().value(),
        was.score().behaviour().value(),
        code(was),
        code(is));
  }

  private static String code(AssessedScore score) {
    return score.measure().map(row -> row.rule().code()).orElse("");
  }
}
