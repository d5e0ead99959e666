package cn.jifen.application.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jifen.application.access.Role;
import cn.jifen.application.testing.Desk;
import cn.jifen.application.testing.Town;
import cn.jifen.domain.eligibility.Status;
import cn.jifen.domain.kernel.DecisionNo;
import cn.jifen.domain.kernel.InspectionNo;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.Points;
import cn.jifen.domain.law.Adjustment;
import cn.jifen.domain.law.Clause;
import cn.jifen.domain.law.DecisionKind;
import cn.jifen.domain.law.Ground;
import cn.jifen.domain.law.MonthTerm;
import cn.jifen.domain.law.Responsibility;
import cn.jifen.domain.registry.Category;
import cn.jifen.domain.scoring.Assignment;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a decision has to meet before it can be recorded, and what the officer is shown first. */
class DecisionChecksTest {
  private final Town town = new Town();

  private ProposalAnswer propose(ProposeDecision.Draft draft) {
    return town.desk.propose.propose(town.act(Town.OFFICER), draft);
  }

  private List<String> against(ProposeDecision.Draft draft) {
    return propose(draft) instanceof ProposalAnswer.Refused refused
        ? Town.rules(refused.refusal())
        : List.of();
  }

  @ParameterizedTest(name = "第七十条: decided on {0}: {1}")
  @CsvSource({
    "2025-03-29, decision-outside-rule",
    "2025-03-30, ''",
    "2025-03-31, ''",
    "2027-03-28, ''",
    "2027-03-29, ''",
    "2027-03-30, decision-outside-rule"
  })
  void theRuleCoversDecisionsFrom20250330To20270329(LocalDate decidedOn, String refusal) {
    town.jifen.now.set(LocalDate.of(2027, 4, 30));
    List<String> found = against(Town.penalty("CF1", decidedOn, Town.nine(town.doctor, "B1")));
    assertEquals(refusal.isEmpty() ? List.of() : List.of(refusal), found);
  }

  @ParameterizedTest(name = "decided {0} days from today: {1}")
  @CsvSource({"-1, ''", "0, ''", "1, decision-in-future"})
  void aDecisionOfTomorrowCannotBeScoredToday(int days, String refusal) {
    List<String> found =
        against(Town.penalty("CF1", Town.TODAY.plusDays(days), Town.nine(town.doctor, "B1")));
    assertEquals(refusal.isEmpty() ? List.of() : List.of(refusal), found);
  }

  @ParameterizedTest(name = "第四十条: received {0} days after it was decided: {1}")
  @CsvSource({"-1, received-before-decided", "0, ''", "10, ''", "11, decision-in-future"})
  void aDecisionIsReceivedAfterItWasMadeAndBeforeItIsScored(int days, String refusal) {
    LocalDate decided = Town.TODAY.minusDays(10);
    ProposeDecision.Draft draft = Town.penalty("CF1", decided, Town.nine(town.doctor, "B1"));
    List<String> found =
        against(
            new ProposeDecision.Draft(
                draft.number(),
                draft.kind(),
                draft.institution(),
                draft.inspection(),
                decided,
                Optional.of(decided.plusDays(days)),
                draft.scores()));
    assertEquals(refusal.isEmpty() ? List.of() : List.of(refusal), found);
  }

  @ParameterizedTest(name = "registered {0} days after the decision: {1}")
  @CsvSource({"-1, ''", "0, ''", "1, person-not-registered"})
  void thePersonIsRegisteredThereByTheDayOfTheDecision(int days, String refusal) {
    LocalDate decided = LocalDate.of(2026, 4, 1);
    PersonId nurse = town.person("何娜", Category.NURSE, "E10000003");
    town.register(nurse, Town.HOSPITAL, decided.plusDays(days));
    List<String> found = against(Town.penalty("CF1", decided, Town.nine(nurse, "B1")));
    assertEquals(refusal.isEmpty() ? List.of() : List.of(refusal), found);
  }

