package cn.jifen.application.contract;

import static cn.jifen.application.contract.Samples.CLINIC;
import static cn.jifen.application.contract.Samples.DAY;
import static cn.jifen.application.contract.Samples.HOSPITAL;
import static cn.jifen.application.contract.Samples.MONDAY;
import static cn.jifen.application.contract.Samples.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jifen.application.registry.IdentifiedPractitioner;
import cn.jifen.application.registry.NamesakePair;
import cn.jifen.application.registry.Namesakes;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.Period;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.registry.Registration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People who have one name, in pairs (rules 1.2). */
abstract class NamesakesContract {
  private static final AreaCode REGION = new AreaCode("650000");
  private static final AreaCode DISTRICT = new AreaCode("650102");

  protected abstract Ports ports();

  @BeforeEach
  void people() {
    ports()
        .institutions()
        .record(
            List.of(
                Samples.institution(HOSPITAL, "甲医院", "650102"),
                Samples.institution(CLINIC, "乙诊所", "659001")),
            DAY,
            MONDAY);
    named(1, "古丽", HOSPITAL);
    named(2, "古丽", HOSPITAL);
    named(3, "古丽", CLINIC);
    named(4, "何明", HOSPITAL);
    named(5, "何明", CLINIC);
    named(6, "古力", HOSPITAL);
  }

  private void named(long id, String name, InstitutionCode at) {
    ports()
        .people()
        .record(List.of(Samples.person(id, "D" + id, name, "A" + id)), DAY, Samples.CLERK, MONDAY);
    ports()
        .registrations()
        .record(
            List.of(new Registration(new PersonId(id), at, Period.from(DAY), Optional.empty())),
            MONDAY);
  }

  private List<NamesakePair> all(AreaCode area) {
    return paged(area, 100);
  }

  private List<NamesakePair> paged(AreaCode area, int limit) {
    List<NamesakePair> pairs = new ArrayList<>();
    Optional<NamesakePair> place = Optional.of(NamesakePair.START);
    while (place.isPresent()) {
      Namesakes.Look look = ports().namesakes().within(area, place.get(), limit);
      assertThat(look.pairs()).hasSizeLessThanOrEqualTo(limit);
      pairs.addAll(look.pairs());
      place = look.lookedTo();
    }
    return pairs;
  }

  private static NamesakePair pair(long one, long other) {
    return new NamesakePair(one, other);
  }

  @Test
  void each_pair_stands_once_and_only_where_both_are_in_the_area() {
    assertThat(all(REGION)).containsExactly(pair(1, 2), pair(1, 3), pair(2, 3), pair(4, 5));
    assertThat(all(DISTRICT)).containsExactly(pair(1, 2));
    assertThat(all(new AreaCode("650200"))).isEmpty();
  }

  @Test
  void pages_follow_each_other() {
    assertThat(paged(REGION, 1)).isEqualTo(all(REGION));
  }

  @Test
  void who_is_far_in_the_list_is_found_after_many_looks() {
    List<IdentifiedPractitioner> crowd = new ArrayList<>();
    for (long id = 100; id < 700; id++) {
      crowd.add(Samples.person(id, "D" + id, "众" + id, "C" + id));
    }
    ports().people().record(crowd, DAY, Samples.CLERK, MONDAY);
    named(700, "何明", HOSPITAL);
    named(701, "末", HOSPITAL);
    named(702, "末", HOSPITAL);
    assertThat(all(DISTRICT)).containsExactly(pair(1, 2), pair(4, 700), pair(701, 702));
  }

  @Test
  void the_name_of_today_counts() {
    ports()
        .people()
        .record(List.of(Samples.person(2, "D2", "古力", "A2")), DAY, Samples.CLERK, TUESDAY);
    assertThat(all(DISTRICT)).containsExactly(pair(2, 6));
  }

  @Test
  void who_was_merged_is_in_no_pair_and_brings_the_area_to_the_one_kept() {
    Twins twins = new Twins(ports(), new PersonId(3), new PersonId(1));
    twins.merge();
    assertThat(all(REGION)).containsExactly(pair(2, 3), pair(4, 5));
    assertThat(all(DISTRICT)).containsExactly(pair(2, 3));
    twins.split();
    assertThat(all(DISTRICT)).containsExactly(pair(1, 2));
  }
}
