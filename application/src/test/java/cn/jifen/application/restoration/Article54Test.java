package cn.jifen.application.restoration;

import static cn.jifen.application.testing.Applications.GRANT;
import static cn.jifen.application.testing.Applications.rules;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jifen.application.access.Actor;
import cn.jifen.application.access.Role;
import cn.jifen.application.registry.RegisterAtInstitution;
import cn.jifen.application.testing.Applications;
import cn.jifen.application.testing.Desk;
import cn.jifen.application.testing.Town;
import cn.jifen.domain.eligibility.Status;
import cn.jifen.domain.kernel.Finding;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.Points;
import cn.jifen.domain.kernel.RestorationId;
import cn.jifen.domain.law.Clause;
import cn.jifen.domain.law.DueDate;
import cn.jifen.domain.law.LinkedRule;
import cn.jifen.domain.law.Responsibility;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 第五十四条 资格恢复: only on application, not before its window, and not before the term. */
class Article54Test {
  /** First day after a suspension of 2 months from 2026-05-11 on. */
  private static final LocalDate TERM_OVER = LocalDate.of(2026, 7, 11);

  private final Town town = new Town();
  private final Applications applications = new Applications(town);

  private void on(LocalDate day) {
    town.jifen.now.set(day);
  }

  private void suspended() {
    town.scored(town.doctor, "CF1", Town.nine(town.doctor, "B1"));
  }

  /**
   * 12 points for one violation (38-6), or 9 and 3 (38-5): then the suspension by the first 9 is
   * restored by itself.
   */
  private void terminated(int years) {
    if (years == 3) {
      town.scored(
          town.doctor,
          "CF1",
          Town.line(town.doctor, "B1", Clause.C36_3, Responsibility.PRIMARY, 12));
      return;
    }
    town.scored(town.doctor, "CF1", Town.nine(town.doctor, "B1"), Town.few(town.doctor, "B2", 3));
    on(TERM_OVER);
    assertEquals(
        Status.TERMINATED,
        applications.granted(applications.restoration(town.doctor)).standing().status());
  }

  private ApplyForRestoration.Result apply() {
    return applications.apply(applications.restoration(town.doctor));
  }

  private ApplyForRestoration.Application committed(LocalDate day) {
    return applications.restoration(town.doctor, Optional.of(day), false);
  }

  private Status statusOn(LocalDate day) {
    return town.statusOn(town.doctor, day);
  }

  private static Finding finding(ApplyForRestoration.Result result) {
    return assertInstanceOf(ApplyForRestoration.Result.Refused.class, result)
        .refusal()
        .findings()
        .getFirst();
  }

  /**
   * Last day Saturday 2025-06-14; of the fifteen working days before it Xinjiang takes three off
   * (06-06, 06-09, 06-10), the State one (06-02).
   */
  @ParameterizedTest(name = "received on {0}: {1}")
  @CsvSource({
    "2025-05-19, restoration-before-window",
    "2025-05-20, ''",
    "2025-05-21, ''",
    "2025-06-14, ''",
    "2025-06-15, ''"
  })
  void theWindowOpensFifteenWorkingDaysBeforeTheLastDayByTheRegionsCalendar(
      LocalDate receivedOn, String refusal) {
    applications.publishCalendars();
    on(LocalDate.of(2025, 4, 15));
    suspended();
    on(receivedOn);
    ApplyForRestoration.Result result = apply();
    if (refusal.isEmpty()) {
      assertInstanceOf(ApplyForRestoration.Result.Received.class, result);
    } else {
      assertEquals(List.of(refusal), rules(result));
      assertEquals("第五十四条", finding(result).basis().citation());
      assertEquals("自 2025-05-20 起可以申请，即期满前15个工作日", finding(result).expected());
      assertTrue(finding(result).found().contains("至 2025-06-14 期满"), finding(result).found());
    }
  }

  @ParameterizedTest(name = "received on {0}: {1}")
  @CsvSource({"2026-06-17, restoration-before-window", "2026-06-18, ''", "2026-06-19, ''"})
  void theWindowOfARegionWithoutPublishedDaysIsProvisional(LocalDate receivedOn, String refusal) {
    applications.publishCalendars();
    suspended();
    on(receivedOn);
    ApplyForRestoration.Result result = apply();
    if (refusal.isEmpty()) {
      assertInstanceOf(ApplyForRestoration.Result.Received.class, result);
    } else {
      assertEquals(List.of(refusal), rules(result));
      assertEquals("自 2026-06-18（日历尚未公布，暂定）起可以申请，即期满前15个工作日", finding(result).expected());
    }
  }

