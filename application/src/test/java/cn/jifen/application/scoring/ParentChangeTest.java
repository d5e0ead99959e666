package cn.jifen.application.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jifen.application.access.Actor;
import cn.jifen.application.access.Role;
import cn.jifen.application.ledger.LedgerCheck;
import cn.jifen.application.scoring.ProposalPreview.CorrectionEffect;
import cn.jifen.application.scoring.ProposalPreview.PersonEffect;
import cn.jifen.application.scoring.ProposalPreview.YearChange;
import cn.jifen.application.scoring.ProposeCorrection.Replacement;
import cn.jifen.application.scoring.ProposeParentChange.Draft;
import cn.jifen.application.testing.Desk;
import cn.jifen.application.testing.Town;
import cn.jifen.domain.eligibility.FileEvent;
import cn.jifen.domain.eligibility.Status;
import cn.jifen.domain.kernel.DecisionNo;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.Points;
import cn.jifen.domain.kernel.ProposalId;
import cn.jifen.domain.kernel.ScoreId;
import cn.jifen.domain.law.Clause;
import cn.jifen.domain.law.Responsibility;
import cn.jifen.domain.scoring.Assignment;
import cn.jifen.domain.scoring.DecisionRevision;
import cn.jifen.domain.scoring.DecisionRevision.Kind;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A court or a review changes or annuls the parent decision: all its scores follow (rules 2). */
class ParentChangeTest {
  private static final Year YEAR = Year.of(2026);
  private static final LocalDate LATER = Town.TODAY.plusDays(30);

  private final Town town = new Town();

  @BeforeEach
  void bothAreScoredInOneDecision() {
    town.approved(
        Town.penalty(
            "CF1",
            Town.TODAY,
            Town.nine(town.doctor, "B1"),
            Town.few(town.doctor, "B2", 1),
            Town.nine(town.clerk, "B1")));
    town.notified(town.doctor, "CF1");
    town.notified(town.clerk, "CF1");
    town.jifen.now.set(LATER);
  }

  @AfterEach
  void theLedgerHolds() {
    LedgerCheck check = new LedgerCheck(town.jifen.ledger, town.jifen.book);
    town.jifen.ledger.after(0, 1000).forEach(e -> assertEquals(Optional.empty(), check.next(e)));
  }

  private static DecisionRevision revision(Kind kind, LocalDate on) {
    return new DecisionRevision(new DecisionNo("CF1"), kind, "（2026）新01行终8号", on, "主要证据不足");
  }

  private ProposalAnswer propose(DecisionRevision revision, Map<ScoreId, Replacement> instead) {
    return town.desk.parentChange.propose(town.act(Town.OFFICER), Draft.of(revision, instead));
  }

  private ProposalAnswer annul() {
    return propose(revision(Kind.ANNULLED, LATER), Map.of());
  }

  private void approve(ProposalId id) {
    Town.accepted(town.desk.submit.submit(town.act(Town.OFFICER), id));
    Town.accepted(town.desk.approve.approve(town.act(Town.REVIEWER), id));
  }

