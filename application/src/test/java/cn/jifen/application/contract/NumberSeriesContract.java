package cn.jifen.application.contract;

import static cn.jifen.application.contract.Samples.OFFICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jifen.application.port.ConcurrentChange;
import cn.jifen.domain.kernel.OfficeCode;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Numbers without gaps (rules 5). */
abstract class NumberSeriesContract {
  private static final Year YEAR = Year.of(2026);

  protected abstract Ports ports();

  private int next() {
    return ports().unitOfWork().inTransaction(() -> ports().numbers().next(OFFICE, YEAR));
  }

  @Test
  void each_office_and_year_starts_with_1() {
    assertThat(next()).isEqualTo(1);
    assertThat(next()).isEqualTo(2);
    assertThat(ports().numbers().next(OFFICE, YEAR.plusYears(1))).isEqualTo(1);
    assertThat(ports().numbers().next(new OfficeCode("650100"), YEAR)).isEqualTo(1);
  }

  @Test
  void a_failed_transaction_gives_its_number_back() {
    next();
    assertThatThrownBy(
            () ->
                ports()
                    .unitOfWork()
                    .inTransaction(
                        () -> {
                          ports().numbers().next(OFFICE, YEAR);
                          throw new IllegalStateException("after taking a number");
                        }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(next()).isEqualTo(2);
  }

  @Test
  void numbers_carried_over_are_not_given_again() {
    ports().numbers().raiseTo(OFFICE, YEAR, 41);
    assertThat(next()).isEqualTo(42);
    ports().numbers().raiseTo(OFFICE, YEAR, 7);
    assertThat(next()).isEqualTo(43);
  }

  @Test
  void many_at_once_some_failing_leave_no_gap() {
    List<Integer> numbers = new ArrayList<>();
    Crowd.<List<Integer>>of(8, i -> () -> takeTen(i % 2 == 0)).forEach(numbers::addAll);
    assertThat(numbers)
        .containsExactlyInAnyOrderElementsOf(
            IntStream.rangeClosed(1, numbers.size()).boxed().toList())
        .hasSize(60);
  }

  /** Ten attempts; who fails does so at every second one, after having taken a number. */
  private List<Integer> takeTen(boolean failing) {
    List<Integer> taken = new ArrayList<>();
    for (int n = 0; n < 10; n++) {
      boolean fails = failing && n % 2 == 1;
      takeOne(fails, taken);
    }
    return taken;
  }

  private void takeOne(boolean fails, List<Integer> taken) {
    while (true) {
      try {
        taken.add(ports().unitOfWork().inTransaction(() -> takeOrFail(fails)));
        return;
      } catch (ConcurrentChange lost) {
        continue;
      } catch (IllegalStateException failed) {
        return;
      }
    }
  }

  private int takeOrFail(boolean fails) {
    int number = ports().numbers().next(OFFICE, YEAR);
    if (fails) {
      throw new IllegalStateException("number " + number + " is given back");
    }
    return number;
  }
}
