package cn.jifen.application.scoring;

import cn.jifen.application.scoring.ProposalContent.Correction;
import cn.jifen.domain.eligibility.FileEvent;
import cn.jifen.domain.eligibility.PersonFile;
import cn.jifen.domain.kernel.Finding;
import cn.jifen.domain.kernel.ScoreId;
import cn.jifen.domain.scoring.AssessedScore;
import cn.jifen.domain.scoring.Score;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
    return found.isEmpty() ? effect() : ProposalPreview.of(found, List.of());
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
        Optional.of(new FileComparison(before, after, today).effect()),
        List.of());
  }
}