  @Test
  void theAssessmentIsDueInTenWorkingDays() {
    applications.publishCalendars();
    on(LocalDate.of(2025, 4, 15));
    suspended();
    on(LocalDate.of(2025, 5, 26));
    assertEquals(
        new DueDate(LocalDate.of(2025, 6, 13), false),
        assertInstanceOf(ApplyForRestoration.Result.Received.class, apply()).assessBy());
  }

  @Test
  void aLateAssessmentCountsAllTheSame() {
    suspended();
    on(TERM_OVER);
    RestorationId id = applications.received(applications.restoration(town.doctor));
    LocalDate late = TERM_OVER.plusMonths(2);
    on(late);
    assertEquals(late, applications.granted(town.doctor, id).restoredOn());
  }

  @ParameterizedTest(name = "granted {0} days from the first day after the term")
  @CsvSource({"-10, 0", "-1, 0", "0, 0", "1, 1"})
  void aGrantTakesEffectOnItsDayOrAfterTheTermWhicheverIsLater(int granted, int effect) {
    suspended();
    on(TERM_OVER.minusDays(15));
    RestorationId id = applications.received(applications.restoration(town.doctor));
    on(TERM_OVER.plusDays(granted));
    AssessRestoration.Result.Granted result = applications.granted(town.doctor, id);
    LocalDate expected = TERM_OVER.plusDays(effect);
    assertEquals(expected, result.restoredOn());
    assertEquals(Status.NORMAL, result.standing().status());
    assertFalse(result.registerAnew());
    assertEquals(Status.SUSPENDED, statusOn(expected.minusDays(1)));
    assertEquals(Status.NORMAL, statusOn(expected));
    assertEquals(Points.of(9), town.file(town.doctor).balances().total(Year.of(2026)));
  }

  @Test
  void theEndOfTheTermAloneRestoresNothing() {
    suspended();
    assertEquals("暂停", town.file(town.doctor).standingOn(TERM_OVER.minusDays(1)).label());
    assertEquals("暂停（期满待恢复）", town.file(town.doctor).standingOn(TERM_OVER).label());
    on(TERM_OVER);
    RestorationId id = applications.received(applications.restoration(town.doctor));
    assertInstanceOf(
        AssessRestoration.Result.Declined.class,
        applications.assess(town.doctor, id, new ApplicationDecision.Refuse("整改材料不完整")));
    assertEquals("暂停（期满待恢复）", town.file(town.doctor).standingOn(TERM_OVER).label());
    RestorationId again = applications.received(applications.restoration(town.doctor));
    assertEquals(TERM_OVER, applications.granted(town.doctor, again).restoredOn());
    assertEquals("正常", town.file(town.doctor).standingOn(TERM_OVER).label());
  }

  @ParameterizedTest(name = "a bar of {0} years, received on {1}: {2}")
  @CsvSource({
    "1, 2027-04-18, restoration-before-window",
    "1, 2027-04-19, ''",
    "1, 2027-04-20, ''",
    "3, 2029-04-18, restoration-before-window",
    "3, 2029-04-19, ''",
    "3, 2029-04-20, ''"
  })
  void theWindowBeforeTheEndOfABarCounts(int years, LocalDate receivedOn, String refusal) {
    terminated(years);
    on(receivedOn);
    ApplyForRestoration.Result result = applications.apply(committed(receivedOn));
    if (refusal.isEmpty()) {
      assertInstanceOf(ApplyForRestoration.Result.Received.class, result);
    } else {
      assertEquals(List.of(refusal), rules(result));
      assertTrue(
          finding(result).found().contains(years == 3 ? "第三十八条第（六）项" : "第三十八条第（五）项"),
          finding(result).found());
    }
  }

  @ParameterizedTest(name = "a bar of {0} years until {1}")
  @CsvSource({"1, 2027-05-10, 第三十八条第（五）项", "3, 2029-05-10, 第三十八条第（六）项"})
  void nobodyIsRegisteredAnewOnTheLastDayOfTheBarButOnTheDayAfterIt(
      int years, LocalDate lastDay, String article) {
    terminated(years);
    on(lastDay.minusDays(10));
    RestorationId id = applications.received(committed(lastDay.minusDays(10)));
    AssessRestoration.Result.Granted granted = applications.granted(town.doctor, id);
    assertEquals(lastDay.plusDays(1), granted.restoredOn());
    assertTrue(granted.registerAnew());

    on(lastDay);
    assertEquals(Status.TERMINATED, statusOn(lastDay));
    InstitutionCode hospital = Town.HOSPITAL;
    List<Finding> barred =
        assertInstanceOf(RegisterAtInstitution.Result.Refused.class, register(lastDay, lastDay))
            .refusal()
            .findings();
    assertEquals(
        List.of("第四十三条", article),
        barred.stream().limit(2).map(f -> f.basis().citation()).toList());
    assertEquals(
        List.of("registration-while-barred", "registration-bar-running"),
        barred.stream().limit(2).map(Finding::rule).toList());

    LocalDate dayAfter = lastDay.plusDays(1);
    on(dayAfter);
    assertEquals(Status.NORMAL, statusOn(dayAfter));
    assertFalse(registeredAt(hospital, dayAfter), "the old registration is over");
    assertTrue(registeredAt(hospital, lastDay));
    assertEquals(
        List.of("commitment-before-termination"),
        Town.rules(
            assertInstanceOf(
                    RegisterAtInstitution.Result.Refused.class,
                    register(dayAfter, Town.TODAY.minusDays(1)))
                .refusal()));
    assertInstanceOf(
        RegisterAtInstitution.Result.Registered.class, register(dayAfter, lastDay.minusDays(10)));
    assertTrue(registeredAt(hospital, dayAfter));
  }

