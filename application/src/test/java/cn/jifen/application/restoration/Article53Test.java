package cn.jifen.application.restoration;

import static cn.jifen.application.testing.Applications.GRANT;
import static cn.jifen.application.testing.Applications.rules;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jifen.application.access.Actor;
import cn.jifen.application.access.Role;
import cn.jifen.application.testing.Applications;
import cn.jifen.application.testing.Desk;
import cn.jifen.application.testing.Town;
import cn.jifen.domain.eligibility.Status;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.Points;
import cn.jifen.domain.kernel.Refusal;
import cn.jifen.domain.kernel.RepairId;
import cn.jifen.domain.law.RepairRoute;
import cn.jifen.domain.restoration.CertificateNo;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** 第五十二条、第五十三条 记分修复: what is received, and what is granted. */
class Article53Test {
  private static final Year YEAR = Year.of(2026);

  private final Town town = new Town();
  private final Applications applications = new Applications(town);

  private Points total() {
    return town.file(town.doctor).balances().total(YEAR);
  }

  private Points taken(RepairRoute route) {
    return applications.granted(applications.repair(route)).taken();
  }

  private void nine() {
    town.scored(town.doctor, "CF1", Town.nine(town.doctor, "B1"));
  }

  /** The same application with another institution, consent or receipt. */
  private static ApplyForRepair.Application at(
      ApplyForRepair.Application given,
      InstitutionCode institution,
      Optional<LocalDate> agreedOn,
      LocalDate receivedOn) {
    return new ApplyForRepair.Application(
        given.person(),
        given.route(),
        institution,
        agreedOn,
        receivedOn,
        given.evidence(),
        given.certificate(),
        given.decided(),
        given.exceptionReason());
  }

  /** The same application with other proof, points or reason. */
  private static ApplyForRepair.Application with(
      ApplyForRepair.Application given,
      String evidence,
      Optional<CertificateNo> certificate,
      Optional<Points> decided,
      String exceptionReason) {
    return new ApplyForRepair.Application(
        given.person(),
        given.route(),
        given.institution(),
        given.agreedOn(),
        given.receivedOn(),
        evidence,
        certificate,
        decided,
        exceptionReason);
  }

  @ParameterizedTest
  @EnumSource(
      value = RepairRoute.class,
      names = {"ONLINE_LEARNING", "PUBLICITY", "ASSISTANCE"})
  void aCappedRouteTakesOffOnePointThreeTimesAYear(RepairRoute route) {
    nine();
    for (int i = 1; i <= 3; i++) {
      assertEquals(Points.of(1), taken(route), "time " + i);
    }
    ApplyForRepair.Result fourth = applications.apply(applications.repair(route));
    assertEquals(List.of("repair-cap-used-up"), rules(fourth));
    assertTrue(citation(fourth).startsWith("第五十三条第（"), citation(fourth));
    assertEquals(Points.of(2), taken(RepairRoute.WHISTLEBLOWING));
    assertEquals(Points.of(4), total());
  }

  private static String citation(ApplyForRepair.Result result) {
    Refusal refusal = assertInstanceOf(ApplyForRepair.Result.Refused.class, result).refusal();
    return refusal.findings().getFirst().basis().citation();
  }

  @Test
  void onLineAndOffLineStudyShareOneCap() {
    LocalDate lastDay = LocalDate.of(2025, 12, 31);
    town.jifen.now.set(lastDay);
    nine();
    taken(RepairRoute.OFFLINE_STUDY);
    taken(RepairRoute.OFFLINE_STUDY);
    taken(RepairRoute.ONLINE_LEARNING);
    assertEquals(
        List.of("repair-cap-used-up"),
        rules(applications.apply(applications.repair(RepairRoute.OFFLINE_STUDY))));
    assertEquals(Points.of(6), town.file(town.doctor).balances().total(Year.of(2025)));
  }

