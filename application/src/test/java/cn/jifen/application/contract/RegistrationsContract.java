package cn.jifen.application.contract;

import static cn.jifen.application.contract.Samples.CLINIC;
import static cn.jifen.application.contract.Samples.DAY;
import static cn.jifen.application.contract.Samples.HOSPITAL;
import static cn.jifen.application.contract.Samples.MONDAY;
import static cn.jifen.application.contract.Samples.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.Period;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.registry.Category;
import cn.jifen.domain.registry.Registration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Registrations with their history, and how many people they are. */
abstract class RegistrationsContract {
  private static final PersonId ONE = new PersonId(1);
  private static final PersonId TWO = new PersonId(2);
  private static final LocalDate NEW_YEARS_EVE = LocalDate.of(2026, 12, 31);

  protected abstract Ports ports();

  private static Registration at(
      PersonId person, InstitutionCode institution, Optional<LocalDate> until) {
    return new Registration(person, institution, new Period(DAY, until), Optional.of(DAY));
  }

  @Test
  void a_later_version_takes_the_place_of_the_one_with_the_same_key() {
    Registration open = new Registration(ONE, HOSPITAL, Period.from(DAY), Optional.empty());
    Registration committed = at(ONE, HOSPITAL, Optional.empty());
    Registration elsewhere = at(ONE, CLINIC, Optional.of(DAY.plusDays(1)));
    ports().registrations().record(List.of(open, elsewhere), MONDAY);
    ports().registrations().record(List.of(committed), TUESDAY);
    assertThat(ports().registrations().of(List.of(ONE, TWO)))
        .isEqualTo(Map.of(ONE, List.of(committed, elsewhere)));
  }

  @Test
  void what_was_known_at_a_moment_is_told_with_that_moment_included() {
    Registration open = new Registration(ONE, HOSPITAL, Period.from(DAY), Optional.empty());
    Registration committed = at(ONE, HOSPITAL, Optional.empty());
    Registration elsewhere = at(ONE, CLINIC, Optional.empty());
    ports().registrations().record(List.of(open), MONDAY);
    ports().registrations().record(List.of(committed, elsewhere), TUESDAY);
    Instant justBefore = TUESDAY.minus(1, ChronoUnit.MICROS);
    assertThat(ports().registrations().knownAt(List.of(ONE), MONDAY.minus(1, ChronoUnit.MICROS)))
        .isEmpty();
    assertThat(ports().registrations().knownAt(List.of(ONE, TWO), justBefore))
        .isEqualTo(Map.of(ONE, List.of(open)));
    assertThat(ports().registrations().knownAt(List.of(ONE, TWO), TUESDAY))
        .isEqualTo(Map.of(ONE, List.of(committed, elsewhere)));
  }

  private void registerTwoPeople() {
    ports()
        .institutions()
        .record(
            List.of(
                Samples.institution(HOSPITAL, "第一医院", "650102"),
                Samples.institution(CLINIC, "石河子诊所", "659001")),
            DAY,
            MONDAY);
    ports()
        .people()
        .record(
            List.of(Samples.person(1, "D1", "甲", "A1"), Samples.person(2, "D2", "乙", "A2")),
            DAY,
            Samples.CLERK,
            MONDAY);
    ports()
        .registrations()
        .record(
            List.of(
                at(ONE, HOSPITAL, Optional.empty()),
                at(ONE, CLINIC, Optional.empty()),
                at(TWO, HOSPITAL, Optional.empty())),
            MONDAY);
  }

  @Test
  void people_are_counted_once_an_area_a_category_and_in_all() {
    registerTwoPeople();
    assertThat(ports().registeredPeople().byFilingArea(NEW_YEARS_EVE, MONDAY))
        .isEqualTo(Map.of(new AreaCode("650100"), 2, new AreaCode("659001"), 1));
    assertThat(ports().registeredPeople().byCategory(NEW_YEARS_EVE, MONDAY))
        .isEqualTo(Map.of(Category.DOCTOR, 2));
    assertThat(ports().registeredPeople().total(NEW_YEARS_EVE, MONDAY)).isEqualTo(2);
    assertThat(ports().registeredPeople().byInstitution(Year.of(2026), MONDAY))
        .isEqualTo(Map.of(HOSPITAL, 2, CLINIC, 1));
  }

  @Test
  void what_was_recorded_later_was_not_known_then() {
    registerTwoPeople();
    ports().registrations().record(List.of(at(TWO, HOSPITAL, Optional.of(NEW_YEARS_EVE))), TUESDAY);
    assertThat(ports().registeredPeople().total(NEW_YEARS_EVE, MONDAY.minusSeconds(1))).isZero();
    assertThat(ports().registeredPeople().total(NEW_YEARS_EVE, MONDAY)).isEqualTo(2);
    assertThat(ports().registeredPeople().total(NEW_YEARS_EVE, TUESDAY)).isEqualTo(1);
    assertThat(ports().registeredPeople().total(NEW_YEARS_EVE.minusDays(1), TUESDAY)).isEqualTo(2);
  }

  @Test
  void a_registration_counts_in_every_year_in_which_it_has_a_day() {
    registerTwoPeople();
    LocalDate nextYear = LocalDate.of(2027, 1, 1);
    ports().registrations().record(List.of(at(TWO, HOSPITAL, Optional.of(nextYear))), TUESDAY);
    assertThat(ports().registeredPeople().byInstitution(Year.of(2025), TUESDAY)).isEmpty();
    assertThat(ports().registeredPeople().byInstitution(Year.of(2026), TUESDAY))
        .containsEntry(HOSPITAL, 2);
    assertThat(ports().registeredPeople().byInstitution(Year.of(2027), TUESDAY))
        .containsEntry(HOSPITAL, 1);
  }
}
