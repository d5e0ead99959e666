package cn.jifen.application.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jifen.application.access.Actor;
import cn.jifen.application.access.Role;
import cn.jifen.application.delivery.ConfirmStatus;
import cn.jifen.application.notices.RegisteredNotice;
import cn.jifen.application.testing.Desk;
import cn.jifen.application.testing.NoticeDesk;
import cn.jifen.application.testing.Town;
import cn.jifen.application.testing.VerificationDesk;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.Party;
import cn.jifen.domain.kernel.Period;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.registry.Category;
import cn.jifen.domain.registry.Registration;
import cn.jifen.domain.registry.RegistryDefect;
import cn.jifen.domain.registry.RegistryStep;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** 第四十五条、第五十八条: the agency checks the register, and has institutions correct it. */
class Article58Test {
  private static final int ATTEMPTS = 100;
  private static final LocalDate ISSUED = Town.TODAY;
  private static final Actor HOSPITAL = NoticeDesk.of(Town.HOSPITAL);
  private static final Actor CLINIC = NoticeDesk.of(Town.CLINIC);

  private final Town town = new Town();
  private final NoticeDesk notices = new NoticeDesk(town);
  private final VerificationDesk desk = new VerificationDesk(town);
  private final RegisteredNotice notice =
      town.scored(town.doctor, "CF1", Town.nine(town.doctor, "B1"));

  private List<InstitutionCode> places(Actor actor, RegistryDefect defect) {
    return desk.found(actor, defect).stream().map(line -> line.found().institution()).toList();
  }

  private void maintained(Actor institution) {
    assertInstanceOf(
        ConfirmStatus.Result.Confirmed.class,
        notices.confirm.confirm(
            town.act(institution),
            notice.id(),
            LocalDate.ofInstant(
                town.jifen.now.instant(), cn.jifen.application.port.Now.LEGAL_ZONE)));
  }

  private List<String> demanded(Actor actor, RegistryDefect defect, LocalDate dueOn) {
    return desk.demand.demand(
                town.act(actor),
                new DemandCorrection.Demand(town.doctor, Town.HOSPITAL, defect, dueOn))
            instanceof DemandCorrection.Result.Refused refused
        ? Town.rules(refused.refusal())
        : List.of();
  }

  private RecordCorrectionDone.Result done(RegistryDefect defect, LocalDate on) {
    return desk.done.record(
        town.act(Town.OFFICER),
        new RecordCorrectionDone.Correction(town.doctor, Town.HOSPITAL, defect, on, "已核实"));
  }

  private static List<String> rules(RecordCorrectionDone.Result result) {
    return Town.rules(
        assertInstanceOf(RecordCorrectionDone.Result.Refused.class, result).refusal());
  }

  @Test
  void aStatusIsToBeMaintainedFromTheDayAfterTheDelivery() {
    RegistryDefect defect = RegistryDefect.STATUS_NOT_MAINTAINED;
    town.jifen.now.set(ISSUED.plusDays(3));
    assertEquals(List.of(), places(Town.OFFICER, defect), "not delivered");
    notices.delivered(notice.id(), Party.INSTITUTION, ISSUED.plusDays(1));
    town.jifen.now.set(ISSUED);
    assertEquals(List.of(), places(Town.OFFICER, defect), "the day before");
    town.jifen.now.set(ISSUED.plusDays(1));
    assertEquals(List.of(), places(Town.OFFICER, defect), "the day of delivery");
    town.jifen.now.set(ISSUED.plusDays(2));
    assertEquals(List.of(Town.HOSPITAL, Town.CLINIC), places(Town.OFFICER, defect));
    maintained(HOSPITAL);
    assertEquals(List.of(Town.CLINIC), places(Town.OFFICER, defect));
    maintained(CLINIC);
    assertEquals(List.of(), places(Town.OFFICER, defect));
  }

