package cn.jifen.application.contract;

import static cn.jifen.application.contract.Samples.CLINIC;
import static cn.jifen.application.contract.Samples.DAY;
import static cn.jifen.application.contract.Samples.HOSPITAL;
import static cn.jifen.application.contract.Samples.MONDAY;
import static cn.jifen.application.contract.Samples.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jifen.application.ledger.Act;
import cn.jifen.application.ledger.FileRecorder;
import cn.jifen.application.ledger.LedgerCheck;
import cn.jifen.application.ledger.LedgerEvent;
import cn.jifen.domain.eligibility.FileEvent;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.OrderId;
import cn.jifen.domain.kernel.Period;
import cn.jifen.domain.kernel.PersonCode;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.law.LinkedRule;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.registry.MergeStep;
import cn.jifen.domain.registry.Registration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Two people who are one: every port answers with the one kept, until they are split. */
abstract class MergedPeopleContract {
  private static final PersonId KEPT = new PersonId(1);
  private static final PersonId TWIN = new PersonId(2);

  protected abstract Ports ports();

  private void registerBoth() {
    ports()
        .people()
        .record(
            List.of(Samples.person(1, "D1", "甲", "A1"), Samples.person(2, "D2", "甲", "A2")),
            DAY,
            MONDAY);
    ports()
        .registrations()
        .record(List.of(registration(KEPT, HOSPITAL), registration(TWIN, CLINIC)), MONDAY);
  }

  private static Registration registration(PersonId person, InstitutionCode institution) {
    return new Registration(person, institution, Period.from(DAY), Optional.of(DAY));
  }

  private void terminate(PersonId person, long order) {
    ports()
        .unitOfWork()
        .inTransaction(
            () -> {
              FileRecorder recorder = recorder();
              recorder.record(
                  person,
                  new FileEvent.MeasureOrdered(
                      new OrderId(order),
                      LinkedRule.QUALIFICATION_LOST,
                      Optional.empty(),
                      new AreaCode("650102"),
                      new NoticeId(order),
                      DAY,
                      DAY,
                      Optional.empty()));
              return recorder.finish(Samples.act("order-" + order));
            });
  }

  private FileRecorder recorder() {
    return new FileRecorder(ports().files(), ports().ledger(), List.of(KEPT, TWIN));
  }

  private void merge() {
    both(new MergeStep.PeopleMerged(KEPT, TWIN, DAY), false);
  }

  private void split() {
    both(new MergeStep.PeopleSplit(KEPT, TWIN, DAY), true);
  }

  private void both(MergeStep step, boolean merged) {
    ports()
        .unitOfWork()
        .inTransaction(
            () -> {
              FileRecorder recorder = recorder();
              recorder.record(KEPT, step);
              if (merged) {
                recorder.record(new LedgerEvent.InCase(TWIN, step));
              } else {
                recorder.record(TWIN, step);
              }
              recorder.finish(at(Samples.act("merging")));
              ports().files().rewrite(List.of(KEPT, TWIN));
              return step;
            });
  }

  private static Act at(Act act) {
    return new Act(act.actor(), TUESDAY, act.commandId());
  }

  @Test
  void codes_documents_and_registrations_of_both_are_the_kept_ones() {
    registerBoth();
    merge();
    PersonCode second = new PersonCode("D2");
    assertThat(ports().people().byCode(List.of(second)).get(second).id()).isEqualTo(KEPT);
    assertThat(ports().people().byId(List.of(TWIN)).get(TWIN).id()).isEqualTo(KEPT);
    assertThat(ports().registrations().of(List.of(TWIN)).get(TWIN))
        .containsExactlyInAnyOrder(registration(KEPT, HOSPITAL), registration(KEPT, CLINIC));
    assertThat(ports().registeredPeople().total(DAY, MONDAY)).isEqualTo(2);
    assertThat(ports().registeredPeople().total(DAY, TUESDAY)).isEqualTo(1);
    split();
    assertThat(ports().people().byCode(List.of(second)).get(second).id()).isEqualTo(TWIN);
    assertThat(ports().registrations().of(List.of(TWIN)).get(TWIN))
        .containsExactly(registration(TWIN, CLINIC));
  }

  @Test
  void a_measure_of_one_is_found_by_the_code_of_the_other_until_they_are_split() {
    registerBoth();
    terminate(TWIN, 91);
    merge();
    for (String code : List.of("D1", "D2")) {
      assertThat(measuresOf(code)).as(code).isEqualTo(1);
    }
    terminate(TWIN, 92);
    assertThat(measuresOf("D1")).isEqualTo(2);
    split();
    assertThat(measuresOf("D1")).isEqualTo(1);
    assertThat(measuresOf("D2")).isEqualTo(1);
    LedgerCheck check = new LedgerCheck(ports().reader(), RuleBook.enacted());
    ports()
        .ledger()
        .after(0, 100)
        .forEach(entry -> assertThat(check.next(entry)).as(entry.payload()).isEmpty());
  }

  private int measuresOf(String code) {
    PersonCode asked = new PersonCode(code);
    return ports()
        .eligibility()
        .load(List.of(asked), List.of())
        .people()
        .get(asked)
        .measures()
        .size();
  }

  @Test
  void the_files_are_one_with_the_events_in_order_and_two_again() {
    registerBoth();
    terminate(TWIN, 91);
    terminate(KEPT, 92);
    merge();
    assertThat(ports().files().load(List.of(TWIN)).get(TWIN).file().orders())
        .extracting(FileEvent.MeasureOrdered::order)
        .containsExactly(new OrderId(91), new OrderId(92));
    split();
    assertThat(ports().files().load(List.of(TWIN)).get(TWIN).file().orders())
        .extracting(FileEvent.MeasureOrdered::order)
        .containsExactly(new OrderId(91));
  }

  @Test
  void a_registration_that_ends_while_merged_ends_for_whoever_brought_it_along() {
    registerBoth();
    merge();
    Registration ended =
        new Registration(KEPT, CLINIC, Period.between(DAY, DAY.plusDays(5)), Optional.of(DAY));
    ports().registrations().record(List.of(ended), TUESDAY);
    assertThat(ports().registrations().of(List.of(KEPT)).get(KEPT)).hasSize(2).contains(ended);
    split();
    assertThat(ports().registrations().of(List.of(TWIN)).get(TWIN).getFirst().period())
        .isEqualTo(ended.period());
  }
}
