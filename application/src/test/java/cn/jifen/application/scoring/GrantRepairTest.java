package cn.jifen.application.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import cn.jifen.application.access.Actor;
import cn.jifen.application.access.Role;
import cn.jifen.application.testing.Desk;
import cn.jifen.application.testing.Town;
import cn.jifen.domain.eligibility.Status;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.Points;
import cn.jifen.domain.kernel.UserId;
import cn.jifen.domain.law.RepairRoute;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 记分修复 (Art 52, 53) on application. */
class GrantRepairTest {
  private static final Year YEAR = Year.of(2026);

  private final Town town = new Town();

  private GrantRepair.Application application(RepairRoute route) {
    return new GrantRepair.Application(
        town.doctor,
        route,
        Town.DISTRICT,
        Optional.empty(),
        "",
        Optional.of(Town.TODAY),
        Town.OFFICER.user());
  }

  private GrantRepair.Result grant(GrantRepair.Application application) {
    return town.desk.repair.grant(town.act(Town.REVIEWER), application);
  }

  private Points taken(GrantRepair.Application application) {
    return assertInstanceOf(GrantRepair.Result.Granted.class, grant(application)).repair().taken();
  }

  private static List<String> rules(GrantRepair.Result result) {
    return Town.rules(assertInstanceOf(GrantRepair.Result.Refused.class, result).refusal());
  }

  private Points total() {
    return town.file(town.doctor).balances().total(YEAR);
  }

  @Test
  void eachRouteTakesOffItsPointsUpToThreeAYear() {
    town.scored(town.doctor, "CF1", Town.nine(town.doctor, "B1"));
    for (int i = 0; i < 3; i++) {
      assertEquals(Points.of(1), taken(application(RepairRoute.ONLINE_LEARNING)));
    }
    GrantRepair.Result fourth = grant(application(RepairRoute.ONLINE_LEARNING));
    assertEquals(List.of("repair-cap-used-up"), rules(fourth));
    assertEquals(
        "第五十三条第（一）项",
        ((GrantRepair.Result.Refused) fourth).refusal().findings().getFirst().basis().citation());
    assertEquals(Points.of(2), taken(application(RepairRoute.WHISTLEBLOWING)));
    assertEquals(Points.of(4), total());
  }

  @Test
  void aRepairNeitherShortensNorLiftsAMeasureInForce() {
    town.scored(town.doctor, "CF1", Town.nine(town.doctor, "B1"));
    taken(application(RepairRoute.ONLINE_LEARNING));
    assertEquals(Points.of(8), total());
    assertEquals(Status.SUSPENDED, town.statusOn(town.doctor, Town.TODAY));
  }

  @Test
  void withNothingToTakeOffAnApplicationIsRefused() {
    assertEquals(
        List.of("nothing-to-repair"), rules(grant(application(RepairRoute.ONLINE_LEARNING))));
    town.scored(town.doctor, "CF1", Town.few(town.doctor, "B1", 1));
    assertEquals(Points.of(1), taken(application(RepairRoute.WHISTLEBLOWING)));
    assertEquals(
        List.of("nothing-to-repair"), rules(grant(application(RepairRoute.WHISTLEBLOWING))));
  }

  @ParameterizedTest(name = "off-line study granted on {0}: {1}")
  @CsvSource({"2025-12-31, ''", "2026-01-01, repair-route-closed"})
  void offLineStudyEndsWith2025InPrinciple(LocalDate day, String refusal) {
    town.jifen.now.set(day);
    town.scored(town.doctor, "CF1", Town.nine(town.doctor, "B1"));
    GrantRepair.Application plain = at(day, application(RepairRoute.OFFLINE_STUDY), "");
    if (refusal.isEmpty()) {
      assertEquals(Points.of(1), taken(plain));
    } else {
      assertEquals(List.of(refusal), rules(grant(plain)));
      assertEquals(Points.of(1), taken(at(day, plain, "网络中断地区，经批准线下学习")));
    }
  }

  private static GrantRepair.Application at(
      LocalDate agreedOn, GrantRepair.Application given, String exception) {
    return new GrantRepair.Application(
        given.person(),
        given.route(),
        given.office(),
        given.decided(),
        exception,
        Optional.of(agreedOn),
        given.proposedBy());
  }

  private GrantRepair.Application other(Optional<Points> decided) {
    return new GrantRepair.Application(
        town.doctor,
        RepairRoute.OTHER,
        Town.DISTRICT,
        decided,
        "",
        Optional.of(Town.TODAY),
        Town.OFFICER.user());
  }

  @Test
  void onlyTheOtherRouteHasPointsByDecision() {
    town.scored(town.doctor, "CF1", Town.nine(town.doctor, "B1"));
    assertEquals(List.of("repair-points"), rules(grant(other(Optional.empty()))));
    assertEquals(List.of("repair-points"), rules(grant(other(Optional.of(Points.ZERO)))));
    assertEquals(Points.of(4), taken(other(Optional.of(Points.of(4)))));
  }

  @Test
  void itNeedsConsentFourEyesAndTheOfficeOfThePlace() {
    town.scored(town.doctor, "CF1", Town.nine(town.doctor, "B1"));
    GrantRepair.Application good = application(RepairRoute.PUBLICITY);
    assertEquals(
        List.of("institution-consent-missing"), rules(grant(at(Town.TODAY.plusDays(1), good, ""))));
    GrantRepair.Application own =
        new GrantRepair.Application(
            town.doctor,
            RepairRoute.PUBLICITY,
            Town.DISTRICT,
            Optional.empty(),
            "",
            Optional.empty(),
            new UserId("reviewer"));
    assertEquals(List.of("same-person", "institution-consent-missing"), rules(grant(own)));
    Actor elsewhere = Desk.actor("elsewhere", "650200", Role.REVIEWER);
    assertEquals(
        List.of("area-not-covered"), rules(town.desk.repair.grant(town.act(elsewhere), good)));
    GrantRepair.Application otherOffice =
        new GrantRepair.Application(
            town.doctor,
            RepairRoute.PUBLICITY,
            new AreaCode("650200"),
            Optional.empty(),
            "",
            Optional.of(Town.TODAY),
            Town.OFFICER.user());
    assertEquals(
        List.of("person-of-other-area"),
        rules(town.desk.repair.grant(town.act(elsewhere), otherOffice)));
    assertEquals(
        List.of("role-missing"), rules(town.desk.repair.grant(town.act(Town.OFFICER), good)));
    assertEquals(Points.of(9), total());
  }
}