  @Test
  void aRegistrationThatRunsWithoutACommitmentIsFoundUntilItIsSigned() {
    PersonId nurse = town.person("玛依拉", Category.NURSE, "E10000003");
    LocalDate from = ISSUED.minusDays(1);
    recorded(nurse, new Period(from, Optional.of(ISSUED.plusDays(2))), Optional.empty());
    RegistryDefect defect = RegistryDefect.COMMITMENT_MISSING;
    town.jifen.now.set(from.minusDays(1));
    assertEquals(List.of(), places(HOSPITAL, defect));
    town.jifen.now.set(from);
    assertEquals(List.of(Town.HOSPITAL), places(HOSPITAL, defect));
    town.jifen.now.set(ISSUED.plusDays(2));
    assertEquals(List.of(), places(HOSPITAL, defect), "ended");
    recorded(nurse, Period.from(from), Optional.of(ISSUED.plusDays(4)));
    town.jifen.now.set(ISSUED.plusDays(3));
    assertEquals(List.of(Town.HOSPITAL), places(HOSPITAL, defect), "signed tomorrow");
    town.jifen.now.set(ISSUED.plusDays(4));
    assertEquals(List.of(), places(HOSPITAL, defect));
  }

  private void recorded(PersonId person, Period period, Optional<LocalDate> committedOn) {
    town.jifen.registrations.record(
        List.of(new Registration(person, Town.HOSPITAL, period, committedOn)),
        town.jifen.now.instant());
  }

  @Test
  void doctorsWithoutAScopeOfPracticeAreListedOthersAreNot() {
    List<ListFindings.Line> lines = desk.found(HOSPITAL, RegistryDefect.QUALIFICATION_UNKNOWN);
    assertEquals(List.of("欧阳𬱖"), lines.stream().map(line -> line.person().name()).toList());
    assertEquals("第二十六条", lines.getFirst().basis().citation());
  }

  @Test
  void anInstitutionSeesItsOwnAnOfficeItsAreaAndBelow() {
    notices.delivered(notice.id(), Party.INSTITUTION, ISSUED);
    town.jifen.now.set(ISSUED.plusDays(1));
    RegistryDefect defect = RegistryDefect.STATUS_NOT_MAINTAINED;
    assertEquals(List.of(Town.CLINIC), places(CLINIC, defect));
    assertEquals(2, places(Desk.actor("above", "650100", Role.OFFICER), defect).size());
    assertEquals(List.of(), places(Desk.actor("beside", "650103", Role.OFFICER), defect));
    assertEquals(List.of("area-not-covered"), refused(CLINIC, new Scope.At(Town.HOSPITAL)));
    assertEquals(List.of("area-not-covered"), refused(CLINIC, new Scope.Area(Town.DISTRICT)));
    assertEquals(
        List.of("area-not-covered"),
        refused(Desk.actor("beside", "650103", Role.OFFICER), new Scope.At(Town.HOSPITAL)));
    assertEquals(
        List.of("role-missing"),
        refused(Desk.actor("his", "650102", Role.SETTLEMENT), new Scope.Area(Town.DISTRICT)));
  }

  private List<String> refused(Actor actor, Scope scope) {
    return Town.rules(
        assertInstanceOf(
                ListFindings.Result.Refused.class,
                desk.findings.list(
                    actor,
                    RegistryDefect.STATUS_NOT_MAINTAINED,
                    Optional.of(scope),
                    ListKey.START,
                    10))
            .refusal());
  }