  private RegisterAtInstitution.Result register(LocalDate on, LocalDate committedOn) {
    return town.desk.register.register(
        town.act(Town.OFFICER), town.doctor, Town.HOSPITAL, on, Optional.of(committedOn));
  }

  private boolean registeredAt(InstitutionCode institution, LocalDate day) {
    return town.jifen.registrations.of(List.of(town.doctor)).get(town.doctor).stream()
        .anyMatch(r -> r.institution().equals(institution) && r.period().covers(day));
  }

  @Test
  void afterATerminationTheCommitmentIsMadeAnew() {
    terminated(3);
    LocalDate barOver = LocalDate.of(2029, 5, 11);
    on(barOver);
    assertEquals(List.of("new-commitment-missing"), rules(apply()));
    assertEquals(
        List.of("new-commitment-missing"),
        rules(applications.apply(committed(Town.TODAY.minusDays(1)))));
    assertEquals(
        List.of("new-commitment-missing"),
        rules(applications.apply(committed(barOver.plusDays(1)))));
    assertInstanceOf(
        ApplyForRestoration.Result.Received.class, applications.apply(committed(Town.TODAY)));
  }

  @Test
  void itLiftsOnlyWhatHasRunOut() {
    suspended();
    on(Town.TODAY.plusDays(20));
    town.scored(town.doctor, "CF2", Town.few(town.doctor, "B2", 1));
    on(TERM_OVER);
    AssessRestoration.Result.Granted first =
        applications.granted(applications.restoration(town.doctor));
    assertEquals(Status.SUSPENDED, first.standing().status());
    assertEquals("38-3", first.standing().decisive().orElseThrow().row().code());
    assertEquals(List.of("restoration-before-window"), rules(apply()));
  }

  @Test
  void whoIsNormalHasNothingToRestore() {
    assertEquals(List.of("nothing-to-restore"), rules(apply()));
  }

  @Test
  void whoLostTheQualificationProvesItAgain() {
    applications.ordered(LinkedRule.QUALIFICATION_LOST, Optional.empty());
    LocalDate later = Town.TODAY.plusDays(40);
    on(later);
    ApplyForRestoration.Result unproven = applications.apply(committed(later));
    assertEquals(List.of("qualification-proof-missing"), rules(unproven));
    assertEquals("第二十六条", finding(unproven).basis().citation());
    AssessRestoration.Result.Granted granted =
        applications.granted(applications.restoration(town.doctor, Optional.of(later), true));
    assertEquals(later, granted.restoredOn());
    assertEquals(Status.NORMAL, statusOn(later));
    assertEquals(Status.TERMINATED, statusOn(later.minusDays(1)));
    assertTrue(granted.registerAnew());
  }

  @Test
  void anEndedAgreementLeavesNoFixedBar() {
    applications.ordered(LinkedRule.AGREEMENT_ENDED, Optional.empty());
    LocalDate later = Town.TODAY.plusDays(3);
    on(later);
    assertEquals(List.of("new-commitment-missing"), rules(apply()));
    assertEquals(later, applications.granted(committed(later)).restoredOn());
    assertEquals(Status.NORMAL, statusOn(later));
  }

  @Test
  void aSuspendedAgreementHasItsOwnTermAndWindow() {
    applications.ordered(LinkedRule.AGREEMENT_SUSPENDED, Optional.of(TERM_OVER));
    on(LocalDate.of(2026, 6, 18));
    assertEquals(List.of("restoration-before-window"), rules(apply()));
    on(LocalDate.of(2026, 6, 19));
    assertEquals(
        TERM_OVER, applications.granted(applications.restoration(town.doctor)).restoredOn());
  }

  @Test
  void aMeasureOrderedAfterTheApplicationIsNotLiftedAlong() {
    suspended();
    on(TERM_OVER);
    RestorationId id = applications.received(applications.restoration(town.doctor));
    on(TERM_OVER.plusDays(1));
    applications.ordered(LinkedRule.AGREEMENT_ENDED, Optional.empty());
    assertEquals(
        List.of("measure-after-application"), rules(applications.assess(town.doctor, id, GRANT)));
    assertEquals(Status.TERMINATED, statusOn(TERM_OVER.plusDays(1)));
  }

