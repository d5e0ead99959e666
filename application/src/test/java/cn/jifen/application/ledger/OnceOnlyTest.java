package cn.jifen.application.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import cn.jifen.application.access.Actor;
import cn.jifen.application.access.Role;
import cn.jifen.application.notices.RegisteredNotice;
import cn.jifen.application.restoration.ApplyForRepair;
import cn.jifen.application.restoration.DecideRepair;
import cn.jifen.application.scoring.ProposalAnswer;
import cn.jifen.application.scoring.ProposalState;
import cn.jifen.application.scoring.ProposeDecision;
import cn.jifen.application.testing.Applications;
import cn.jifen.application.testing.Desk;
import cn.jifen.application.testing.Town;
import cn.jifen.domain.kernel.DecisionNo;
import cn.jifen.domain.kernel.Points;
import cn.jifen.domain.kernel.ProposalId;
import cn.jifen.domain.kernel.RepairId;
import cn.jifen.domain.law.RepairRoute;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A command given twice has its effect once: whoever clicks again does no harm. */
class OnceOnlyTest {
  private final Town town = new Town();
  private final ProposeDecision.Draft draft =
      Town.penalty("CF1", Town.TODAY, Town.nine(town.doctor, "B1"));

  private Act again(Actor actor, String commandId) {
    return new Act(actor, town.jifen.now.instant(), commandId);
  }

  private int entries() {
    return (int) town.jifen.ledger.head().sequence();
  }

  @Test
  void aProposalSentTwiceIsOneProposal() {
    Act act = town.act(Town.OFFICER);
    ProposalId first = Town.accepted(town.desk.propose.propose(act, draft));
    ProposalAnswer second = town.desk.propose.propose(act, draft);
    assertEquals(first, assertInstanceOf(ProposalAnswer.Repeated.class, second).proposal().id());
    assertEquals(1, town.jifen.proposals.inState(ProposalState.DRAFT, Town.DISTRICT, 0, 10).size());
  }

  @Test
  void anApprovalRepeatedTellsHowTheProposalStands() {
    ProposalId id = town.submitted(draft);
    Act act = town.act(Town.REVIEWER);
    Town.accepted(town.desk.approve.approve(act, id));
    int before = entries();
    ProposalAnswer second = town.desk.approve.approve(act, id);
    assertEquals(
        ProposalState.APPROVED,
        assertInstanceOf(ProposalAnswer.Repeated.class, second).proposal().state());
    assertEquals(before, entries());
  }

  @Test
  void anotherCommandUnderTheSameIdIsRefused() {
    town.desk.propose.propose(again(Town.OFFICER, "c-1"), draft);
    ProposeDecision.Draft other = Town.penalty("CF2", Town.TODAY, Town.nine(town.doctor, "B2"));
    assertEquals(
        List.of("command-id-reused"),
        Town.rules(town.desk.propose.propose(again(Town.OFFICER, "c-1"), other)));
    Actor colleague = Desk.actor("colleague", "650102", Role.OFFICER);
    assertEquals(
        List.of("command-id-reused"),
        Town.rules(town.desk.propose.propose(again(colleague, "c-1"), draft)));
  }

  @Test
  void aRefusedCommandIsJudgedAnewWhenItComesAgain() {
    ProposeDecision.Draft tomorrow =
        Town.penalty("CF1", Town.TODAY.plusDays(1), Town.nine(town.doctor, "B1"));
    assertEquals(
        List.of("decision-in-future"),
        Town.rules(town.desk.propose.propose(again(Town.OFFICER, "c-1"), tomorrow)));
    town.jifen.now.set(Town.TODAY.plusDays(1));
    Town.accepted(town.desk.propose.propose(again(Town.OFFICER, "c-1"), tomorrow));
  }

  @Test
  void aNoticeIssuedTwiceIsOneNotice() {
    town.approved(draft);
    Act act = town.act(Town.OFFICER);
    DecisionNo decision = new DecisionNo("CF1");
    RegisteredNotice first =
        Town.issued(town.desk.issue.issue(act, town.doctor, decision, Optional.empty()));
    RegisteredNotice second =
        Town.issued(town.desk.issue.issue(act, town.doctor, decision, Optional.empty()));
    assertEquals(first, second);
  }

  @Test
  void aRepairGrantedTwiceTakesItsPointOffOnce() {
    town.scored(town.doctor, "CF1", Town.nine(town.doctor, "B1"));
    Applications applications = new Applications(town);
    ApplyForRepair.Application application = applications.repair(RepairRoute.PUBLICITY);
    Act receipt = town.act(Town.OFFICER);
    ApplyForRepair.Result received = town.desk.applyForRepair.apply(receipt, application);
    assertEquals(received, town.desk.applyForRepair.apply(receipt, application));
    RepairId repair =
        assertInstanceOf(ApplyForRepair.Result.Received.class, received).application().repair();

    Act act = town.act(Town.REVIEWER);
    DecideRepair.Result first =
        town.desk.decideRepair.decide(act, town.doctor, repair, Applications.GRANT);
    assertEquals(
        first, town.desk.decideRepair.decide(act, town.doctor, repair, Applications.GRANT));
    assertInstanceOf(DecideRepair.Result.Granted.class, first);
    assertEquals(Points.of(8), town.file(town.doctor).balances().total(Year.of(2026)));
  }
}
