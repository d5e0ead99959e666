package cn.jifen.application.scoring;

import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.DecisionNo;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.ScoreId;
import cn.jifen.domain.scoring.DecisionRevision;
import java.util.List;
import java.util.Optional;

/** What is proposed. */
public sealed interface ProposalContent {
  /** The parent decision that it is about. */
  RecordedDecision parent();

  /** Number of the parent decision. */
  default DecisionNo decision() {
    return parent().decision().number();
  }

  /** Area of the institution: its agency is entitled (Art 9, 28). */
  default AreaCode area() {
    return parent().decision().area();
  }

  /** A decision with its people. */
  record NewScores(RecordedDecision parent, List<ProposedScore> scores) implements ProposalContent {
    public NewScores {
      scores = List.copyOf(scores);
    }
  }

  /**
   * 更正: a recorded score is voided, and another may stand in its place.
   *
   * @param parent decision of the score
   * @param reason written reason of the void
   * @param replacement the right score for the same person and violation; empty: none
   */
  record Correction(
      RecordedDecision parent,
      PersonId person,
      ScoreId mistaken,
      String reason,
      Optional<ProposedScore> replacement)
      implements ProposalContent {}

  /**
   * The parent decision was changed or annulled: all its scores are voided, others may stand in
   * their places (rules 2).
   *
   * @param scores every score of the decision that counts
   */
  record ParentChange(RecordedDecision parent, DecisionRevision revision, List<ChangedScore> scores)
      implements ProposalContent {
    public ParentChange {
      scores = List.copyOf(scores);
    }

    /** Why its scores are voided, as files say it. */
    public String reason() {
      return "原决定经" + revision.instrument() + revision.kind().label() + "：" + revision.reason();
    }
  }

  /**
   * A score that falls with its parent decision.
   *
   * @param replacement what stands instead for the same person and violation; empty: nothing
   */
  record ChangedScore(PersonId person, ScoreId score, Optional<ProposedScore> replacement) {}
}
