package cn.jifen.application.restoration;

import static cn.jifen.application.testing.Applications.GRANT;
import static cn.jifen.application.testing.Applications.rules;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.jifen.application.access.Actor;
import cn.jifen.application.access.Role;
import cn.jifen.application.testing.Applications;
import cn.jifen.application.testing.Desk;
import cn.jifen.application.testing.Town;
import cn.jifen.domain.kernel.Points;
import cn.jifen.domain.kernel.RepairId;
import cn.jifen.domain.kernel.RestorationId;
import cn.jifen.domain.law.RepairRoute;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A hundred at the same step: one takes effect, the others are told what there is already. */
class ParallelDecisionTest {
  private static final int ATTEMPTS = 100;

  private final Town town = new Town();
  private final Applications applications = new Applications(town);

  /** What each of a hundred accounts was told. */
  private <R> List<R> atOnce(Role role, Function<Actor, R> step) throws Exception {
    List<Callable<R>> attempts =
        IntStream.range(0, ATTEMPTS)
            .<Callable<R>>mapToObj(i -> () -> step.apply(Desk.actor("user" + i, "650102", role)))
            .toList();
    List<R> told = new ArrayList<>();
    try (ExecutorService pool = Executors.newFixedThreadPool(16)) {
      for (Future<R> answer : pool.invokeAll(attempts)) {
        told.add(answer.get());
      }
    }
    return told;
  }

  @Test
  void oneOfAHundredDecisionsOnARepairTakesEffect() throws Exception {
    town.scored(town.doctor, "CF1", Town.nine(town.doctor, "B1"));
    RepairId id = applications.received(applications.repair(RepairRoute.PUBLICITY));
    List<DecideRepair.Result> told =
        atOnce(
            Role.REVIEWER,
            actor -> town.desk.decideRepair.decide(town.act(actor), town.doctor, id, GRANT));
    assertEquals(1, told.stream().filter(r -> r instanceof DecideRepair.Result.Granted).count());
    told.stream()
        .filter(r -> !(r instanceof DecideRepair.Result.Granted))
        .forEach(r -> assertEquals(List.of("application-decided"), rules(r)));
    assertEquals(Points.of(8), town.file(town.doctor).balances().total(Year.of(2026)));
  }

  @Test
  void oneTrainingCreditServesOneOfAHundredApplications() throws Exception {
    town.scored(town.doctor, "CF1", Town.nine(town.doctor, "B1"));
    ApplyForRepair.Application online = applications.repair(RepairRoute.ONLINE_LEARNING);
    List<ApplyForRepair.Result> told =
        atOnce(Role.OFFICER, actor -> town.desk.applyForRepair.apply(town.act(actor), online));
    assertEquals(1, told.stream().filter(r -> r instanceof ApplyForRepair.Result.Received).count());
    told.stream()
        .filter(r -> !(r instanceof ApplyForRepair.Result.Received))
        .forEach(r -> assertEquals(List.of("training-credit-used"), rules(r)));
  }

  @Test
  void oneOfAHundredAssessmentsOfARestorationTakesEffect() throws Exception {
    town.scored(town.doctor, "CF1", Town.nine(town.doctor, "B1"));
    town.jifen.now.set(LocalDate.of(2026, 7, 11));
    RestorationId id = applications.received(applications.restoration(town.doctor));
    List<AssessRestoration.Result> told =
        atOnce(
            Role.REVIEWER,
            actor -> town.desk.assessRestoration.assess(town.act(actor), town.doctor, id, GRANT));
    assertEquals(
        1, told.stream().filter(r -> r instanceof AssessRestoration.Result.Granted).count());
    told.stream()
        .filter(r -> !(r instanceof AssessRestoration.Result.Granted))
        .forEach(r -> assertEquals(List.of("application-decided"), rules(r)));
    assertEquals(1, town.file(town.doctor).restorations().size());
  }
}