  /** A grant before the end of the term takes effect after it: what begins between has its own. */
  @Test
  void aMeasureOrderedBetweenTheGrantAndItsEffectIsNotLiftedAlong() {
    suspended();
    on(TERM_OVER.minusDays(10));
    assertEquals(
        TERM_OVER, applications.granted(applications.restoration(town.doctor)).restoredOn());
    on(TERM_OVER.minusDays(5));
    applications.ordered(LinkedRule.AGREEMENT_ENDED, Optional.empty());
    assertEquals(Status.TERMINATED, statusOn(TERM_OVER.minusDays(1)));
    assertEquals(Status.TERMINATED, statusOn(TERM_OVER));
    on(TERM_OVER);
    AssessRestoration.Result.Granted own = applications.granted(committed(TERM_OVER));
    assertEquals(TERM_OVER, own.restoredOn());
    assertEquals(Status.NORMAL, own.standing().status());
    assertTrue(own.registerAnew());
  }

  /** Ordered before the grant, from a day on that comes before the grant takes effect. */
  @ParameterizedTest(name = "a termination from {0} days after the term on")
  @CsvSource({"-1, measure-after-application", "0, measure-after-application", "1, ''"})
  void aMeasureThatBeginsBeforeTheGrantTakesEffectWantsItsOwn(int days, String refusal) {
    suspended();
    on(TERM_OVER.minusDays(10));
    RestorationId id = applications.received(applications.restoration(town.doctor));
    applications.ordered(LinkedRule.AGREEMENT_ENDED, TERM_OVER.plusDays(days), Optional.empty());
    if (refusal.isEmpty()) {
      assertEquals(TERM_OVER, applications.granted(town.doctor, id).restoredOn());
      assertEquals(Status.NORMAL, statusOn(TERM_OVER));
    } else {
      assertEquals(List.of(refusal), rules(applications.assess(town.doctor, id, GRANT)));
    }
    assertEquals(Status.TERMINATED, statusOn(TERM_OVER.plusDays(1)));
  }

  @Test
  void theInstitutionAgreesFirstAndOneApplicationIsOpenAtATime() {
    suspended();
    on(TERM_OVER);
    assertEquals(
        List.of("institution-consent-missing"),
        rules(applications.apply(days(Optional.empty(), TERM_OVER))));
    assertEquals(
        List.of("institution-consent-missing"),
        rules(applications.apply(days(Optional.of(TERM_OVER), TERM_OVER.minusDays(1)))));
    assertEquals(
        List.of("date-in-future"),
        rules(applications.apply(days(Optional.of(TERM_OVER), TERM_OVER.plusDays(1)))));
    applications.received(applications.restoration(town.doctor));
    assertEquals(List.of("application-open"), rules(apply()));
  }

  private ApplyForRestoration.Application days(Optional<LocalDate> agreedOn, LocalDate receivedOn) {
    return new ApplyForRestoration.Application(
        town.doctor,
        Town.HOSPITAL,
        agreedOn,
        receivedOn,
        Optional.empty(),
        false,
        Optional.empty());
  }

  @Test
  void anotherThanWhoRecordedItAssessesInTheOwnAreaOnceAndWithReason() {
    suspended();
    on(TERM_OVER);
    Actor both = Desk.actor("both", "650102", Role.OFFICER, Role.REVIEWER);
    RestorationId id =
        assertInstanceOf(
                ApplyForRestoration.Result.Received.class,
                town.desk.applyForRestoration.apply(
                    town.act(both), applications.restoration(town.doctor)))
            .application()
            .restoration();
    assertEquals(List.of("same-person"), rules(assess(both, id)));
    Actor elsewhere = Desk.actor("elsewhere", "650200", Role.REVIEWER);
    assertEquals(List.of("area-not-covered"), rules(assess(elsewhere, id)));
    assertEquals(List.of("role-missing"), rules(assess(Town.OFFICER, id)));
    assertEquals(
        List.of("application-unknown"),
        rules(assess(Town.REVIEWER, new RestorationId(id.value() + 1))));
    assertEquals(
        List.of("reason-missing"),
        rules(applications.assess(town.doctor, id, new ApplicationDecision.Refuse(""))));
    applications.granted(town.doctor, id);
    assertEquals(List.of("application-decided"), rules(assess(Town.REVIEWER, id)));
  }

  private AssessRestoration.Result assess(Actor actor, RestorationId id) {
    return town.desk.assessRestoration.assess(town.act(actor), town.doctor, id, GRANT);
  }
}
