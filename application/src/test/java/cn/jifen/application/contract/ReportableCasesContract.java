package cn.jifen.application.contract;

import static cn.jifen.application.contract.Samples.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jifen.domain.eligibility.FileEvent;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.OrderId;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.ScoreId;
import cn.jifen.domain.law.LinkedRule;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Whose cases an agency may have to pass on to the regulators (Art 64). */
abstract class ReportableCasesContract {
  private static final AreaCode DISTRICT = new AreaCode("650102");
  private static final LocalDate ORDERED = DAY.plusDays(3);

  protected abstract Ports ports();

  private static FileEvent.MeasureOrdered ordered(long id, String area) {
    return new FileEvent.MeasureOrdered(
        new OrderId(id),
        LinkedRule.QUALIFICATION_LOST,
        Optional.empty(),
        new AreaCode(area),
        new NoticeId(id),
        ORDERED,
        ORDERED.plusDays(30),
        Optional.empty());
  }

  private Set<PersonId> within(LocalDate from, LocalDate to) {
    return ports().reportable().within(DISTRICT, from, to);
  }

  private static Set<PersonId> people(long... ids) {
    return LongStream.of(ids).mapToObj(PersonId::new).collect(Collectors.toSet());
  }

  @Test
  void both_days_are_included() {
    Samples.record(ports(), 1, Samples.recorded(11));
    Samples.record(ports(), 2, ordered(91, "650102"));
    assertThat(within(DAY, ORDERED)).isEqualTo(people(1, 2));
    assertThat(within(DAY, ORDERED.minusDays(1))).isEqualTo(people(1));
    assertThat(within(DAY.plusDays(1), ORDERED)).isEqualTo(people(2));
    assertThat(within(DAY.minusDays(1), DAY.minusDays(1))).isEmpty();
    assertThat(within(ORDERED.plusDays(1), ORDERED.plusDays(90))).isEmpty();
  }

  @Test
  void only_that_very_area_passes_a_case_on() {
    Samples.record(ports(), 1, Samples.recorded(11));
    Samples.record(ports(), 2, ordered(92, "650103"));
    assertThat(within(DAY, ORDERED)).isEqualTo(people(1));
    assertThat(ports().reportable().within(new AreaCode("650100"), DAY, ORDERED)).isEmpty();
    assertThat(ports().reportable().within(new AreaCode("650103"), DAY, ORDERED))
        .isEqualTo(people(2));
  }

  @Test
  void what_was_voided_or_revoked_is_no_case_and_a_notified_score_is_one() {
    Samples.record(ports(), 1, Samples.recorded(11), Samples.notified(11));
    Samples.record(
        ports(), 2, Samples.recorded(21), new FileEvent.ScoreVoided(new ScoreId(21), DAY, "记录有误"));
    Samples.record(
        ports(),
        3,
        ordered(93, "650102"),
        new FileEvent.OrderRevoked(new OrderId(93), ORDERED, "复查"));
    assertThat(within(DAY, ORDERED)).isEqualTo(people(1));
  }
}
