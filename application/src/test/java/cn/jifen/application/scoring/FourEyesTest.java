package cn.jifen.application.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import cn.jifen.application.access.Actor;
import cn.jifen.application.access.Role;
import cn.jifen.application.ledger.LedgerEntry;
import cn.jifen.application.ledger.LedgerEvent;
import cn.jifen.application.testing.Desk;
import cn.jifen.application.testing.Town;
import cn.jifen.domain.eligibility.Status;
import cn.jifen.domain.kernel.Points;
import cn.jifen.domain.kernel.ProposalId;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** 专岗专权 (Art 62, 68): whoever proposed or submitted a score does not approve it. */
class FourEyesTest {
  private static final Actor AUTHOR = Desk.actor("author", "650102", Role.OFFICER, Role.REVIEWER);
  private static final Actor SUBMITTER =
      Desk.actor("submitter", "650102", Role.OFFICER, Role.REVIEWER);

  private final Town town = new Town();
  private final ProposeDecision.Draft draft =
      Town.penalty("CF1", Town.TODAY, Town.nine(town.doctor, "B1"));

  private ProposalId proposedBySubmittedBy(Actor author, Actor submitter) {
    ProposalId id = Town.accepted(town.desk.propose.propose(town.act(author), draft));
    return Town.accepted(town.desk.submit.submit(town.act(submitter), id));
  }

  private ProposalAnswer approve(Actor actor, ProposalId id) {
    return town.desk.approve.approve(town.act(actor), id);
  }

  private List<String> moves() {
    return town.jifen.ledger.after(0, 100).stream()
        .map(this::event)
        .filter(LedgerEvent.ProposalMoved.class::isInstance)
        .map(LedgerEvent.ProposalMoved.class::cast)
        .map(move -> move.from() + ">" + move.to())
        .toList();
  }

  private LedgerEvent event(LedgerEntry entry) {
    return town.jifen.ledger.read(entry);
  }

  @Test
  void neitherAuthorNorSubmitterApproves() {
    ProposalId id = proposedBySubmittedBy(AUTHOR, SUBMITTER);
    assertEquals(List.of("approval-by-proposer"), Town.rules(approve(AUTHOR, id)));
    assertEquals(List.of("approval-by-proposer"), Town.rules(approve(SUBMITTER, id)));
    assertEquals(Points.ZERO, town.file(town.doctor).balances().total(Year.of(2026)));
    assertInstanceOf(ProposalAnswer.Accepted.class, approve(Town.REVIEWER, id));
    assertEquals(Points.of(9), town.file(town.doctor).balances().total(Year.of(2026)));
  }

  @Test
  void onlyTheAuthorRevisesSoThatWhoWroteItIsKnown() {
    ProposalId id = Town.accepted(town.desk.propose.propose(town.act(AUTHOR), draft));
    assertEquals(
        List.of("proposal-of-another"),
        Town.rules(town.desk.propose.revise(town.act(SUBMITTER), id, draft)));
  }

  @Test
  void anOfficerDoesNotApproveAndAnotherAreaNeither() {
    ProposalId id = proposedBySubmittedBy(AUTHOR, AUTHOR);
    Actor officer = Desk.actor("another", "650102", Role.OFFICER);
    assertEquals(List.of("role-missing"), Town.rules(approve(officer, id)));
    Actor elsewhere = Desk.actor("elsewhere", "650103", Role.REVIEWER);
    assertEquals(List.of("area-not-covered"), Town.rules(approve(elsewhere, id)));
  }

  @Test
  void approvalFixesTheMeasureButTheStatusWaitsForTheNotice() {
    approve(Town.REVIEWER, proposedBySubmittedBy(AUTHOR, AUTHOR));
    assertEquals(Status.NORMAL, town.statusOn(town.doctor, Town.TODAY));
    assertEquals(
        "38-2",
        town.file(town.doctor)
            .balances()
            .scores()
            .getFirst()
            .measure()
            .orElseThrow()
            .rule()
            .code());
    town.notified(town.doctor, "CF1");
    assertEquals(Status.SUSPENDED, town.statusOn(town.doctor, Town.TODAY));
    assertEquals(Status.NORMAL, town.statusOn(town.doctor, Town.TODAY.minusDays(1)));
  }

  @Test
  void aReturnedProposalIsRevisedAndSubmittedAgain() {
    ProposalId id = proposedBySubmittedBy(AUTHOR, AUTHOR);
    assertEquals(
        List.of("reason-missing"),
        Town.rules(town.desk.giveBack.giveBack(town.act(Town.REVIEWER), id, " ")));
    Town.accepted(town.desk.giveBack.giveBack(town.act(Town.REVIEWER), id, "分值偏高"));
    assertEquals(List.of("proposal-state"), Town.rules(approve(Town.REVIEWER, id)));
    ProposeDecision.Draft lower = Town.penalty("CF1", Town.TODAY, Town.few(town.doctor, "B1", 2));
    Town.accepted(town.desk.propose.revise(town.act(AUTHOR), id, lower));
    Town.accepted(town.desk.submit.submit(town.act(AUTHOR), id));
    Town.accepted(approve(Town.REVIEWER, id));
    assertEquals(Points.of(2), town.file(town.doctor).balances().total(Year.of(2026)));
    assertEquals(
        List.of(
            ">DRAFT",
            "DRAFT>SUBMITTED",
            "SUBMITTED>RETURNED",
            "RETURNED>DRAFT",
            "DRAFT>SUBMITTED",
            "SUBMITTED>APPROVED"),
        moves());
  }

  @Test
  void aWithdrawnProposalIsOverAndAnApprovedOneIsCorrectedInstead() {
    ProposalId withdrawn = proposedBySubmittedBy(AUTHOR, AUTHOR);
    Town.accepted(town.desk.withdraw.withdraw(town.act(AUTHOR), withdrawn, "重复"));
    assertEquals(List.of("proposal-state"), Town.rules(approve(Town.REVIEWER, withdrawn)));
    assertEquals(
        List.of("proposal-state"),
        Town.rules(town.desk.submit.submit(town.act(AUTHOR), withdrawn)));

    ProposalId approved = town.approved(draft);
    assertEquals(
        List.of("proposal-state"),
        Town.rules(town.desk.withdraw.withdraw(town.act(AUTHOR), approved, "重复")));
    assertEquals(List.of("proposal-state"), Town.rules(approve(Town.REVIEWER, approved)));
    assertEquals(1, town.file(town.doctor).balances().scores().size());
  }

  @Test
  void whatSpeaksAgainstItByThenStopsTheApproval() {
    ProposalId first = proposedBySubmittedBy(AUTHOR, AUTHOR);
    ProposalId second = proposedBySubmittedBy(AUTHOR, AUTHOR);
    Town.accepted(approve(Town.REVIEWER, first));
    assertEquals(List.of("behaviour-already-scored"), Town.rules(approve(Town.REVIEWER, second)));
    assertEquals(Points.of(9), town.file(town.doctor).balances().total(Year.of(2026)));
    assertEquals(
        Optional.of(ProposalState.SUBMITTED),
        town.jifen.proposals.find(second).map(Proposal::state));
  }
}