  @Test
  void aCapUsedUpMeanwhileStopsTheGrantAndNotTheReceipt() {
    nine();
    List<RepairId> four =
        java.util.stream.IntStream.range(0, 4)
            .mapToObj(i -> applications.received(applications.repair(RepairRoute.PUBLICITY)))
            .toList();
    four.subList(0, 3)
        .forEach(
            id ->
                assertInstanceOf(
                    DecideRepair.Result.Granted.class, applications.decide(id, GRANT)));
    assertEquals(List.of("repair-cap-used-up"), rules(applications.decide(four.getLast(), GRANT)));
    assertInstanceOf(
        DecideRepair.Result.Declined.class,
        applications.decide(four.getLast(), new ApplicationDecision.Refuse("本年度已达上限")));
    assertEquals(Points.of(6), total());
  }

  @Test
  void theBalanceNeverFallsBelowZeroAndNothingLeftIsRefused() {
    assertEquals(
        List.of("nothing-to-repair"),
        rules(applications.apply(applications.repair(RepairRoute.PUBLICITY))));
    town.scored(town.doctor, "CF1", Town.few(town.doctor, "B1", 1));
    assertEquals(Points.of(1), taken(RepairRoute.WHISTLEBLOWING));
    assertEquals(Points.ZERO, total());
    assertEquals(
        List.of("nothing-to-repair"),
        rules(applications.apply(applications.repair(RepairRoute.WHISTLEBLOWING))));
  }

  @ParameterizedTest(name = "received 2026-12-31, granted {0}: {1}")
  @CsvSource({"2026-12-31, ''", "2027-01-01, nothing-to-repair"})
  void aGrantLowersTheYearInWhichItIsGranted(LocalDate grantedOn, String refusal) {
    nine();
    town.jifen.now.set(LocalDate.of(2026, 12, 31));
    RepairId id = applications.received(applications.repair(RepairRoute.PUBLICITY));
    town.jifen.now.set(grantedOn);
    DecideRepair.Result result = applications.decide(id, GRANT);
    if (refusal.isEmpty()) {
      assertInstanceOf(DecideRepair.Result.Granted.class, result);
      assertEquals(Points.of(8), total());
    } else {
      assertEquals(List.of(refusal), rules(result));
      assertEquals(Points.of(9), total());
    }
  }

  @Test
  void aNewYearHasANewCap() {
    nine();
    for (int i = 0; i < 3; i++) {
      taken(RepairRoute.PUBLICITY);
    }
    town.jifen.now.set(LocalDate.of(2027, 1, 4));
    town.scored(town.doctor, "CF2", Town.few(town.doctor, "B2", 2));
    assertEquals(Points.of(1), taken(RepairRoute.PUBLICITY));
    assertEquals(Points.of(1), town.file(town.doctor).balances().total(Year.of(2027)));
    assertEquals(Points.of(6), total());
  }

  @Test
  void aRepairNeitherShortensNorLiftsAMeasureInForce() {
    nine();
    taken(RepairRoute.ONLINE_LEARNING);
    assertEquals(Points.of(8), total());
    assertEquals(Status.SUSPENDED, town.statusOn(town.doctor, Town.TODAY));
    assertEquals(
        Optional.of(LocalDate.of(2026, 7, 11)),
        town.file(town.doctor).standingOn(Town.TODAY).termEndsBefore());
  }

  @ParameterizedTest(name = "off-line study on {0}: {1}")
  @CsvSource({"2025-12-31, ''", "2026-01-01, repair-route-closed"})
  void offLineStudyEndsWith2025InPrinciple(LocalDate day, String refusal) {
    town.jifen.now.set(day);
    nine();
    ApplyForRepair.Application plain = applications.repair(RepairRoute.OFFLINE_STUDY);
    if (refusal.isEmpty()) {
      assertEquals(Points.of(1), applications.granted(plain).taken());
    } else {
      assertEquals(List.of(refusal), rules(applications.apply(plain)));
      ApplyForRepair.Application excepted =
          with(plain, "考试合格证明", Optional.empty(), Optional.empty(), "网络中断地区，经批准线下学习");
      assertEquals(Points.of(1), applications.granted(excepted).taken());
    }
  }

