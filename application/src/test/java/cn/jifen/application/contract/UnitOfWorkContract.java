package cn.jifen.application.contract;

import static cn.jifen.application.contract.Samples.DAY;
import static cn.jifen.application.contract.Samples.HOSPITAL;
import static cn.jifen.application.contract.Samples.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jifen.domain.registry.Institution;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Transactions and ids. */
abstract class UnitOfWorkContract {
  private static final Institution SAMPLE = Samples.institution(HOSPITAL, "第一医院", "650102");

  protected abstract Ports ports();

  private int stored() {
    return ports().institutions().find(List.of(HOSPITAL)).size();
  }

  private int store() {
    ports().institutions().record(List.of(SAMPLE), DAY, MONDAY);
    return 1;
  }

  @Test
  void what_the_work_returns_is_committed() {
    assertThat(ports().unitOfWork().inTransaction(this::store)).isEqualTo(1);
    assertThat(stored()).isEqualTo(1);
  }

  @Test
  void an_exception_rolls_everything_back_and_comes_out_as_it_is() {
    IllegalStateException bug = new IllegalStateException("bug");
    assertThatThrownBy(
            () ->
                ports()
                    .unitOfWork()
                    .inTransaction(
                        () -> {
                          store();
                          throw bug;
                        }))
        .isSameAs(bug);
    assertThat(stored()).isZero();
  }

  @Test
  void an_error_rolls_everything_back_too() {
    assertThatThrownBy(
            () ->
                ports()
                    .unitOfWork()
                    .inTransaction(
                        () -> {
                          store();
                          throw new AssertionError("out of something");
                        }))
        .isInstanceOf(AssertionError.class);
    assertThat(stored()).isZero();
  }

  @Test
  void a_nested_unit_joins_the_outer_one_and_falls_with_it() {
    assertThatThrownBy(
            () ->
                ports()
                    .unitOfWork()
                    .inTransaction(
                        () -> {
                          ports().unitOfWork().inTransaction(this::store);
                          throw new IllegalStateException("after the inner one");
                        }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(stored()).isZero();
  }

  @Test
  void what_was_written_is_seen_within_the_transaction() {
    int seen =
        ports()
            .unitOfWork()
            .inTransaction(
                () -> {
                  store();
                  return stored();
                });
    assertThat(seen).isEqualTo(1);
  }

  @Test
  void ids_are_positive_and_never_given_twice_to_many_callers() {
    Set<Long> ids = new HashSet<>();
    Crowd.<List<Long>>of(
            8,
            i -> () -> java.util.stream.Stream.generate(ports().ids()::next).limit(5000).toList())
        .forEach(
            given -> {
              assertThat(given).isSorted().allMatch(id -> id > 0);
              ids.addAll(given);
            });
    assertThat(ids).hasSize(8 * 5000);
  }
}
