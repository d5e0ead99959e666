package cn.jifen.application.contract;

import static cn.jifen.application.contract.Samples.DAY;
import static cn.jifen.application.contract.Samples.MONDAY;
import static cn.jifen.application.contract.Samples.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jifen.application.ledger.HandledCommand;
import cn.jifen.application.port.ConcurrentChange;
import cn.jifen.application.scoring.Proposal;
import cn.jifen.application.scoring.ProposalContent;
import cn.jifen.application.scoring.ProposalState;
import cn.jifen.application.scoring.ProposedScore;
import cn.jifen.application.scoring.RecordedDecision;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.BehaviourNo;
import cn.jifen.domain.kernel.DecisionNo;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.Points;
import cn.jifen.domain.kernel.ProposalId;
import cn.jifen.domain.kernel.ScoreId;
import cn.jifen.domain.kernel.UserId;
import cn.jifen.domain.law.Adjustment;
import cn.jifen.domain.law.Clause;
import cn.jifen.domain.law.Ground;
import cn.jifen.domain.law.Responsibility;
import cn.jifen.domain.scoring.Assignment;
import cn.jifen.domain.scoring.DecisionRevision;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Proposals with their versions, and commands that had their effect. */
abstract class ProposalsContract {
  private static final RecordedDecision PARENT =
      new RecordedDecision(Samples.decision("乌医保罚〔2026〕1号"), DAY.plusDays(2));
  private static final ProposedScore ADJUSTED =
      new ProposedScore(
          new PersonId(7),
          new BehaviourNo("XW1"),
          new Assignment(
              Clause.C35_2,
              Responsibility.GENERAL,
              Adjustment.HEAVIER,
              Optional.of(Ground.UNCOOPERATIVE),
              "拒不提供“病历”\n两次"),
          Points.of(8));

  protected abstract Ports ports();

  private static Proposal draft(long id, ProposalContent content) {
    return new Proposal(
        new ProposalId(id),
        1,
        ProposalState.DRAFT,
        content,
        new UserId("officer"),
        Optional.empty(),
        Optional.empty(),
        "",
        MONDAY);
  }

  private static ProposalContent scores() {
    ProposedScore plain =
        new ProposedScore(
            new PersonId(8),
            new BehaviourNo("XW2"),
            Assignment.standard(Clause.C33_3, Responsibility.PRIMARY),
            Points.of(3));
    return new ProposalContent.NewScores(PARENT, List.of(ADJUSTED, plain));
  }

  private static Proposal submitted(Proposal draft) {
    return new Proposal(
        draft.id(),
        draft.version() + 1,
        ProposalState.SUBMITTED,
        draft.content(),
        draft.proposedBy(),
        Optional.of(new UserId("submitter")),
        Optional.empty(),
        "",
        TUESDAY);
  }

  @Test
  void a_proposal_comes_back_as_it_was_saved() {
    Proposal ofScores = draft(1, scores());
    Proposal voiding =
        draft(
            2,
            new ProposalContent.Correction(
                PARENT, new PersonId(7), new ScoreId(9), "认定有误", Optional.empty()));
    Proposal replacing =
        draft(
            3,
            new ProposalContent.Correction(
                PARENT, new PersonId(7), new ScoreId(9), "认定有误", Optional.of(ADJUSTED)));
    Proposal following =
        draft(
            5,
            new ProposalContent.ParentChange(
                PARENT,
                new DecisionRevision(
                    PARENT.decision().number(),
                    DecisionRevision.Kind.CHANGED,
                    "（2026）新01行终8号",
                    DAY.plusDays(9),
                    "主要证据“不足”"),
                List.of(
                    new ProposalContent.ChangedScore(
                        new PersonId(7), new ScoreId(9), Optional.of(ADJUSTED)),
                    new ProposalContent.ChangedScore(
                        new PersonId(8), new ScoreId(10), Optional.empty()))));
    for (Proposal proposal : List.of(ofScores, voiding, replacing, following)) {
      ports().proposals().add(proposal);
      assertThat(ports().proposals().find(proposal.id())).contains(proposal);
    }
    assertThat(ports().proposals().find(new ProposalId(4))).isEmpty();
  }

  @Test
  void of_two_who_change_the_same_version_one_is_told() {
    Proposal draft = draft(1, scores());
    ports().proposals().add(draft);
    Proposal submitted = submitted(draft);
    ports().proposals().update(submitted);
    assertThat(ports().proposals().find(draft.id())).contains(submitted);
    assertThatThrownBy(() -> ports().proposals().update(submitted))
        .isInstanceOf(ConcurrentChange.class);
    assertThatThrownBy(() -> ports().proposals().update(submitted(draft(2, scores()))))
        .isInstanceOf(ConcurrentChange.class);
  }

  @Test
  void pages_are_by_state_area_and_id() {
    for (long id = 1; id <= 4; id++) {
      ports().proposals().add(draft(id, scores()));
    }
    ports().proposals().update(submitted(draft(3, scores())));
    assertThat(ids(ProposalState.DRAFT, "650102", 0, 10)).containsExactly(1L, 2L, 4L);
    assertThat(ids(ProposalState.DRAFT, "650100", 1, 1)).containsExactly(2L);
    assertThat(ids(ProposalState.SUBMITTED, "650000", 0, 10)).containsExactly(3L);
    assertThat(ids(ProposalState.DRAFT, "650103", 0, 10)).isEmpty();
  }

  private List<Long> ids(ProposalState state, String area, long after, int limit) {
    return ports().proposals().inState(state, new AreaCode(area), after, limit).stream()
        .map(proposal -> proposal.id().value())
        .toList();
  }

  @Test
  void all_about_a_decision_are_found_in_every_state() {
    ports().proposals().add(draft(2, scores()));
    ports().proposals().add(draft(1, scores()));
    Proposal submitted = submitted(draft(1, scores()));
    ports().proposals().update(submitted);
    assertThat(ports().proposals().about(PARENT.decision().number()))
        .containsExactly(submitted, draft(2, scores()));
    assertThat(ports().proposals().about(new DecisionNo("乌医保罚〔2026〕2号"))).isEmpty();
  }

  @Test
  void a_command_id_has_one_effect() {
    HandledCommand command =
        new HandledCommand("c-1", new UserId("officer"), "0a".repeat(32), 42, MONDAY);
    ports().handled().record(command);
    assertThat(ports().handled().find("c-1")).contains(command);
    assertThat(ports().handled().find("C-1")).isEmpty();
    assertThatThrownBy(() -> ports().handled().record(command))
        .isInstanceOf(ConcurrentChange.class);
  }
}
