package cn.jifen.application.appeals;

import static cn.jifen.application.testing.AppealOffice.instead;
import static cn.jifen.application.testing.AppealOffice.rules;
import static cn.jifen.application.testing.AppealOffice.taken;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jifen.application.access.Actor;
import cn.jifen.application.access.Role;
import cn.jifen.application.ledger.LedgerCheck;
import cn.jifen.application.testing.AppealOffice;
import cn.jifen.application.testing.Desk;
import cn.jifen.application.testing.Town;
import cn.jifen.domain.appeals.AppealOutcome;
import cn.jifen.domain.appeals.AppealStage;
import cn.jifen.domain.appeals.RuledScore;
import cn.jifen.domain.appeals.Ruling;
import cn.jifen.domain.eligibility.FileEvent;
import cn.jifen.domain.eligibility.PersonFile;
import cn.jifen.domain.eligibility.Standing;
import cn.jifen.domain.eligibility.Status;
import cn.jifen.domain.kernel.DecisionNo;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.OrderId;
import cn.jifen.domain.kernel.Party;
import cn.jifen.domain.kernel.Points;
import cn.jifen.domain.kernel.ScoreId;
import cn.jifen.domain.law.Clause;
import cn.jifen.domain.law.LinkedRule;
import cn.jifen.domain.law.Responsibility;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 第五十一条 and rules 6.1: what a decision on an appeal does, and who may take it. */
class DecideAppealTest {
  private static final Year YEAR = Year.of(2026);

  private final Town town = new Town();
  private final AppealOffice office = new AppealOffice(town);

  @AfterEach
  void theLedgerHolds() {
    LedgerCheck check = new LedgerCheck(town.jifen.ledger, town.jifen.book);
    town.jifen.ledger.after(0, 1000).forEach(e -> assertEquals(Optional.empty(), check.next(e)));
  }

  private AppealReference againstNine() {
    NoticeId notice = town.scored(town.doctor, "CF1", Town.nine(town.doctor, "B1")).id();
    return office.received(town.doctor, notice);
  }

  private PersonFile file() {
    return town.file(town.doctor);
  }

  private String ruleInForce(LocalDate day) {
    return file().standingOn(day).decisive().map(m -> m.row().code()).orElse("none");
  }

  @Test
  void upheldEverythingStays() {
    AppealReference appeal = againstNine();
    PersonFile before = file();
    AppealAnswer.Taken decided =
        taken(office.decide(AppealOffice.JUDGE, appeal, Ruling.upheld("认定无误")));
    assertEquals(AppealStage.DECIDED, decided.appeal().stage());
    assertEquals("认定无误", decided.appeal().decided().orElseThrow().reason());
    assertEquals(before.events(), file().events());
  }

  @Test
  void revokedTheScoreStaysVisibleAndCountsNoMore() {
    AppealReference appeal = againstNine();
    ScoreId score = office.score(town.doctor, "CF1");
    taken(office.decide(AppealOffice.JUDGE, appeal, Ruling.revoked("证据不足")));
    assertEquals(Points.ZERO, file().balances().total(YEAR));
    assertEquals(Status.NORMAL, town.statusOn(town.doctor, Town.TODAY));
    assertTrue(file().isVoided(score));
    assertTrue(file().events().stream().anyMatch(FileEvent.NoticeIssued.class::isInstance));
  }

  @Test
  void changedTheNewScoreStandsInItsPlaceAndWaitsForItsNotice() {
    AppealReference appeal = againstNine();
    ScoreId score = office.score(town.doctor, "CF1");
    taken(
        office.decide(
            AppealOffice.JUDGE, appeal, Ruling.changed("责任较轻", List.of(instead(score, 7)))));
    assertEquals(Points.of(7), file().balances().total(YEAR));
    assertEquals(Status.NORMAL, town.statusOn(town.doctor, Town.TODAY));
    assertTrue(file().awaitsNotice(file().balances().scores().getFirst()));
    town.notified(town.doctor, "CF1");
    assertFalse(file().awaitsNotice(file().balances().scores().getFirst()));
  }

