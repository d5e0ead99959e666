package cn.jifen.application.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import cn.jifen.application.testing.Town;
import cn.jifen.domain.eligibility.Status;
import cn.jifen.domain.kernel.Points;
import cn.jifen.domain.kernel.UserId;
import cn.jifen.domain.law.Clause;
import cn.jifen.domain.law.Responsibility;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 资格恢复 (Art 54): not by the end of the term alone, and not before it. */
class GrantRestorationTest {
  /** First day after a suspension of 2 months from 2026-05-11 on. */
  private static final LocalDate TERM_OVER = LocalDate.of(2026, 7, 11);

  private final Town town = new Town();

  private GrantRestoration.Result grant(
      Optional<LocalDate> restoredOn, Optional<LocalDate> committedOn) {
    return town.desk.restore.grant(
        town.act(Town.REVIEWER),
        new GrantRestoration.Application(
            town.doctor,
            Town.DISTRICT,
            restoredOn,
            Optional.of(Town.TODAY),
            committedOn,
            Town.OFFICER.user()));
  }

  private static GrantRestoration.Result.Granted granted(GrantRestoration.Result result) {
    return assertInstanceOf(GrantRestoration.Result.Granted.class, result);
  }

  private static List<String> rules(GrantRestoration.Result result) {
    return Town.rules(assertInstanceOf(GrantRestoration.Result.Refused.class, result).refusal());
  }

  private void suspended() {
    town.scored(town.doctor, "CF1", Town.nine(town.doctor, "B1"));
  }

  private void terminated() {
    town.scored(
        town.doctor, "CF1", Town.line(town.doctor, "B1", Clause.C36_3, Responsibility.PRIMARY, 12));
  }

  @ParameterizedTest(name = "effect {0} days from the first day after the term: {1}")
  @CsvSource({"-1, restoration-before-term-end", "0, ''", "1, ''"})
  void itTakesEffectAfterTheTermAtTheEarliest(int days, String refusal) {
    suspended();
    LocalDate day = TERM_OVER.plusDays(days);
    GrantRestoration.Result result = grant(Optional.of(day), Optional.empty());
    if (refusal.isEmpty()) {
      assertEquals(Status.NORMAL, granted(result).standing().status());
      assertEquals(Status.SUSPENDED, town.statusOn(town.doctor, day.minusDays(1)));
      assertEquals(Points.of(9), town.file(town.doctor).balances().total(Year.of(2026)));
    } else {
      assertEquals(List.of(refusal), rules(result));
      assertEquals(Status.SUSPENDED, town.statusOn(town.doctor, TERM_OVER));
    }
  }

  @Test
  void grantedEarlyItTakesEffectWhenTheTermIsOver() {
    suspended();
    town.jifen.now.set(TERM_OVER.minusDays(10));
    assertEquals(TERM_OVER, granted(grant(Optional.empty(), Optional.empty())).restoredOn());
    assertEquals(Status.SUSPENDED, town.statusOn(town.doctor, TERM_OVER.minusDays(1)));
    assertEquals(Status.NORMAL, town.statusOn(town.doctor, TERM_OVER));
  }

  @Test
  void grantedLateItTakesEffectOnTheDayOfTheGrant() {
    suspended();
    LocalDate late = TERM_OVER.plusDays(10);
    town.jifen.now.set(late);
    assertEquals(
        List.of("restoration-in-past"),
        rules(grant(Optional.of(late.minusDays(1)), Optional.empty())));
    assertEquals(late, granted(grant(Optional.empty(), Optional.empty())).restoredOn());
    assertEquals(Status.SUSPENDED, town.statusOn(town.doctor, late.minusDays(1)));
  }

  @Test
  void afterATerminationTheBarMustBeOverAndTheCommitmentNew() {
    terminated();
    LocalDate barOver = LocalDate.of(2029, 5, 11);
    assertEquals(
        List.of("restoration-before-term-end"),
        rules(grant(Optional.of(barOver.minusDays(1)), Optional.of(Town.TODAY))));
    assertEquals(
        List.of("new-commitment-missing"), rules(grant(Optional.of(barOver), Optional.empty())));
    assertEquals(
        List.of("new-commitment-missing"),
        rules(grant(Optional.of(barOver), Optional.of(Town.REGISTERED))));
    assertEquals(
        List.of("new-commitment-missing"),
        rules(grant(Optional.of(barOver), Optional.of(barOver.plusDays(1)))));
    assertEquals(
        Status.NORMAL,
        granted(grant(Optional.of(barOver), Optional.of(barOver))).standing().status());
  }

  @Test
  void itLiftsOnlyWhatHasRunOut() {
    suspended();
    town.jifen.now.set(Town.TODAY.plusDays(20));
    town.scored(town.doctor, "CF2", Town.few(town.doctor, "B2", 1));
    town.jifen.now.set(TERM_OVER);
    GrantRestoration.Result.Granted first =
        granted(grant(Optional.of(TERM_OVER), Optional.empty()));
    assertEquals(Status.SUSPENDED, first.standing().status());
    assertEquals("38-3", first.standing().decisive().orElseThrow().row().code());
  }

  @Test
  void whoIsNormalHasNothingToRestore() {
    assertEquals(List.of("nothing-to-restore"), rules(grant(Optional.empty(), Optional.empty())));
  }

  @Test
  void itNeedsConsentAndFourEyes() {
    suspended();
    GrantRestoration.Result result =
        town.desk.restore.grant(
            town.act(Town.REVIEWER),
            new GrantRestoration.Application(
                town.doctor,
                Town.DISTRICT,
                Optional.of(TERM_OVER),
                Optional.empty(),
                Optional.empty(),
                new UserId("reviewer")));
    assertEquals(List.of("same-person", "institution-consent-missing"), rules(result));
  }
}