  @Test
  void onlyTheOtherRouteHasPointsByDecision() {
    nine();
    ApplyForRepair.Application other = applications.repair(RepairRoute.OTHER);
    assertEquals(List.of("repair-points"), rules(applications.apply(other)));
    assertEquals(
        List.of("repair-points"),
        rules(
            applications.apply(
                with(other, "决定书", Optional.empty(), Optional.of(Points.ZERO), ""))));
    assertEquals(
        List.of("repair-points"),
        rules(
            applications.apply(
                with(
                    applications.repair(RepairRoute.PUBLICITY),
                    "签到表",
                    Optional.empty(),
                    Optional.of(Points.of(2)),
                    ""))));
    assertEquals(
        Points.of(4),
        applications
            .granted(with(other, "决定书", Optional.empty(), Optional.of(Points.of(4)), ""))
            .taken());
  }

  @Test
  void whatIsNotProvenIsNotReceived() {
    nine();
    ApplyForRepair.Application publicity = applications.repair(RepairRoute.PUBLICITY);
    assertEquals(
        List.of("repair-evidence-missing"),
        rules(applications.apply(with(publicity, " ", Optional.empty(), Optional.empty(), ""))));
    assertEquals(
        List.of("training-credit-not-asked"),
        rules(
            applications.apply(
                with(
                    publicity,
                    "签到表",
                    Optional.of(applications.credit(town.doctor)),
                    Optional.empty(),
                    ""))));
    ApplyForRepair.Application online = applications.repair(RepairRoute.ONLINE_LEARNING);
    assertEquals(
        List.of("training-credit-missing"),
        rules(applications.apply(with(online, "", Optional.empty(), Optional.empty(), ""))));
    assertEquals(
        List.of("training-credit-unknown"),
        rules(applications.apply(certified(online, new CertificateNo("XS0")))));
    assertEquals(
        List.of("training-credit-unknown"),
        rules(applications.apply(certified(online, applications.credit(town.clerk)))));
  }

  private static ApplyForRepair.Application certified(
      ApplyForRepair.Application online, CertificateNo certificate) {
    return with(online, "", Optional.of(certificate), Optional.empty(), "");
  }

  @Test
  void aTrainingCreditServesOneRepairAndIsFreeAgainWhenThatIsRefused() {
    nine();
    ApplyForRepair.Application online = applications.repair(RepairRoute.ONLINE_LEARNING);
    RepairId first = applications.received(online);
    assertEquals(List.of("training-credit-used"), rules(applications.apply(online)));
    applications.decide(first, new ApplicationDecision.Refuse("课时与平台记录不符"));
    RepairId second = applications.received(online);
    assertInstanceOf(DecideRepair.Result.Granted.class, applications.decide(second, GRANT));
    assertEquals(List.of("training-credit-used"), rules(applications.apply(online)));
    assertEquals(Points.of(8), total());
  }

  @ParameterizedTest(name = "received {0} days after the course was finished: {1}")
  @CsvSource({"-1, training-credit-later", "0, ''", "1, ''"})
  void theCourseIsFinishedBeforeItIsRelied(int days, String refusal) {
    nine();
    town.jifen.now.set(Town.TODAY.plusDays(5));
    ApplyForRepair.Application online = applications.repair(RepairRoute.ONLINE_LEARNING);
    town.jifen.now.set(Town.TODAY.plusDays(10));
    LocalDate received = Town.TODAY.plusDays(5L + days);
    ApplyForRepair.Result result =
        applications.apply(at(online, Town.HOSPITAL, Optional.of(received), received));
    if (refusal.isEmpty()) {
      assertInstanceOf(ApplyForRepair.Result.Received.class, result);
    } else {
      assertEquals(List.of(refusal), rules(result));
    }
  }