  @Test
  void anOrderNamesADefectThatTheCheckFindsAndIsDoneWhenItFindsItNoMore() {
    RegistryDefect defect = RegistryDefect.STATUS_NOT_MAINTAINED;
    assertEquals(List.of("defect-not-found"), demanded(Town.OFFICER, defect, ISSUED));
    notices.delivered(notice.id(), Party.INSTITUTION, ISSUED);
    LocalDate next = ISSUED.plusDays(1);
    town.jifen.now.set(next);
    assertEquals(List.of("demand-due-in-past"), demanded(Town.OFFICER, defect, ISSUED));
    assertEquals(List.of("nothing-demanded"), rules(done(defect, next)));
    assertEquals(List.of(), demanded(Town.OFFICER, defect, next));
    assertEquals(List.of("demanded-already"), demanded(Town.OFFICER, defect, next.plusDays(1)));
    assertTrue(desk.found(HOSPITAL, defect).getFirst().demand().isPresent());

    assertEquals(List.of("defect-persists"), rules(done(defect, next)));
    maintained(HOSPITAL);
    assertEquals(List.of("done-before-demand"), rules(done(defect, ISSUED)));
    assertEquals(List.of("done-in-future"), rules(done(defect, next.plusDays(1))));
    assertEquals(1, open(HOSPITAL).size());
    RecordCorrectionDone.Result.Done done =
        assertInstanceOf(RecordCorrectionDone.Result.Done.class, done(defect, next));
    assertEquals(Optional.of(next), done.demand().doneOn());
    assertEquals(false, done.late());
    assertEquals(List.of(), open(HOSPITAL));
    assertEquals(List.of("nothing-demanded"), rules(done(defect, next)));
  }

  private List<ListDemands.Line> open(Actor actor) {
    return assertInstanceOf(
            ListDemands.Result.Listed.class,
            desk.demands.list(actor, Optional.empty(), ListKey.START, 10))
        .lines();
  }

  @Test
  void anOrderIsOverdueFromTheDayAfterItsLastDay() {
    RegistryDefect defect = RegistryDefect.QUALIFICATION_UNKNOWN;
    LocalDate due = ISSUED.plusDays(3);
    assertEquals(List.of(), demanded(Town.OFFICER, defect, due));
    for (int d = -1; d <= 1; d++) {
      town.jifen.now.set(due.plusDays(d));
      assertEquals(d > 0, open(Town.OFFICER).getFirst().overdue(), "day " + d);
    }
    assertEquals(List.of(), open(CLINIC));
    assertEquals(List.of("defect-persists"), rules(done(defect, due)));
  }

  @Test
  void onlyTheOfficeOfTheAreaOrders() {
    RegistryDefect defect = RegistryDefect.QUALIFICATION_UNKNOWN;
    assertEquals(List.of("role-missing"), demanded(Town.REVIEWER, defect, ISSUED));
    assertEquals(List.of("role-missing"), demanded(HOSPITAL, defect, ISSUED));
    assertEquals(
        List.of("area-not-covered"),
        demanded(Desk.actor("beside", "650103", Role.OFFICER), defect, ISSUED));
    DemandCorrection.Demand nowhere =
        new DemandCorrection.Demand(
            town.doctor, new InstitutionCode("H65010200009"), defect, ISSUED);
    assertEquals(
        List.of("institution-unknown"),
        Town.rules(
            assertInstanceOf(
                    DemandCorrection.Result.Refused.class,
                    desk.demand.demand(town.act(Desk.OFFICER), nowhere))
                .refusal()));
  }

  @Test
  void exactlyOneOfAHundredOrdersTakesEffect() throws Exception {
    List<Callable<List<String>>> work =
        IntStream.range(0, ATTEMPTS)
            .<Callable<List<String>>>mapToObj(
                i ->
                    () ->
                        demanded(
                            Desk.actor("officer" + i, "650102", Role.OFFICER),
                            RegistryDefect.QUALIFICATION_UNKNOWN,
                            ISSUED))
            .toList();
    List<List<String>> answers = new ArrayList<>();
    try (ExecutorService pool = Executors.newFixedThreadPool(16)) {
      for (Future<List<String>> answer : pool.invokeAll(work)) {
        answers.add(answer.get());
      }
    }
    assertEquals(1, answers.stream().filter(List::isEmpty).count());
    assertEquals(
        ATTEMPTS - 1, answers.stream().filter(List.of("demanded-already")::equals).count());
    assertEquals(
        1,
        town.jifen
            .files
            .load(List.of(town.doctor))
            .get(town.doctor)
            .steps(RegistryStep.class)
            .size());
  }
}
