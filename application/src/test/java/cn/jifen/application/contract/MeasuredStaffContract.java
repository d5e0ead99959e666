package cn.jifen.application.contract;

import static cn.jifen.application.contract.Samples.HOSPITAL;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jifen.application.access.Actor;
import cn.jifen.application.access.Role;
import cn.jifen.application.agreements.MeasuredStaff.Count;
import cn.jifen.application.ledger.Act;
import cn.jifen.application.ledger.FileRecorder;
import cn.jifen.domain.eligibility.FileEvent;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.OfficeCode;
import cn.jifen.domain.kernel.OrderId;
import cn.jifen.domain.kernel.Period;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.UserId;
import cn.jifen.domain.law.LinkedRule;
import cn.jifen.domain.registry.Institution;
import cn.jifen.domain.registry.InstitutionKind;
import cn.jifen.domain.registry.Ownership;
import cn.jifen.domain.registry.Registration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Person-times and people of an institution in a calendar year (Art 39). */
abstract class MeasuredStaffContract {
  private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");
  private static final Year YEAR = Year.of(2026);
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
  private static final InstitutionCode CLINIC = new InstitutionCode("H65310000001");
  private static final AreaCode REGION = new AreaCode("650000");

  private final AtomicLong ids = new AtomicLong(1000);

  protected abstract Ports ports();

  @BeforeEach
  void twoInstitutions() {
    ports()
        .institutions()
        .record(
            List.of(institution(HOSPITAL, "650102"), institution(CLINIC, "653101")), FIRST, NOW);
  }

  private static Institution institution(InstitutionCode code, String region) {
    return new Institution(
        code,
        "医院",
        InstitutionKind.MEDICAL,
        "二级",
        Ownership.PUBLIC,
        new AreaCode(region),
        "526504004145883509",
        "解放路1号");
  }

  private void registered(long person, InstitutionCode at, Period period) {
    ports()
        .registrations()
        .record(
            List.of(new Registration(new PersonId(person), at, period, Optional.of(period.from()))),
            NOW);
  }

  private OrderId measured(long person, LocalDate firstDay) {
    OrderId order = new OrderId(ids.incrementAndGet());
    record(
        person,
        new FileEvent.MeasureOrdered(
            order,
            LinkedRule.AGREEMENT_ENDED,
            Optional.of(HOSPITAL),
            new AreaCode("650102"),
            new NoticeId(ids.incrementAndGet()),
            firstDay,
            firstDay,
            Optional.empty()));
    return order;
  }

  private void record(long person, FileEvent event) {
    ports()
        .unitOfWork()
        .inTransaction(
            () -> {
              PersonId id = new PersonId(person);
              FileRecorder recorder =
                  new FileRecorder(ports().files(), ports().ledger(), List.of(id));
              recorder.record(id, event);
              Actor actor =
                  new Actor(new UserId("a"), new OfficeCode("650102"), Set.of(Role.OFFICER));
              return recorder.finish(new Act(actor, NOW, "c" + ids.incrementAndGet()));
            });
  }

  private Count hospital() {
    return ports().staff().of(HOSPITAL, YEAR);
  }

  @Test
  void nobodyIsCountedWhereNobodyIs() {
    assertThat(hospital()).isEqualTo(new Count(HOSPITAL, 0, 0));
    assertThat(ports().staff().within(REGION, YEAR, "", 10)).isEmpty();
  }

  @Test
  void theYearHasItsFirstAndItsLastDay() {
    registered(1, HOSPITAL, Period.from(FIRST.minusYears(1)));
    measured(1, FIRST.minusDays(1));
    assertThat(hospital()).isEqualTo(new Count(HOSPITAL, 0, 1));
    measured(1, FIRST);
    assertThat(hospital().times()).isEqualTo(1);
    measured(1, LAST);
    assertThat(hospital().times()).isEqualTo(2);
    measured(1, LAST.plusDays(1));
    assertThat(hospital().times()).isEqualTo(2);
  }

