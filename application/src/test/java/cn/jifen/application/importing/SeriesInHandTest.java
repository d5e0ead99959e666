package cn.jifen.application.importing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jifen.application.testing.InMemoryNumberSeries;
import cn.jifen.domain.kernel.OfficeCode;
import java.time.Year;
import org.junit.jupiter.api.Test;

class SeriesInHandTest {
  private static final OfficeCode OFFICE = new OfficeCode("650100");
  private static final Year YEAR = Year.of(2026);

  private final InMemoryNumberSeries series = new InMemoryNumberSeries();
  private final SeriesInHand inHand = new SeriesInHand(series);

  @Test
  void goes_on_where_the_series_stands_and_leaves_it_at_its_last_number() {
    series.next(OFFICE, YEAR);
    assertThat(inHand.next(OFFICE, YEAR)).isEqualTo(2);
    assertThat(inHand.next(OFFICE, YEAR)).isEqualTo(3);
    inHand.finish();
    assertThat(series.next(OFFICE, YEAR)).isEqualTo(4);
  }

  @Test
  void every_office_and_year_has_its_own() {
    assertThat(inHand.next(OFFICE, YEAR)).isEqualTo(1);
    assertThat(inHand.next(OFFICE, YEAR.plusYears(1))).isEqualTo(1);
    assertThat(inHand.next(new OfficeCode("650200"), YEAR)).isEqualTo(1);
  }

  @Test
  void a_number_carried_over_is_not_given_again_before_or_after_the_first() {
    inHand.raiseTo(OFFICE, YEAR, 41);
    assertThat(inHand.next(OFFICE, YEAR)).isEqualTo(42);
    inHand.raiseTo(OFFICE, YEAR, 50);
    inHand.raiseTo(OFFICE, YEAR, 7);
    assertThat(inHand.next(OFFICE, YEAR)).isEqualTo(51);
    inHand.finish();
    assertThat(series.next(OFFICE, YEAR)).isEqualTo(52);
  }

  @Test
  void numbers_carried_over_alone_raise_the_series_too() {
    series.raiseTo(OFFICE, YEAR, 9);
    inHand.raiseTo(OFFICE, YEAR, 8);
    inHand.finish();
    assertThat(series.next(OFFICE, YEAR)).isEqualTo(10);
  }
}