  private ScoreId score(PersonId person, String behaviour) {
    return town.file(person).balances().scores().stream()
        .map(s -> s.score())
        .filter(s -> s.behaviour().value().equals(behaviour))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private static Replacement seven() {
    return new Replacement(Assignment.standard(Clause.C35_2, Responsibility.GENERAL), Points.of(7));
  }

  private Points total(PersonId person) {
    return town.file(person).balances().total(YEAR);
  }

  @Test
  void annulledAllItsScoresFallAtOnceAndStayVisible() {
    ScoreId doctors = score(town.doctor, "B1");
    approve(Town.accepted(annul()));
    for (PersonId person : List.of(town.doctor, town.clerk)) {
      assertEquals(Points.ZERO, total(person));
      assertEquals(Status.NORMAL, town.statusOn(person, Town.TODAY));
    }
    assertTrue(town.file(town.doctor).isVoided(doctors));
    assertEquals(
        List.of(revision(Kind.ANNULLED, LATER)),
        town.jifen.decisions.revisionsOf(new DecisionNo("CF1")));
    String why =
        town.file(town.clerk).events().stream()
            .filter(FileEvent.ScoreVoided.class::isInstance)
            .map(FileEvent.ScoreVoided.class::cast)
            .findFirst()
            .orElseThrow()
            .reason();
    assertEquals("原决定经（2026）新01行终8号撤销：主要证据不足", why);
  }

  @Test
  void everyPersonsEffectIsShownBeforeAnybodyCommits() {
    ProposalPreview preview =
        assertInstanceOf(
                ProposalAnswer.Accepted.class,
                propose(revision(Kind.CHANGED, LATER), Map.of(score(town.doctor, "B1"), seven())))
            .preview();
    assertEquals(
        List.of(
            new PersonEffect(
                town.doctor,
                new CorrectionEffect(
                    List.of(new YearChange(YEAR, Points.of(10), Points.of(7))),
                    Status.SUSPENDED,
                    Status.NORMAL,
                    List.of())),
            new PersonEffect(
                town.clerk,
                new CorrectionEffect(
                    List.of(new YearChange(YEAR, Points.of(9), Points.ZERO)),
                    Status.SUSPENDED,
                    Status.NORMAL,
                    List.of()))),
        preview.people());
    assertEquals(1, preview.lines().size());
    assertEquals(Points.of(10), total(town.doctor));
  }

  @Test
  void changedSomeAreReplacedAndTheOthersFall() {
    approve(
        Town.accepted(
            propose(revision(Kind.CHANGED, LATER), Map.of(score(town.doctor, "B1"), seven()))));
    assertEquals(Points.of(7), total(town.doctor));
    assertEquals(Points.ZERO, total(town.clerk));
    town.notified(town.doctor, "CF1");
  }

  @Test
  void nothingIsScoredOnAnAnnulledDecisionAnyLonger() {
    approve(Town.accepted(annul()));
    ProposalAnswer again =
        town.desk.propose.propose(
            town.act(Town.OFFICER), Town.penalty("CF1", Town.TODAY, Town.nine(town.doctor, "B9")));
    assertEquals(List.of("decision-annulled"), Town.rules(again));
    assertEquals(List.of("decision-annulled"), Town.rules(annul()));
  }

  @Test
  void whatWasProposedBeforeIsNotApprovedOnAnAnnulledDecision() {
    ProposalId before =
        town.submitted(Town.penalty("CF1", Town.TODAY, Town.nine(town.doctor, "B9")));
    approve(Town.accepted(annul()));
    assertEquals(
        List.of("decision-annulled"),
        Town.rules(town.desk.approve.approve(town.act(Town.REVIEWER), before)));
  }

  @Test
  void aScoreThatCameBetweenMakesTheProposalIncomplete() {
    ProposalId id = Town.accepted(annul());
    Town.accepted(town.desk.submit.submit(town.act(Town.OFFICER), id));
    town.approved(Town.penalty("CF1", Town.TODAY, Town.nine(town.doctor, "B9")));
    assertEquals(
        List.of("parent-change-incomplete"),
        Town.rules(town.desk.approve.approve(town.act(Town.REVIEWER), id)));
    assertEquals(Points.of(9), total(town.clerk));
  }

  @Test
  void aChangedDecisionMayBeAnnulledLaterButNotByTheSameInstrument() {
    approve(
        Town.accepted(
            propose(revision(Kind.CHANGED, LATER), Map.of(score(town.doctor, "B1"), seven()))));
    assertEquals(List.of("revision-known"), Town.rules(annul()));
    DecisionRevision other =
        new DecisionRevision(new DecisionNo("CF1"), Kind.ANNULLED, "（2026）新行申3号", LATER, "程序违法");
    approve(Town.accepted(propose(other, Map.of())));
    assertEquals(Points.ZERO, total(town.doctor));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-05-10, revised-before-decided",
    "2026-05-11, ''",
    "2026-06-10, ''",
    "2026-06-11, decision-in-future"
  })
  void itsDayLiesBetweenTheDecisionAndToday(LocalDate on, String rule) {
    ProposalAnswer answer = propose(revision(Kind.ANNULLED, on), Map.of());
    if (rule.isEmpty()) {
      Town.accepted(answer);
    } else {
      assertEquals(List.of(rule), Town.rules(answer));
    }
  }

