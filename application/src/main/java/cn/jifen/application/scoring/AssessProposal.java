package cn.jifen.application.scoring;

import cn.jifen.application.ledger.PersonFiles;
import cn.jifen.application.registry.Institutions;
import cn.jifen.application.registry.People;
import cn.jifen.application.registry.Registrations;
import cn.jifen.application.scoring.ProposalContent.Correction;
import cn.jifen.application.scoring.ProposalContent.NewScores;
import cn.jifen.domain.law.RuleBook;
import java.time.LocalDate;

/** Holds a proposal against law and registers, and computes what it would do. Changes nothing. */
public final class AssessProposal {
  private final ScoringRegisters registers;

  public AssessProposal(
      RuleBook book,
      People people,
      Institutions institutions,
      Registrations registrations,
      Decisions decisions,
      PersonFiles files) {
    this.registers =
        new ScoringRegisters(book, people, institutions, registrations, decisions, files);
  }

  /** The preview on a legal day. Call it inside a transaction. */
  public ProposalPreview assess(ProposalContent content, LocalDate today) {
    return switch (content) {
      case NewScores scores ->
          new DecisionAssessment(registers, scores.parent(), scores.scores(), today)
              .preview(scores.scores());
      case Correction correction ->
          new CorrectionAssessment(registers, correction, today).preview();
    };
  }
}