  @Test
  void whoHasLeftSinceIsScoredAllTheSame() {
    town.desk.leave.end(
        town.act(Town.OFFICER),
        town.doctor,
        Town.HOSPITAL,
        Town.REGISTERED,
        LocalDate.of(2025, 6, 1));
    assertEquals(
        List.of(),
        against(Town.penalty("CF1", LocalDate.of(2026, 4, 1), Town.nine(town.doctor, "B1"))));
  }

  @Test
  void oneNumberHasOneDecision() {
    town.approved(Town.penalty("CF1", Town.TODAY, Town.few(town.doctor, "B1", 1)));
    assertEquals(
        List.of("decision-number-taken"),
        against(
            Town.decision(
                "CF1",
                DecisionKind.AGREEMENT,
                Town.HOSPITAL,
                Town.TODAY,
                Town.few(town.clerk, "B1", 1))));
    assertEquals(
        List.of("decision-number-taken"),
        against(Town.penalty("CF1", Town.TODAY.minusDays(1), Town.few(town.clerk, "B1", 1))));
    assertEquals(
        List.of(), against(Town.penalty("CF1", Town.TODAY, Town.few(town.clerk, "B1", 1))));
  }

  @Test
  void oneBehaviourOfOnePersonIsScoredOnceInADecision() {
    town.approved(Town.penalty("CF1", Town.TODAY, Town.few(town.doctor, "B1", 1)));
    assertEquals(
        List.of("behaviour-already-scored"),
        against(Town.penalty("CF1", Town.TODAY, Town.few(town.doctor, "B1", 1))));
    assertEquals(
        List.of("behaviour-twice"),
        against(
            Town.penalty(
                "CF2",
                Town.TODAY,
                Town.few(town.doctor, "B2", 1),
                Town.few(town.doctor, "B2", 1))));
  }

  @Test
  void clause33Item2IsForPublicMedicalInstitutionsAndNeedsACircular() {
    ProposedScore named = Town.line(town.doctor, "B1", Clause.C33_2, Responsibility.GENERAL, 1);
    assertEquals(
        List.of(),
        against(Town.decision("TB1", DecisionKind.NAMED, Town.HOSPITAL, Town.TODAY, named)));
    assertEquals(
        List.of("clause-needs-public-medical"),
        against(Town.decision("TB1", DecisionKind.NAMED, Town.CLINIC, Town.TODAY, named)));
    assertEquals(
        List.of("clause-needs-other-decision"), against(Town.penalty("TB1", Town.TODAY, named)));
  }

  @Test
  void clause36Item2IsForThoseWhoHoldALicence() {
    assertEquals(
        List.of("clause-needs-licence"),
        against(
            Town.decision(
                "ZX1",
                DecisionKind.REGULATOR,
                Town.HOSPITAL,
                Town.TODAY,
                Town.line(town.clerk, "B1", Clause.C36_2, Responsibility.PRIMARY, 12))));
  }

  @Test
  void theAgencyOfTheAreaIsEntitledAndThoseAboveIt() {
    ProposeDecision.Draft draft = Town.penalty("CF1", Town.TODAY, Town.nine(town.doctor, "B1"));
    for (String office : List.of("650102", "650100", "650000")) {
      assertInstanceOf(
          ProposalAnswer.Accepted.class,
          town.desk.propose.propose(town.act(Desk.actor("a", office, Role.OFFICER)), draft),
          office);
    }
    for (String office : List.of("650103", "650200", "659001")) {
      assertEquals(
          List.of("area-not-covered"),
          Town.rules(
              town.desk.propose.propose(town.act(Desk.actor("a", office, Role.OFFICER)), draft)),
          office);
    }
    assertEquals(
        List.of("role-missing"),
        Town.rules(town.desk.propose.propose(town.act(Town.REVIEWER), draft)));
  }

