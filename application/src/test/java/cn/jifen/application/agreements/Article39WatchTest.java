package cn.jifen.application.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import cn.jifen.application.access.Actor;
import cn.jifen.application.access.Role;
import cn.jifen.application.agreements.ListHalfWatch.Level;
import cn.jifen.application.agreements.ListHalfWatch.Watched;
import cn.jifen.application.ledger.TakenStep;
import cn.jifen.application.testing.Desk;
import cn.jifen.application.testing.Town;
import cn.jifen.domain.agreements.Agreement;
import cn.jifen.domain.agreements.AgreementState;
import cn.jifen.domain.agreements.AgreementStep;
import cn.jifen.domain.agreements.AgreementStep.HalfReached;
import cn.jifen.domain.kernel.DecisionNo;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.Period;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.registry.Category;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The watch over institutions: half of the people suspended or terminated in a calendar year. */
class Article39WatchTest {
  private static final Year YEAR = Year.of(2026);
  private static final LocalDate TODAY = Town.TODAY;
  private static final LocalDate UNTIL = LocalDate.of(2026, 7, 11);

  private final Agency agency = new Agency();
  private final Town town = agency.town;
  private int decisions;

  /** More people at the hospital, beside the doctor and the clerk. */
  private List<PersonId> others(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i -> {
              PersonId person = town.person("员工" + i, Category.NURSE, "E3000" + (1000 + i));
              town.register(person, Town.HOSPITAL, Town.REGISTERED);
              return person;
            })
        .toList();
  }

  private void suspend(PersonId person) {
    decisions++;
    town.scored(person, "CF-" + decisions, Town.nine(person, "B" + decisions));
  }

  private List<HalfReached> raisedAt(InstitutionCode institution) {
    return agency.jifen.institutionFiles.load(institution).steps().stream()
        .map(TakenStep::step)
        .filter(HalfReached.class::isInstance)
        .map(HalfReached.class::cast)
        .toList();
  }

  private List<Watched> watched(Actor actor) {
    return assertInstanceOf(
            ListHalfWatch.Result.Listed.class, agency.watch.list(actor, YEAR, "", 10))
        .institutions();
  }

  private Watched hospital() {
    return watched(Town.OFFICER).stream()
        .filter(one -> one.count().institution().equals(Town.HOSPITAL))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void exactlyHalfRaisesTheTaskAtOnceWithBothFigures() {
    List<PersonId> nurses = others(4);
    suspend(town.doctor);
    suspend(nurses.get(0));
    assertThat(raisedAt(Town.HOSPITAL)).isEmpty();
    suspend(nurses.get(1));
    assertThat(raisedAt(Town.HOSPITAL)).containsExactly(new HalfReached(2026, 3, 6, TODAY));
  }

  @Test
  void withAnOddNumberOfPeopleLessThanHalfIsNotEnough() {
    List<PersonId> nurses = others(5);
    suspend(town.doctor);
    suspend(nurses.get(0));
    suspend(nurses.get(1));
    assertThat(raisedAt(Town.HOSPITAL)).as("3 of 7 are 42.9 %").isEmpty();
    suspend(nurses.get(2));
    assertThat(raisedAt(Town.HOSPITAL)).containsExactly(new HalfReached(2026, 4, 7, TODAY));
  }

  @Test
  void theTaskIsRaisedOnceAYear() {
    List<PersonId> nurses = others(2);
    suspend(nurses.get(0));
    suspend(nurses.get(1));
    suspend(town.doctor);
    assertThat(raisedAt(Town.HOSPITAL)).containsExactly(new HalfReached(2026, 2, 4, TODAY));
    town.jifen.now.set(LocalDate.of(2027, 1, 4));
    suspend(nurses.get(0));
    suspend(nurses.get(1));
    assertThat(raisedAt(Town.HOSPITAL))
        .containsExactly(
            new HalfReached(2026, 2, 4, TODAY),
            new HalfReached(2027, 2, 4, LocalDate.of(2027, 1, 4)));
  }

  @Test
  void aMeasureCountsAtEveryInstitutionOfItsPersonAndEachTimeCounts() {
    others(2);
    suspend(town.doctor);
    assertThat(raisedAt(Town.CLINIC)).containsExactly(new HalfReached(2026, 1, 2, TODAY));
    assertThat(raisedAt(Town.HOSPITAL)).isEmpty();
    suspend(town.doctor);
    assertThat(raisedAt(Town.HOSPITAL)).containsExactly(new HalfReached(2026, 2, 4, TODAY));
  }

  @Test
  void twoRegistrationsAtOneInstitutionCountTheMeasureOnce() {
    others(3);
    town.desk.leave.end(
        town.act(Town.OFFICER), town.clerk, Town.HOSPITAL, Town.REGISTERED, TODAY.minusDays(9));
    town.register(town.clerk, Town.HOSPITAL, TODAY.minusDays(5));
    suspend(town.clerk);
    assertThat(agency.jifen.staff.of(Town.HOSPITAL, YEAR))
        .isEqualTo(new MeasuredStaff.Count(Town.HOSPITAL, 1, 5));
  }

  @Test
  void whoLeftBeforeTheFirstDayCountsAmongThePeopleButNotAmongTheTimes() {
    others(1);
    town.desk.leave.end(town.act(Town.OFFICER), town.clerk, Town.HOSPITAL, Town.REGISTERED, TODAY);
    suspend(town.clerk);
    assertThat(agency.jifen.staff.of(Town.HOSPITAL, YEAR))
        .isEqualTo(new MeasuredStaff.Count(Town.HOSPITAL, 0, 3));
  }

  @Test
  void linkedMeasuresCountToo() {
    others(1);
    agency.suspended(TODAY, UNTIL);
    agency.approved(agency.proposed(Agency.draft(TODAY, town.doctor, town.clerk)));
    assertThat(raisedAt(Town.HOSPITAL)).containsExactly(new HalfReached(2026, 2, 3, TODAY));
  }

  @Test
  void theYearIsThatOfTheFirstDay() {
    others(2);
    decisions++;
    town.approved(
        Town.penalty("CF-1", TODAY, Town.nine(town.doctor, "B1"), Town.nine(town.clerk, "B2")));
    for (PersonId person : List.of(town.doctor, town.clerk)) {
      Town.issued(
          town.desk.issue.issue(
              town.act(Town.OFFICER),
              person,
              new DecisionNo("CF-1"),
              Optional.of(LocalDate.of(2027, 1, 1))));
    }
    assertThat(raisedAt(Town.HOSPITAL)).containsExactly(new HalfReached(2027, 2, 4, TODAY));
  }

  @Test
  void theListShowsWhatIsNearFromFortyPerCentOn() {
    List<PersonId> nurses = others(3);
    suspend(nurses.get(0));
    assertThat(watched(Town.OFFICER)).as("1 of 5").isEmpty();
    suspend(nurses.get(1));
    assertThat(hospital().level()).isEqualTo(Level.NEAR);
    suspend(nurses.get(2));
    assertThat(hospital().level()).isEqualTo(Level.REACHED);
    assertThat(hospital().state().raised()).isPresent();
    assertThat(watched(Agency.ELSEWHERE)).isEmpty();
  }

  private void reached() {
    List<PersonId> nurses = others(2);
    suspend(nurses.get(0));
    suspend(nurses.get(1));
    agency.inForce();
  }

  private static ConfirmHalfReached.Confirmation confirmation(int times, int people) {
    return new ConfirmHalfReached.Confirmation(Town.HOSPITAL, YEAR, times, people, TODAY, UNTIL);
  }

  private static ConfirmHalfReached.Confirmation term(LocalDate from, LocalDate until) {
    return new ConfirmHalfReached.Confirmation(Town.HOSPITAL, YEAR, 2, 4, from, until);
  }

  private ConfirmHalfReached.Result confirm(ConfirmHalfReached.Confirmation confirmation) {
    return agency.confirm.confirm(town.act(Town.OFFICER), confirmation);
  }

  private List<String> refused(ConfirmHalfReached.Confirmation confirmation) {
    return Town.rules(
        assertInstanceOf(ConfirmHalfReached.Result.Refused.class, confirm(confirmation)).refusal());
  }

  private void confirmed() {
    assertInstanceOf(ConfirmHalfReached.Result.Confirmed.class, confirm(confirmation(2, 4)));
  }

  @Test
  void figuresAndTermAreConfirmedAndAnotherSuspendsTheAgreement() {
    reached();
    confirmed();
    assertThat(agreements()).containsOnlyKeys(AgreementState.ACTIVE);
    assertThat(suspend(Desk.actor("officer", "650102", Role.REVIEWER)))
        .containsExactly("same-person");
    assertThat(suspend(Agency.ELSEWHERE)).containsExactly("area-not-covered");
    assertInstanceOf(
        SuspendForHalf.Result.Suspended.class,
        agency.suspend.suspend(town.act(Town.REVIEWER), Town.HOSPITAL, YEAR));
    assertThat(agency.jifen.agreements.of(List.of(Town.HOSPITAL)).get(Town.HOSPITAL))
        .containsExactly(
            part(AgreementState.ACTIVE, Agency.YEAR, TODAY),
            part(AgreementState.SUSPENDED, TODAY, UNTIL),
            part(AgreementState.ACTIVE, UNTIL, Agency.NEXT_YEAR));
    assertThat(town.file(town.doctor).measures()).as("people are named, or stay").isEmpty();
    assertThat(suspend(Town.REVIEWER)).containsExactly("half-suspended");
    assertThat(refused(confirmation(2, 4))).containsExactly("half-suspended");
    assertThat(hospital().state().suspendedOn()).contains(TODAY);
  }

  private static Agreement part(AgreementState state, LocalDate from, LocalDate until) {
    return new Agreement(Town.HOSPITAL, state, Period.between(from, until));
  }

  private Map<AgreementState, List<Agreement>> agreements() {
    return agency
        .jifen
        .agreements
        .of(List.of(Town.HOSPITAL))
        .getOrDefault(Town.HOSPITAL, List.of())
        .stream()
        .collect(Collectors.groupingBy(Agreement::state));
  }

  private List<String> suspend(Actor actor) {
    return Town.rules(
        assertInstanceOf(
                SuspendForHalf.Result.Refused.class,
                agency.suspend.suspend(town.act(actor), Town.HOSPITAL, YEAR))
            .refusal());
  }

  @Test
  void belowHalfNothingIsConfirmed() {
    agency.inForce();
    others(3);
    suspend(town.doctor);
    suspend(town.clerk);
    assertThat(refused(confirmation(2, 5))).containsExactly("half-not-reached");
    assertThat(suspend(Town.REVIEWER)).containsExactly("half-not-confirmed");
  }

  @Test
  void onlyTheFiguresOfNowAreConfirmed() {
    reached();
    assertThat(refused(confirmation(3, 4))).containsExactly("half-figures-differ");
    assertThat(refused(confirmation(2, 3))).containsExactly("half-figures-differ");
    confirmed();
    suspend(town.doctor);
    assertThat(suspend(Town.REVIEWER)).containsExactly("half-figures-differ");
  }

  @Test
  void theTermHasADayNotInThePastAndLiesWithinTheAgreementInForce() {
    reached();
    assertThat(refused(term(TODAY.minusDays(1), UNTIL))).containsExactly("suspension-in-past");
    assertThat(refused(term(TODAY, TODAY))).containsExactly("suspension-without-a-day");
    assertThat(refused(term(TODAY, Agency.NEXT_YEAR.plusDays(1))))
        .containsExactly("agreement-not-active");
    assertThat(
            assertInstanceOf(
                    ConfirmHalfReached.Result.Refused.class,
                    confirm(term(TODAY, Agency.NEXT_YEAR.plusDays(1))))
                .refusal()
                .findings()
                .getFirst()
                .expected())
        .contains("该协议至 " + Agency.NEXT_YEAR.minusDays(1) + " 止");
    assertInstanceOf(
        ConfirmHalfReached.Result.Confirmed.class, confirm(term(TODAY, Agency.NEXT_YEAR)));
  }

  @Test
  void whatWasReturnedIsConfirmedAnew() {
    reached();
    confirmed();
    assertThat(refused(confirmation(2, 4))).containsExactly("half-confirmed");
    assertInstanceOf(
        ReturnHalfConfirmation.Result.Refused.class,
        agency.returnHalf.giveBack(town.act(Town.REVIEWER), Town.HOSPITAL, YEAR, " "));
    assertInstanceOf(
        ReturnHalfConfirmation.Result.Returned.class,
        agency.returnHalf.giveBack(town.act(Town.REVIEWER), Town.HOSPITAL, YEAR, "期限有误"));
    assertThat(suspend(Town.REVIEWER)).containsExactly("half-not-confirmed");
    confirmed();
  }

  @Test
  void aCorrectionThatGoesBelowHalfIsShown() {
    others(1);
    agency.suspended(TODAY, UNTIL);
    var proposal = agency.proposed(Agency.draft(TODAY, town.doctor, town.clerk));
    agency.approved(proposal);
    assertThat(hospital().level()).isEqualTo(Level.REACHED);
    agency.revoke.revoke(
        town.act(Town.REVIEWER),
        new RevokeLinkedMeasure.Revocation(
            Town.HOSPITAL, proposal, town.clerk, "并无责任", Town.OFFICER.user()));
    assertThat(hospital().level()).as("1 of 3, and the task stands").isEqualTo(Level.BELOW);
  }

  @Test
  void exactlyOneOfAHundredConfirmationsTakesEffect() throws Exception {
    reached();
    List<Callable<ConfirmHalfReached.Result>> attempts =
        IntStream.range(0, 100)
            .<Callable<ConfirmHalfReached.Result>>mapToObj(
                i ->
                    () ->
                        agency.confirm.confirm(
                            town.act(Desk.actor("officer" + i, "650102", Role.OFFICER)),
                            confirmation(2, 4)))
            .toList();
    int confirmed = 0;
    try (ExecutorService pool = Executors.newFixedThreadPool(16)) {
      for (Future<ConfirmHalfReached.Result> answer : pool.invokeAll(attempts)) {
        switch (answer.get()) {
          case ConfirmHalfReached.Result.Confirmed _ -> confirmed++;
          case ConfirmHalfReached.Result.Refused no ->
              assertThat(Town.rules(no.refusal())).containsExactly("half-confirmed");
        }
      }
    }
    assertThat(confirmed).isEqualTo(1);
    assertThat(
            agency.jifen.institutionFiles.load(Town.HOSPITAL).steps().stream()
                .filter(taken -> taken.step() instanceof AgreementStep.HalfConfirmed))
        .hasSize(1);
  }
}
