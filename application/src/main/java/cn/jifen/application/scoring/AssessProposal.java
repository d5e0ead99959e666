package cn.jifen.application.scoring;

import cn.jifen.application.scoring.ProposalContent.Correction;
import cn.jifen.application.scoring.ProposalContent.NewScores;
import cn.jifen.application.scoring.ProposalContent.ParentChange;
import java.time.LocalDate;

/** Holds a proposal against law and registers, and computes what it would do. Changes nothing. */
public final class AssessProposal {
  private final ScoringRegisters registers;

  public AssessProposal(ScoringRegisters registers) {
    this.registers = registers;
  }

  /** The preview on a legal day. Call it inside a transaction. */
  public ProposalPreview assess(ProposalContent content, LocalDate today) {
    return switch (content) {
      case NewScores scores ->
          new DecisionAssessment(registers, scores.parent(), scores.scores(), today)
              .preview(scores.scores());
      case Correction correction ->
          new CorrectionAssessment(registers, correction, today).preview();
      case ParentChange change -> new ParentChangeAssessment(registers, change, today).preview();
    };
  }
}