  @Test
  void theRegistrationCoversTheFirstDay() {
    LocalDate day = LocalDate.of(2026, 5, 11);
    registered(1, HOSPITAL, Period.between(FIRST, day));
    registered(2, HOSPITAL, Period.between(FIRST, day.plusDays(1)));
    registered(3, HOSPITAL, Period.from(day));
    registered(4, HOSPITAL, Period.from(day.plusDays(1)));
    registered(5, HOSPITAL, Period.between(day, day));
    for (long person = 1; person <= 5; person++) {
      measured(person, day);
    }
    assertThat(hospital()).isEqualTo(new Count(HOSPITAL, 2, 4));
  }

  @Test
  void peopleOfTheYearAreCountedOnceByWhatIsKnownNow() {
    registered(1, HOSPITAL, Period.between(FIRST.minusYears(1), FIRST));
    registered(2, HOSPITAL, Period.between(FIRST.minusYears(1), FIRST.plusDays(1)));
    registered(3, HOSPITAL, Period.from(LAST));
    registered(4, HOSPITAL, Period.from(LAST.plusDays(1)));
    registered(5, HOSPITAL, Period.between(FIRST, FIRST.plusDays(9)));
    registered(5, HOSPITAL, Period.from(FIRST.plusDays(20)));
    registered(6, HOSPITAL, Period.from(FIRST.minusYears(1)));
    registered(6, HOSPITAL, Period.between(FIRST.minusYears(1), FIRST.minusDays(1)));
    assertThat(hospital()).isEqualTo(new Count(HOSPITAL, 0, 3));
    assertThat(hospital().people())
        .isEqualTo(ports().registeredPeople().byInstitution(YEAR, NOW).get(HOSPITAL));
  }

  @Test
  void aMeasureCountsOnceAtEachInstitutionAndNotWhenItIsRevoked() {
    registered(1, HOSPITAL, Period.between(FIRST, FIRST.plusDays(5)));
    registered(1, HOSPITAL, Period.from(FIRST.plusDays(5)));
    registered(1, CLINIC, Period.from(FIRST));
    OrderId order = measured(1, FIRST.plusDays(5));
    assertThat(ports().staff().within(REGION, YEAR, "", 10))
        .containsExactly(new Count(HOSPITAL, 1, 1), new Count(CLINIC, 1, 1));
    record(1, new FileEvent.OrderRevoked(order, FIRST.plusDays(6), "复查"));
    assertThat(ports().staff().within(REGION, YEAR, "", 10)).isEmpty();
  }

  @Test
  void anAreaHasItsInstitutionsInPages() {
    registered(1, HOSPITAL, Period.from(FIRST));
    registered(1, CLINIC, Period.from(FIRST));
    measured(1, FIRST);
    Count hospital = new Count(HOSPITAL, 1, 1);
    Count clinic = new Count(CLINIC, 1, 1);
    assertThat(ports().staff().within(REGION, YEAR, "", 1)).containsExactly(hospital);
    assertThat(ports().staff().within(REGION, YEAR, HOSPITAL.value(), 1)).containsExactly(clinic);
    assertThat(ports().staff().within(new AreaCode("650100"), YEAR, "", 9))
        .containsExactly(hospital);
    assertThat(ports().staff().within(new AreaCode("653100"), YEAR, "", 9)).containsExactly(clinic);
    assertThat(ports().staff().within(REGION, Year.of(2025), "", 9)).isEmpty();
  }

  @Test
  void whatATransactionWroteIsCountedInItBeforeTheLedgerIsWritten() {
    registered(1, HOSPITAL, Period.from(FIRST));
    ports()
        .unitOfWork()
        .inTransaction(
            () -> {
              PersonId id = new PersonId(1);
              FileRecorder recorder =
                  new FileRecorder(ports().files(), ports().ledger(), List.of(id));
              recorder.record(
                  id,
                  new FileEvent.MeasureOrdered(
                      new OrderId(7),
                      LinkedRule.QUALIFICATION_LOST,
                      Optional.empty(),
                      new AreaCode("650102"),
                      new NoticeId(8),
                      FIRST,
                      FIRST,
                      Optional.empty()));
              Actor actor =
                  new Actor(new UserId("a"), new OfficeCode("650102"), Set.of(Role.OFFICER));
              return recorder.finish(
                  new Act(actor, NOW, "c"),
                  () -> {
                    assertThat(hospital()).isEqualTo(new Count(HOSPITAL, 1, 1));
                    return List.of();
                  });
            });
  }
}
