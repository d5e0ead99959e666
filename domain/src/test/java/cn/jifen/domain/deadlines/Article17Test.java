package cn.jifen.domain.deadlines;

import static cn.jifen.domain.deadlines.Case.day;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.jifen.domain.agreements.Agreement;
import cn.jifen.domain.agreements.AgreementState;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.Period;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.law.Calendars;
import cn.jifen.domain.law.DueDate;
import cn.jifen.domain.registry.Registration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Art 17: a new institution has its people sign within five working days of the agreement. */
class Article17Test {
  private static final InstitutionCode NEW = new InstitutionCode("H65010200009");
  private static final LocalDate AGREED = LocalDate.of(2025, 6, 4);

  private static Agreement from(LocalDate day) {
    return new Agreement(NEW, AgreementState.ACTIVE, Period.from(day));
  }

  private static Registration registered(long person, String on, Optional<String> committed) {
    return new Registration(
        new PersonId(person), NEW, Period.from(day(on)), committed.map(LocalDate::parse));
  }

  private static List<RunningTerm> terms(LocalDate agreed, Registration... registrations) {
    InstitutionFile file =
        new InstitutionFile(
            NEW, Case.DISTRICT, List.of(from(agreed)), List.of(registrations), List.of());
    return TermsOfInstitution.of(Case.BOOK, file).stream()
        .map(term -> term.counted(Case.BOOK, Calendars.xinjiang()))
        .toList();
  }

  @Test
  void theTermRunsUntilEverybodyRegisteredHasSigned() {
    RunningTerm open =
        terms(
                AGREED,
                registered(1, "2025-06-04", Optional.of("2025-06-05")),
                registered(2, "2025-06-04", Optional.empty()))
            .getFirst();
    assertEquals(Optional.of(new DueDate(day("2025-06-16"), false)), open.due());
    assertEquals(TermState.RUNNING, open.stateOn(day("2025-06-15")));
    assertEquals(TermState.RUNNING, open.stateOn(day("2025-06-16")));
    assertEquals(TermState.OVERDUE, open.stateOn(day("2025-06-17")));
  }

  @Test
  void theLastSignatureTellsWhetherItWasInTime() {
    for (int late = -1; late <= 1; late++) {
      String last = day("2025-06-16").plusDays(late).toString();
      RunningTerm done =
          terms(
                  AGREED,
                  registered(1, "2025-06-04", Optional.of("2025-06-05")),
                  registered(2, "2025-06-04", Optional.of(last)))
              .getFirst();
      assertEquals(Optional.of(late <= 0), done.doneInTime());
    }
  }

  @Test
  void whoComesLaterSignsForHimself() {
    RunningTerm done =
        terms(
                AGREED,
                registered(1, "2025-06-04", Optional.of("2025-06-05")),
                registered(2, "2026-03-02", Optional.empty()))
            .getFirst();
    assertEquals(Optional.of(day("2025-06-05")), done.term().doneOn());
  }

  @Test
  void withoutAnybodyRegisteredNobodyHasSigned() {
    assertEquals(Optional.empty(), terms(AGREED).getFirst().term().doneOn());
  }

  @Test
  void anAgreementFromBeforeTheRuleStartsNoTerm() {
    assertEquals(List.of(), terms(day("2025-03-29")));
    assertEquals(1, terms(day("2025-03-30")).size());
  }
}
