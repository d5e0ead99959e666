package cn.jifen.application.contract;

import static cn.jifen.application.contract.Samples.CLINIC;
import static cn.jifen.application.contract.Samples.DAY;
import static cn.jifen.application.contract.Samples.HOSPITAL;
import static cn.jifen.application.contract.Samples.MONDAY;
import static cn.jifen.application.contract.Samples.TUESDAY;
import static cn.jifen.application.contract.Samples.institution;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jifen.domain.agreements.Agreement;
import cn.jifen.domain.agreements.AgreementState;
import cn.jifen.domain.kernel.Period;
import cn.jifen.domain.registry.Institution;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Institutions and their agreements, each with its history. */
abstract class InstitutionsContract {
  private static final Institution FIRST = institution(HOSPITAL, "第一医院", "650102");

  protected abstract Ports ports();

  @Test
  void codes_that_nobody_has_are_missing() {
    ports().institutions().record(List.of(FIRST), DAY, MONDAY);
    assertThat(ports().institutions().find(List.of(HOSPITAL, CLINIC)))
        .containsOnlyKeys(HOSPITAL)
        .containsValue(FIRST);
    assertThat(ports().institutions().find(List.of())).isEmpty();
  }

  @Test
  void the_newest_version_is_what_is_known_now() {
    Institution renamed = institution(HOSPITAL, "阿勒泰·中心医院", "654301");
    ports().institutions().record(List.of(FIRST), DAY, MONDAY);
    ports().institutions().record(List.of(renamed), DAY.plusDays(1), TUESDAY);
    assertThat(ports().institutions().find(List.of(HOSPITAL))).containsValue(renamed).hasSize(1);
    assertThat(
            ports()
                .institutions()
                .knownAt(List.of(HOSPITAL, CLINIC), TUESDAY.minus(1, ChronoUnit.MICROS)))
        .isEqualTo(Map.of(HOSPITAL, FIRST));
    assertThat(ports().institutions().knownAt(List.of(HOSPITAL), TUESDAY))
        .isEqualTo(Map.of(HOSPITAL, renamed));
    assertThat(
            ports().institutions().knownAt(List.of(HOSPITAL), MONDAY.minus(1, ChronoUnit.MICROS)))
        .isEmpty();
  }

  @Test
  void an_end_filled_in_later_closes_the_agreement_with_that_first_day() {
    LocalDate until = DAY.plusMonths(6);
    Agreement open = new Agreement(HOSPITAL, AgreementState.ACTIVE, Period.from(DAY));
    Agreement closed = new Agreement(HOSPITAL, AgreementState.ACTIVE, Period.between(DAY, until));
    Agreement next = new Agreement(HOSPITAL, AgreementState.SUSPENDED, Period.from(until));
    ports().agreements().record(List.of(open), MONDAY);
    ports().agreements().record(List.of(next, closed), TUESDAY);
    assertThat(ports().agreements().of(List.of(HOSPITAL, CLINIC)))
        .containsOnlyKeys(HOSPITAL)
        .containsValue(List.of(closed, next));
  }
}