  @Test
  void withoutInstrumentOrReasonWithPointsNotPermittedOrOfAnotherDecisionItIsRefused() {
    DecisionRevision bare =
        new DecisionRevision(new DecisionNo("CF1"), Kind.ANNULLED, " ", LATER, "");
    assertEquals(
        List.of("reason-missing", "instrument-missing"), Town.rules(propose(bare, Map.of())));
    ScoreId doctors = score(town.doctor, "B1");
    assertEquals(
        List.of("annulled-with-scores"),
        Town.rules(propose(revision(Kind.ANNULLED, LATER), Map.of(doctors, seven()))));
    Replacement eight =
        new Replacement(Assignment.standard(Clause.C35_2, Responsibility.GENERAL), Points.of(8));
    assertEquals(
        List.of("points-not-permitted"),
        Town.rules(propose(revision(Kind.CHANGED, LATER), Map.of(doctors, eight))));
    assertEquals(
        List.of("score-unknown"),
        Town.rules(propose(revision(Kind.CHANGED, LATER), Map.of(new ScoreId(999_999), seven()))));
    DecisionRevision unknown =
        new DecisionRevision(new DecisionNo("CF9"), Kind.ANNULLED, "判1", LATER, "有误");
    assertEquals(List.of("area-not-covered"), Town.rules(propose(unknown, Map.of())));
    assertEquals(
        List.of("decision-unknown"),
        Town.rules(
            town.desk.parentChange.propose(town.act(Desk.OFFICER), Draft.of(unknown, Map.of()))));
    Actor elsewhere = Desk.actor("elsewhere", "650103", Role.OFFICER);
    assertEquals(
        List.of("area-not-covered"),
        Town.rules(
            town.desk.parentChange.propose(
                town.act(elsewhere), Draft.of(revision(Kind.ANNULLED, LATER), Map.of()))));
  }

  @Test
  void itNeedsFourEyesAndIsNotRevisedIntoSomethingElse() {
    Actor both = Desk.actor("both", "650102", Role.OFFICER, Role.REVIEWER);
    ProposalId id =
        Town.accepted(
            town.desk.parentChange.propose(
                town.act(both), Draft.of(revision(Kind.ANNULLED, LATER), Map.of())));
    assertEquals(
        List.of("correction-not-revised"),
        Town.rules(
            town.desk.propose.revise(
                town.act(both),
                id,
                Town.penalty("CF2", Town.TODAY, Town.nine(town.doctor, "B7")))));
    Town.accepted(town.desk.submit.submit(town.act(Town.OFFICER), id));
    assertEquals(
        List.of("approval-by-proposer"), Town.rules(town.desk.approve.approve(town.act(both), id)));
    assertEquals(Points.of(9), total(town.clerk));
  }

  @Test
  void exactlyOneOfAHundredApprovalsTakesEffect() throws Exception {
    ProposalId id = Town.accepted(annul());
    Town.accepted(town.desk.submit.submit(town.act(Town.OFFICER), id));
    List<Callable<ProposalAnswer>> approvals =
        IntStream.range(0, 100)
            .<Callable<ProposalAnswer>>mapToObj(
                i ->
                    () ->
                        town.desk.approve.approve(
                            town.act(Desk.actor("reviewer" + i, "650102", Role.REVIEWER)), id))
            .toList();
    int accepted = 0;
    try (ExecutorService pool = Executors.newFixedThreadPool(16)) {
      for (Future<ProposalAnswer> answer : pool.invokeAll(approvals)) {
        accepted += answer.get() instanceof ProposalAnswer.Accepted ? 1 : 0;
      }
    }
    assertEquals(1, accepted);
    assertEquals(1, town.jifen.decisions.revisionsOf(new DecisionNo("CF1")).size());
  }
}