  /** The clerk never had the score that the doctor's appeal revokes. */
  @Test
  void aRevokedScoreRestoresExactlyWhatWouldHaveBeen() {
    NoticeId first = town.scored(town.doctor, "CF1", Town.few(town.doctor, "B1", 1)).id();
    town.scored(town.doctor, "CF2", Town.nine(town.doctor, "B2"));
    town.scored(town.clerk, "CF3", Town.nine(town.clerk, "B3"));
    assertEquals("38-3", ruleInForce(Town.TODAY));
    AppealReference appeal = office.received(town.doctor, first);
    taken(office.decide(AppealOffice.JUDGE, appeal, Ruling.revoked("证据不足")));
    assertEquals(town.file(town.clerk).balances().totals(), file().balances().totals());
    for (LocalDate day : Town.TODAY.minusDays(2).datesUntil(Town.TODAY.plusYears(1)).toList()) {
      Standing clerks = town.file(town.clerk).standingOn(day);
      Standing doctors = file().standingOn(day);
      assertEquals(clerks.label(), doctors.label(), () -> "on " + day);
      assertEquals(clerks.termEndsBefore(), doctors.termEndsBefore());
    }
  }

  /** The later decision added nothing while the earlier one stood (Art 31). */
  @Test
  void aLaterMeasureThatBecomesHeavierTakesEffectOnlyByANewNotice() {
    NoticeId first = town.scored(town.doctor, "CF1", Town.nine(town.doctor, "B1")).id();
    town.scored(town.doctor, "CF2", Town.nine(town.doctor, "B1"));
    AppealReference appeal = office.received(town.doctor, first);
    taken(office.decide(AppealOffice.JUDGE, appeal, Ruling.revoked("证据不足")));
    assertEquals(Points.of(9), file().balances().total(YEAR));
    assertEquals("none", ruleInForce(Town.TODAY));
    town.jifen.now.set(Town.TODAY.plusDays(3));
    town.notified(town.doctor, "CF2");
    assertEquals("none", ruleInForce(Town.TODAY.plusDays(2)));
    assertEquals("38-2", ruleInForce(Town.TODAY.plusDays(3)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"author", "submitter", "approver", "issuer", "receiver"})
  void whoHandledTheCaseOrReceivedTheAppealDoesNotDecideIt(String post) {
    Actor author = Desk.actor("author", "650102", Role.OFFICER, Role.REVIEWER);
    Actor submitter = Desk.actor("submitter", "650102", Role.OFFICER, Role.REVIEWER);
    Actor approver = Desk.actor("approver", "650102", Role.REVIEWER);
    Actor issuer = Desk.actor("issuer", "650102", Role.OFFICER, Role.REVIEWER);
    Actor receiver = Desk.actor("receiver", "650102", Role.OFFICER, Role.REVIEWER);
    var id =
        Town.accepted(
            town.desk.propose.propose(
                town.act(author), Town.penalty("CF1", Town.TODAY, Town.nine(town.doctor, "B1"))));
    Town.accepted(town.desk.submit.submit(town.act(submitter), id));
    Town.accepted(town.desk.approve.approve(town.act(approver), id));
    NoticeId notice =
        Town.issued(
                town.desk.issue.issue(
                    town.act(issuer), town.doctor, new DecisionNo("CF1"), Optional.empty()))
            .id();
    AppealReference appeal =
        new AppealReference(
            town.doctor,
            taken(
                    office.receive.receive(
                        town.act(receiver), town.doctor, office.submission(notice, Party.PERSON)))
                .appeal()
                .id());
    Actor decider = Desk.actor(post, "650102", Role.REVIEWER);
    assertEquals(
        List.of("appeal-by-handler"),
        rules(office.decide(decider, appeal, Ruling.revoked("证据不足"))));
    taken(office.decide(AppealOffice.JUDGE, appeal, Ruling.revoked("证据不足")));
  }

  @Test
  void onlyAReviewerOfTheAreaDecidesAndAfterTheEscalationOnlyTheDepartment() {
    AppealReference appeal = againstNine();
    Ruling upheld = Ruling.upheld("认定无误");
    Actor officer = Desk.actor("other", "650102", Role.OFFICER);
    assertEquals(List.of("role-missing"), rules(office.decide(officer, appeal, upheld)));
    Actor elsewhere = Desk.actor("elsewhere", "650103", Role.REVIEWER);
    assertEquals(List.of("area-not-covered"), rules(office.decide(elsewhere, appeal, upheld)));
    assertEquals(
        List.of("role-missing"), rules(office.decide(AppealOffice.DEPARTMENT, appeal, upheld)));

    NoticeId second = town.scored(town.clerk, "CF2", Town.nine(town.clerk, "B2")).id();
    AppealReference escalated = office.escalated(town.clerk, second);
    assertEquals(
        List.of("appeal-with-department"),
        rules(office.decide(AppealOffice.JUDGE, escalated, upheld)));
    taken(office.decide(AppealOffice.DEPARTMENT, escalated, Ruling.revoked("认定有误")));
    assertEquals(Status.NORMAL, town.statusOn(town.clerk, Town.TODAY));
  }

  @Test
  void pointsMustBePermittedAndNeverMore() {
    NoticeId notice =
        town.scored(
                town.doctor,
                "CF1",
                Town.line(town.doctor, "B1", Clause.C35_2, Responsibility.GENERAL, 7))
            .id();
    AppealReference appeal = office.received(town.doctor, notice);
    ScoreId score = office.score(town.doctor, "CF1");
    assertEquals(
        List.of("appeal-never-heavier"),
        rules(
            office.decide(
                AppealOffice.JUDGE, appeal, Ruling.changed("有误", List.of(instead(score, 8))))));
    RuledScore.Instead six =
        new RuledScore.Instead(
            instead(score, 7).instead().orElseThrow().assignment(), Points.of(6));
    assertEquals(
        List.of("points-not-permitted"),
        rules(
            office.decide(
                AppealOffice.JUDGE,
                appeal,
                Ruling.changed("有误", List.of(new RuledScore(score, Optional.of(six)))))));
    assertEquals(Points.of(7), file().balances().total(YEAR));
  }

  @Test
  void aDecidedAppealIsNotDecidedAgain() {
    AppealReference appeal = againstNine();
    taken(office.decide(AppealOffice.JUDGE, appeal, Ruling.upheld("认定无误")));
    Actor other = Desk.actor("judge2", "650102", Role.REVIEWER);
    assertEquals(
        List.of("appeal-closed"), rules(office.decide(other, appeal, Ruling.revoked("证据不足"))));
    assertEquals(Status.SUSPENDED, town.statusOn(town.doctor, Town.TODAY));
  }

  @Test
  void aMeasureWithoutAScoreIsRevokedWithItsNotice() {
    NoticeId linked = new NoticeId(500_001);
    Actor orderer = Desk.actor("orderer", "650102", Role.OFFICER, Role.REVIEWER);
    office.record(
        orderer,
        town.doctor,
        new FileEvent.MeasureOrdered(
            new OrderId(500_000),
            LinkedRule.AGREEMENT_SUSPENDED,
            Optional.of(Town.HOSPITAL),
            Town.DISTRICT,
            linked,
            Town.TODAY,
            Town.TODAY,
            Optional.of(Town.TODAY.plusMonths(3))));
    assertEquals(Status.SUSPENDED, town.statusOn(town.doctor, Town.TODAY));
    AppealReference appeal = office.received(town.doctor, linked);
    assertEquals(
        List.of("appeal-by-handler"),
        rules(office.decide(orderer, appeal, Ruling.revoked("并无责任"))));
    AppealAnswer.Taken decided =
        taken(office.decide(AppealOffice.JUDGE, appeal, Ruling.revoked("并无责任")));
    assertEquals(AppealOutcome.REVOKED, decided.appeal().decided().orElseThrow().outcome());
    assertTrue(file().isRevoked(new OrderId(500_000)));
    assertEquals(Status.NORMAL, town.statusOn(town.doctor, Town.TODAY));
  }
}