  @Test
  void everythingThatSpeaksAgainstItIsToldAtOnce() {
    PersonId stranger = town.person("何娜", Category.NURSE, "E10000003");
    ProposedScore unfounded =
        new ProposedScore(
            town.doctor,
            Town.nine(town.doctor, "B1").behaviour(),
            new Assignment(
                Clause.C35_2, Responsibility.GENERAL, Adjustment.HEAVIER, Optional.empty(), ""),
            Points.of(7));
    ProposalAnswer answer =
        propose(
            Town.penalty("CF1", LocalDate.of(2025, 3, 29), unfounded, Town.few(stranger, "B1", 1)));
    assertEquals(List.of("decision-outside-rule", "person-not-registered"), Town.rules(answer));

    ProposalAnswer covered =
        propose(Town.penalty("CF1", Town.TODAY, unfounded, Town.few(stranger, "B1", 1)));
    assertEquals(
        List.of(
            "ground-missing", "reason-missing", "points-not-permitted", "person-not-registered"),
        Town.rules(covered));
    assertTrue(
        ((ProposalAnswer.Refused) covered)
            .refusal()
            .findings()
            .getLast()
            .found()
            .startsWith("第2条记分："));
  }

  @Test
  void theOfficerSeesPointsTotalMeasureTermAndInstitutionsBeforeAnybodyCommits() {
    town.scored(town.doctor, "CF0", Town.few(town.doctor, "B0", 1));
    ProposedScore adjusted =
        new ProposedScore(
            town.doctor,
            Town.nine(town.doctor, "B1").behaviour(),
            new Assignment(
                Clause.C35_2,
                Responsibility.GENERAL,
                Adjustment.HEAVIER,
                Optional.of(Ground.UNCOOPERATIVE),
                "拒绝提供病历"),
            Points.of(9));

    PreviewDecision.Result result =
        town.desk.preview.preview(
            town.act(Town.OFFICER), Town.penalty("CF1", Town.TODAY, adjusted));

    LinePreview line =
        assertInstanceOf(PreviewDecision.Result.Previewed.class, result)
            .preview()
            .lines()
            .getFirst();
    assertEquals(List.of(Points.of(8), Points.of(9)), List.copyOf(line.permitted()));
    LinePreview.Consequence consequence = line.consequence().orElseThrow();
    assertEquals(Year.of(2026), consequence.year());
    assertEquals(Points.of(9), consequence.added());
    assertEquals(Points.of(1), consequence.totalBefore());
    assertEquals(Points.of(10), consequence.totalAfter());
    assertEquals("第三十八条第（三）项", consequence.measure().orElseThrow().basis().citation());
    assertEquals(Optional.of(new MonthTerm(4)), consequence.measure().orElseThrow().term());
    assertEquals(Status.SUSPENDED, consequence.status());
    assertEquals(List.of(Town.HOSPITAL, Town.CLINIC), consequence.following());
    assertEquals(Points.of(1), town.file(town.doctor).balances().total(Year.of(2026)));
  }

  @Test
  void severalLinesOfOnePersonAddUpInThePreview() {
    ProposalAnswer answer =
        propose(
            Town.penalty(
                "CF1",
                Town.TODAY,
                Town.line(town.doctor, "B1", Clause.C36_3, Responsibility.GENERAL, 10),
                Town.line(town.doctor, "B2", Clause.C34_2, Responsibility.GENERAL, 4)));
    List<LinePreview> lines =
        assertInstanceOf(ProposalAnswer.Accepted.class, answer).preview().lines();
    assertEquals(Points.of(10), lines.get(0).consequence().orElseThrow().totalAfter());
    LinePreview.Consequence second = lines.get(1).consequence().orElseThrow();
    assertEquals(Points.of(12), second.totalAfter());
    assertEquals("38-5", second.measure().orElseThrow().rule().code());
    assertEquals(Status.TERMINATED, second.status());
  }

  @Test
  void aDecisionNamesPeopleAndAnInstitutionOfTheArea() {
    assertEquals(List.of("decision-without-people"), against(Town.penalty("CF1", Town.TODAY)));
    ProposeDecision.Draft elsewhere =
        new ProposeDecision.Draft(
            new DecisionNo("CF1"),
            DecisionKind.PENALTY,
            new cn.jifen.domain.kernel.InstitutionCode("H65010299999"),
            new InspectionNo("JC1"),
            Town.TODAY,
            Optional.empty(),
            List.of(Town.nine(town.doctor, "B1")));
    assertEquals(List.of("area-not-covered"), against(elsewhere));
  }
}
