package cn.jifen.application.scoring;

import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.DecisionNo;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.ScoreId;
import java.util.List;
import java.util.Optional;

/** What is proposed. */
public sealed interface ProposalContent {
  /** The parent decision that it is about. */
  DecisionNo decision();

  /** Area of the institution: its agency is entitled (Art 9, 28). */
  AreaCode area();

  /** A decision with its people. */
  record NewScores(RecordedDecision parent, List<ProposedScore> scores) implements ProposalContent {
    public NewScores {
      scores = List.copyOf(scores);
    }

    @Override
    public DecisionNo decision() {
      return parent.decision().number();
    }

    @Override
    public AreaCode area() {
      return parent.decision().area();
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
      implements ProposalContent {

    @Override
    public DecisionNo decision() {
      return parent.decision().number();
    }

    @Override
    public AreaCode area() {
      return parent.decision().area();
    }
  }
}
