package cn.jifen.application.contract;

import static cn.jifen.application.contract.Samples.DAY;
import static cn.jifen.application.contract.Samples.MONDAY;
import static cn.jifen.application.contract.Samples.TUESDAY;
import static cn.jifen.application.contract.Samples.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jifen.application.port.ConcurrentChange;
import cn.jifen.application.registry.IdentifiedPractitioner;
import cn.jifen.application.registry.PractitionerVersion;
import cn.jifen.application.registry.VersionKey;
import cn.jifen.domain.kernel.PersonCode;
import cn.jifen.domain.kernel.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** People, found by code and by document. */
abstract class PeopleContract {
  private static final IdentifiedPractitioner AYSHE =
      person(1, "D650102000001", "阿依夏·买买提", "65999919800101001X");
  private static final IdentifiedPractitioner OUYANG = person(2, "", "欧阳𬱖", "659999198001010028");

  protected abstract Ports ports();

  private void record(IdentifiedPractitioner... people) {
    ports()
        .unitOfWork()
        .inTransaction(
            () -> {
              ports().people().record(List.of(people), DAY, Samples.CLERK, MONDAY);
              return people.length;
            });
  }

  @Test
  void people_are_found_by_code_by_id_and_by_document() {
    record(AYSHE, OUYANG);
    assertThat(ports().people().byCode(List.of(new PersonCode("D650102000001"))))
        .hasSize(1)
        .containsValue(AYSHE.practitioner());
    assertThat(ports().people().byId(List.of(new PersonId(1), new PersonId(2), new PersonId(3))))
        .hasSize(2)
        .containsValues(AYSHE.practitioner(), OUYANG.practitioner());
    assertThat(ports().people().byIdentity(List.of(AYSHE.identity(), OUYANG.identity())))
        .containsEntry(AYSHE.identity(), new PersonId(1))
        .containsEntry(OUYANG.identity(), new PersonId(2));
    assertThat(ports().people().byCode(List.of(new PersonCode("d650102000001")))).isEmpty();
  }

  @Test
  void documents_come_back_as_they_were() {
    record(AYSHE, OUYANG);
    assertThat(ports().people().identitiesOf(List.of(new PersonId(1), new PersonId(2))))
        .containsEntry(new PersonId(1), AYSHE.identity())
        .containsEntry(new PersonId(2), OUYANG.identity());
  }

  @Test
  void an_earlier_code_still_finds_its_person_with_the_newest_one() {
    record(AYSHE);
    IdentifiedPractitioner moved = person(1, "D654301000009", "阿依夏·买买提", "65999919800101001X");
    ports().people().record(List.of(moved), DAY.plusDays(1), Samples.CLERK, TUESDAY);
    for (String code : List.of("D650102000001", "D654301000009")) {
      assertThat(ports().people().byCode(List.of(new PersonCode(code))))
          .containsEntry(new PersonCode(code), moved.practitioner());
    }
  }

  @Test
  void every_version_stays_and_the_newest_document_is_shown() {
    record(AYSHE);
    IdentifiedPractitioner renamed = person(1, "", "阿依夏", "65999919800101001X");
    IdentifiedPractitioner furtherPaper = person(1, "", "阿依夏", "E10000001");
    ports().people().record(List.of(renamed), DAY.plusDays(1), Samples.CLERK, TUESDAY);
    ports().people().record(List.of(furtherPaper), DAY.plusDays(2), Samples.CLERK, TUESDAY);
    assertThat(ports().people().versionsOf(new PersonId(1), VersionKey.START, 9))
        .containsExactly(
            version(AYSHE, 1, Optional.empty(), DAY, MONDAY),
            version(renamed, 2, Optional.of(AYSHE), DAY.plusDays(1), TUESDAY),
            version(furtherPaper, 3, Optional.of(renamed), DAY.plusDays(2), TUESDAY));
    assertThat(ports().people().versionsOf(new PersonId(1), new VersionKey(1, 1), 1))
        .extracting(PractitionerVersion::revision)
        .containsExactly(2);
    assertThat(ports().people().versionsOf(new PersonId(2), VersionKey.START, 9)).isEmpty();
    assertThat(ports().people().identitiesOf(List.of(new PersonId(1))))
        .containsEntry(new PersonId(1), furtherPaper.identity());
    assertThat(ports().people().byIdentity(List.of(AYSHE.identity(), furtherPaper.identity())))
        .containsEntry(AYSHE.identity(), new PersonId(1))
        .containsEntry(furtherPaper.identity(), new PersonId(1));
  }

  private static PractitionerVersion version(
      IdentifiedPractitioner person,
      int revision,
      Optional<IdentifiedPractitioner> before,
      LocalDate validFrom,
      Instant recordedAt) {
    return new PractitionerVersion(
        person.practitioner(),
        revision,
        before.map(IdentifiedPractitioner::practitioner),
        validFrom,
        Optional.of(Samples.CLERK),
        recordedAt);
  }

  @Test
  void a_person_is_told_as_known_at_a_moment_that_moment_included() {
    record(AYSHE);
    IdentifiedPractitioner renamed = person(1, "D654301000009", "阿依夏", "65999919800101001X");
    ports().people().record(List.of(renamed), DAY, Samples.CLERK, TUESDAY);
    List<PersonId> asked = List.of(new PersonId(1), new PersonId(2));
    assertThat(ports().people().knownAt(asked, MONDAY.minus(1, ChronoUnit.MICROS))).isEmpty();
    assertThat(ports().people().knownAt(asked, TUESDAY.minus(1, ChronoUnit.MICROS)))
        .isEqualTo(Map.of(new PersonId(1), AYSHE.practitioner()));
    assertThat(ports().people().knownAt(asked, TUESDAY))
        .isEqualTo(Map.of(new PersonId(1), renamed.practitioner()));
  }

  @Test
  void a_code_or_document_of_somebody_else_is_refused_whole() {
    record(AYSHE);
    assertThatThrownBy(() -> record(OUYANG, person(3, "D650102000001", "某", "659999198001010036")))
        .isInstanceOf(ConcurrentChange.class);
    assertThatThrownBy(() -> record(OUYANG, person(3, "", "某", "65999919800101001X")))
        .isInstanceOf(ConcurrentChange.class);
    assertThat(ports().people().byId(List.of(new PersonId(2), new PersonId(3)))).isEmpty();
  }

  @Test
  void of_two_who_register_one_document_at_once_only_one_succeeds() {
    List<Boolean> won =
        Crowd.of(
            4,
            i ->
                () -> {
                  try {
                    record(person(10 + i, "", "某", "659999198001010036"));
                    return true;
                  } catch (ConcurrentChange lost) {
                    return false;
                  }
                });
    assertThat(won).containsOnlyOnce(true);
  }

  @Test
  void thousands_are_found_at_once() {
    List<IdentifiedPractitioner> many = new ArrayList<>();
    for (int i = 0; i < 1500; i++) {
      many.add(person(1000 + i, "D" + i, "某" + i, "ID" + i));
    }
    record(many.toArray(new IdentifiedPractitioner[0]));
    assertThat(
            ports()
                .people()
                .byCode(many.stream().map(p -> p.practitioner().code().orElseThrow()).toList()))
        .hasSize(1500);
    assertThat(
            ports()
                .people()
                .byIdentity(many.stream().map(IdentifiedPractitioner::identity).toList()))
        .hasSize(1500);
  }
}