  @Test
  void theInstitutionAgreesFirstAndIsTheOneOfThePerson() {
    nine();
    ApplyForRepair.Application good = applications.repair(RepairRoute.PUBLICITY);
    assertEquals(
        List.of("institution-consent-missing"),
        rules(applications.apply(at(good, Town.HOSPITAL, Optional.empty(), Town.TODAY))));
    LocalDate yesterday = Town.TODAY.minusDays(1);
    assertEquals(
        List.of("institution-consent-missing"),
        rules(applications.apply(at(good, Town.HOSPITAL, Optional.of(Town.TODAY), yesterday))));
    LocalDate tomorrow = Town.TODAY.plusDays(1);
    assertEquals(
        List.of("date-in-future"),
        rules(applications.apply(at(good, Town.HOSPITAL, Optional.of(Town.TODAY), tomorrow))));
    InstitutionCode nowhere = new InstitutionCode("H65010299999");
    assertEquals(
        List.of("area-not-covered"),
        rules(applications.apply(at(good, nowhere, Optional.of(Town.TODAY), Town.TODAY))));
    town.desk.leave.end(
        town.act(Town.OFFICER), town.doctor, Town.HOSPITAL, Town.REGISTERED, Town.TODAY);
    assertEquals(List.of("person-not-at-institution"), rules(applications.apply(good)));
    assertInstanceOf(
        ApplyForRepair.Result.Received.class,
        applications.apply(at(good, Town.CLINIC, Optional.of(Town.TODAY), Town.TODAY)));
  }

  @Test
  void anotherThanWhoRecordedItDecidesInTheOwnAreaOnceAndWithReason() {
    nine();
    Actor both = Desk.actor("both", "650102", Role.OFFICER, Role.REVIEWER);
    RepairId id =
        assertInstanceOf(
                ApplyForRepair.Result.Received.class,
                town.desk.applyForRepair.apply(
                    town.act(both), applications.repair(RepairRoute.PUBLICITY)))
            .application()
            .repair();
    assertEquals(List.of("same-person"), rules(decide(both, id, GRANT)));
    Actor elsewhere = Desk.actor("elsewhere", "650200", Role.REVIEWER);
    assertEquals(List.of("area-not-covered"), rules(decide(elsewhere, id, GRANT)));
    assertEquals(List.of("role-missing"), rules(decide(Town.OFFICER, id, GRANT)));
    assertEquals(
        List.of("application-unknown"),
        rules(decide(Town.REVIEWER, new RepairId(id.value() + 1), GRANT)));
    assertEquals(
        List.of("reason-missing"),
        rules(applications.decide(id, new ApplicationDecision.Refuse(" "))));
    assertInstanceOf(DecideRepair.Result.Granted.class, applications.decide(id, GRANT));
    assertEquals(List.of("application-decided"), rules(applications.decide(id, GRANT)));
    assertEquals(
        List.of("application-decided"),
        rules(applications.decide(id, new ApplicationDecision.Refuse("重复"))));
    assertEquals(Points.of(8), total());
  }

  private DecideRepair.Result decide(Actor actor, RepairId id, ApplicationDecision decision) {
    return town.desk.decideRepair.decide(town.act(actor), town.doctor, id, decision);
  }

  @Test
  void onlyAnOfficerOfTheAreaRecordsApplications() {
    nine();
    ApplyForRepair.Application good = applications.repair(RepairRoute.PUBLICITY);
    Actor elsewhere = Desk.actor("elsewhere", "650200", Role.OFFICER);
    assertEquals(
        List.of("area-not-covered"),
        rules(town.desk.applyForRepair.apply(town.act(elsewhere), good)));
    assertEquals(
        List.of("role-missing"),
        rules(town.desk.applyForRepair.apply(town.act(Town.REVIEWER), good)));
  }
}
