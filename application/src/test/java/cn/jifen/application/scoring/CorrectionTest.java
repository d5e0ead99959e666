package cn.jifen.application.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jifen.application.access.Actor;
import cn.jifen.application.access.Role;
import cn.jifen.application.ledger.LedgerCheck;
import cn.jifen.application.notices.IssueNotice;
import cn.jifen.application.scoring.ProposeCorrection.Replacement;
import cn.jifen.application.testing.Desk;
import cn.jifen.application.testing.Town;
import cn.jifen.domain.eligibility.Status;
import cn.jifen.domain.kernel.DecisionNo;
import cn.jifen.domain.kernel.Points;
import cn.jifen.domain.kernel.ProposalId;
import cn.jifen.domain.kernel.ScoreId;
import cn.jifen.domain.law.Clause;
import cn.jifen.domain.law.Responsibility;
import cn.jifen.domain.scoring.Assignment;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** 更正: an office's own mistake is voided and replaced, with four eyes; nothing is erased. */
class CorrectionTest {
  private static final Year YEAR = Year.of(2026);

  private final Town town = new Town();

  private ScoreId score(String decision) {
    return town.file(town.doctor).balances().scores().stream()
        .map(s -> s.score())
        .filter(s -> s.decision().number().value().equals(decision))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private ProposalAnswer propose(Actor actor, ScoreId mistaken, Optional<Replacement> right) {
    return town.desk.correct.propose(town.act(actor), town.doctor, mistaken, "人员认定有误", right);
  }

  private void correct(ScoreId mistaken, Optional<Replacement> right) {
    ProposalId id = Town.accepted(propose(Town.OFFICER, mistaken, right));
    Town.accepted(town.desk.submit.submit(town.act(Town.OFFICER), id));
    Town.accepted(town.desk.approve.approve(town.act(Town.REVIEWER), id));
  }

  private static Optional<Replacement> sevenPoints() {
    return Optional.of(
        new Replacement(Assignment.standard(Clause.C35_2, Responsibility.GENERAL), Points.of(7)));
  }

  private IssueNotice.Result notifyAgain(String decision) {
    return town.desk.issue.issue(
        town.act(Town.OFFICER), town.doctor, new DecisionNo(decision), Optional.empty());
  }

  @Test
  void aVoidedScoreCountsNoMoreAndItsMeasureFalls() {
    town.scored(town.doctor, "CF1", Town.nine(town.doctor, "B1"));
    assertEquals(Status.SUSPENDED, town.statusOn(town.doctor, Town.TODAY));
    ScoreId mistaken = score("CF1");
    correct(mistaken, Optional.empty());
    assertEquals(Points.ZERO, town.file(town.doctor).balances().total(YEAR));
    assertEquals(Status.NORMAL, town.statusOn(town.doctor, Town.TODAY));
    assertTrue(town.file(town.doctor).isVoided(mistaken));
    LedgerCheck check = new LedgerCheck(town.jifen.ledger, town.jifen.book);
    town.jifen.ledger.after(0, 100).forEach(e -> assertEquals(Optional.empty(), check.next(e)));
  }

  @Test
  void theReplacementStandsInItsPlaceAndGetsANoticeOfItsOwn() {
    town.scored(town.doctor, "CF1", Town.nine(town.doctor, "B1"));
    correct(score("CF1"), sevenPoints());
    assertEquals(Points.of(7), town.file(town.doctor).balances().total(YEAR));
    assertEquals(Status.NORMAL, town.statusOn(town.doctor, Town.TODAY));
    assertEquals(3, Town.issued(notifyAgain("CF1")).number().serial());
    assertInstanceOf(IssueNotice.Result.Refused.class, notifyAgain("CF1"));
  }

  @Test
  void theEffectIsShownBeforeAnybodyCommits() {
    town.scored(town.doctor, "CF1", Town.few(town.doctor, "B1", 1));
    town.scored(town.doctor, "CF2", Town.nine(town.doctor, "B2"));
    ProposalAnswer answer = propose(Town.OFFICER, score("CF1"), Optional.empty());
    ProposalPreview.CorrectionEffect effect =
        assertInstanceOf(ProposalAnswer.Accepted.class, answer)
            .preview()
            .correction()
            .orElseThrow();
    assertEquals(
        List.of(new ProposalPreview.YearChange(YEAR, Points.of(10), Points.of(9))), effect.years());
    assertEquals(
        List.of(new ProposalPreview.LaterChange("CF2", "B2", "38-3", "38-2")), effect.later());
    assertEquals(Status.SUSPENDED, effect.statusBefore());
    assertEquals(Status.SUSPENDED, effect.statusAfter());
    assertEquals(Points.of(10), town.file(town.doctor).balances().total(YEAR));
  }

  @Test
  void aLaterMeasureBecomesLighterAtOnce() {
    town.scored(town.doctor, "CF1", Town.few(town.doctor, "B1", 1));
    town.scored(town.doctor, "CF2", Town.nine(town.doctor, "B2"));
    correct(score("CF1"), Optional.empty());
    LocalDate afterTwoMonths = Town.TODAY.plusMonths(2);
    assertEquals(
        Optional.of(afterTwoMonths),
        town.file(town.doctor).standingOn(afterTwoMonths).termEndsBefore());
    Town.issued(notifyAgain("CF2"));
    assertEquals(
        Optional.of(afterTwoMonths),
        town.file(town.doctor).standingOn(afterTwoMonths).termEndsBefore());
  }

  @Test
  void aLaterMeasureBecomesHeavierOnlyByANewNotice() {
    town.scored(town.doctor, "CF1", Town.few(town.doctor, "B1", 1));
    town.scored(town.doctor, "CF2", Town.nine(town.doctor, "B2"));
    correct(
        score("CF1"),
        Optional.of(
            new Replacement(
                Assignment.standard(Clause.C33_3, Responsibility.IMPORTANT), Points.of(2))));
    assertEquals("38-3", ruleInForce(Town.TODAY));
    town.jifen.now.set(Town.TODAY.plusDays(7));
    Town.issued(notifyAgain("CF2"));
    assertEquals("38-3", ruleInForce(Town.TODAY.plusDays(6)));
    assertEquals("38-4", ruleInForce(Town.TODAY.plusDays(7)));
    assertEquals(
        Optional.of(Town.TODAY.plusDays(7).plusMonths(6)),
        town.file(town.doctor).standingOn(Town.TODAY.plusDays(7)).termEndsBefore());
  }

  private String ruleInForce(LocalDate day) {
    return town.file(town.doctor).standingOn(day).decisive().orElseThrow().row().code();
  }

  @Test
  void aCorrectionNeedsFourEyesToo() {
    town.scored(town.doctor, "CF1", Town.nine(town.doctor, "B1"));
    Actor both = Desk.actor("both", "650102", Role.OFFICER, Role.REVIEWER);
    ProposalId id = Town.accepted(propose(both, score("CF1"), Optional.empty()));
    Town.accepted(town.desk.submit.submit(town.act(Town.OFFICER), id));
    assertEquals(
        List.of("approval-by-proposer"), Town.rules(town.desk.approve.approve(town.act(both), id)));
    assertEquals(Status.SUSPENDED, town.statusOn(town.doctor, Town.TODAY));
  }

  @Test
  void whatIsVoidedUnknownUnchangedOrNotPermittedIsRefused() {
    town.scored(town.doctor, "CF1", Town.nine(town.doctor, "B1"));
    ScoreId mistaken = score("CF1");
    assertEquals(
        List.of("score-unknown"),
        Town.rules(propose(Town.OFFICER, new ScoreId(999_999), Optional.empty())));
    assertEquals(
        List.of("correction-changes-nothing"),
        Town.rules(
            propose(
                Town.OFFICER,
                mistaken,
                Optional.of(
                    new Replacement(
                        Assignment.standard(Clause.C35_2, Responsibility.PRIMARY),
                        Points.of(9))))));
    assertEquals(
        List.of("points-not-permitted"),
        Town.rules(
            propose(
                Town.OFFICER,
                mistaken,
                Optional.of(
                    new Replacement(
                        Assignment.standard(Clause.C35_2, Responsibility.GENERAL),
                        Points.of(8))))));
    assertEquals(
        List.of("reason-missing"),
        Town.rules(
            town.desk.correct.propose(
                town.act(Town.OFFICER), town.doctor, mistaken, " ", Optional.empty())));
    Actor elsewhere = Desk.actor("elsewhere", "650103", Role.OFFICER);
    assertEquals(
        List.of("area-not-covered"), Town.rules(propose(elsewhere, mistaken, Optional.empty())));
    correct(mistaken, Optional.empty());
    assertEquals(
        List.of("score-unknown"), Town.rules(propose(Town.OFFICER, mistaken, Optional.empty())));
  }

  @Test
  void aCorrectionIsWithdrawnNotTurnedIntoSomethingElse() {
    town.scored(town.doctor, "CF1", Town.nine(town.doctor, "B1"));
    ProposalId id = Town.accepted(propose(Town.OFFICER, score("CF1"), Optional.empty()));
    assertEquals(
        List.of("correction-not-revised"),
        Town.rules(
            town.desk.propose.revise(
                town.act(Town.OFFICER),
                id,
                Town.penalty("CF2", Town.TODAY, Town.nine(town.doctor, "B2")))));
  }
}
