package cn.jifen.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jifen.application.ledger.FileRecorder;
import cn.jifen.application.registry.IdentifiedPractitioner;
import cn.jifen.application.testing.InMemoryVerificationLists;
import cn.jifen.application.verification.FiledDemand;
import cn.jifen.application.verification.FoundDefect;
import cn.jifen.application.verification.ListKey;
import cn.jifen.application.verification.Scope;
import cn.jifen.application.verification.VerificationLists;
import cn.jifen.domain.eligibility.FileEvent;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.OrderId;
import cn.jifen.domain.kernel.Party;
import cn.jifen.domain.kernel.Period;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.RestorationId;
import cn.jifen.domain.law.LinkedRule;
import cn.jifen.domain.notices.DeliveryMethod;
import cn.jifen.domain.notices.NoticeStep;
import cn.jifen.domain.registry.Category;
import cn.jifen.domain.registry.IdentityDocument;
import cn.jifen.domain.registry.IdentityType;
import cn.jifen.domain.registry.Practitioner;
import cn.jifen.domain.registry.Registration;
import cn.jifen.domain.registry.RegistryDefect;
import cn.jifen.domain.registry.RegistryStep;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** The lists of a store say of a random town what checking its registrations one by one says. */
public abstract class VerificationContract {
  private static final long SEED = 45_58;
  private static final LocalDate BEGIN = LocalDate.of(2026, 3, 1);
  private static final int DAYS = 12;
  private static final int PEOPLE = 40;
  private static final int MERGED = 12;
  private static final int EVERYTHING = 1000;
  private static final List<InstitutionCode> PLACES =
      List.of(
          new InstitutionCode("H65010200001"),
          new InstitutionCode("H65010300001"),
          new InstitutionCode("H65900100001"));
  private static final List<Scope> SCOPES =
      List.of(
          new Scope.Area(new AreaCode("650000")),
          new Scope.Area(new AreaCode("650100")),
          new Scope.Area(new AreaCode("650103")),
          new Scope.Area(new AreaCode("653100")),
          new Scope.At(PLACES.get(0)),
          new Scope.At(PLACES.get(2)));

  private final Random random = new Random(SEED);

  protected abstract Ports ports();

  protected abstract VerificationLists lists();

  /** Empties the store. */
  protected abstract void empty();

  private LocalDate day() {
    return BEGIN.plusDays(random.nextInt(DAYS));
  }

  private Optional<LocalDate> perhaps() {
    return random.nextInt(3) == 0 ? Optional.of(day()) : Optional.empty();
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  /** Empties the store and fills it with a random town. */
  protected List<PersonId> fill() {
    empty();
    for (InstitutionCode place : PLACES) {
      String region = place.value().substring(1, 7);
      ports()
          .institutions()
          .record(
              List.of(Samples.institution(place, "机构" + region, region)), BEGIN, Samples.MONDAY);
    }
    List<PersonId> people = new ArrayList<>();
    for (int i = 1; i <= PEOPLE; i++) {
      PersonId person = new PersonId(i);
      people.add(person);
      ports().people().record(List.of(practitioner(i)), BEGIN, Samples.CLERK, Samples.MONDAY);
      for (InstitutionCode place : PLACES) {
        registered(person, place);
      }
      if (random.nextInt(3) > 0) {
        filed(person);
      }
    }
    merge();
    return people;
  }

  /** Some of them are one: among these, one merge was undone. */
  private void merge() {
    for (int i = 1; i <= MERGED; i++) {
      PersonId absorbed = new PersonId(PEOPLE + 1L - i);
      new Twins(ports(), new PersonId(i), absorbed).merge();
    }
    new Twins(ports(), new PersonId(1), new PersonId(PEOPLE)).split();
  }

  private IdentifiedPractitioner practitioner(int id) {
    return new IdentifiedPractitioner(
        new Practitioner(
            new PersonId(id),
            Optional.empty(),
            "人员" + id,
            any(List.of(Category.DOCTOR, Category.NURSE)),
            any(List.of("", "内科")),
            ""),
        new IdentityDocument(IdentityType.PASSPORT, "E" + (10_000_000 + id)));
  }

  private void registered(PersonId person, InstitutionCode place) {
    if (random.nextInt(3) == 0) {
      return;
    }
    LocalDate from = day();
    Registration first = new Registration(person, place, Period.from(from), Optional.empty());
    ports().registrations().record(List.of(first), Samples.MONDAY);
    if (random.nextBoolean()) {
      Optional<LocalDate> until = perhaps().filter(from::isBefore);
      ports()
          .registrations()
          .record(
              List.of(new Registration(person, place, new Period(from, until), Optional.of(day()))),
              Samples.TUESDAY);
    }
  }

  private void filed(PersonId person) {
    ports()
        .unitOfWork()
        .inTransaction(
            () -> {
              FileRecorder file =
                  new FileRecorder(ports().files(), ports().ledger(), List.of(person));
              for (int i = 1 + random.nextInt(2); i > 0; i--) {
                ordered(file, person, person.value() * 10 + i);
              }
              InstitutionCode place = any(PLACES);
              RegistryDefect defect = any(List.of(RegistryDefect.values()));
              file.record(person, new RegistryStep.CorrectionDemanded(place, day(), day(), defect));
              if (random.nextBoolean()) {
                file.record(person, new RegistryStep.CorrectionDone(place, day(), defect, ""));
              }
              return file.finish(Samples.act("c" + person.value()));
            });
  }

  private void ordered(FileRecorder file, PersonId person, long id) {
    NoticeId notice = new NoticeId(id);
    LocalDate first = day();
    file.record(
        person,
        new FileEvent.MeasureOrdered(
            new OrderId(id),
            any(List.of(LinkedRule.values())),
            Optional.of(any(PLACES)),
            new AreaCode("650102"),
            notice,
            first,
            first,
            perhaps().filter(first::isBefore)));
    if (random.nextInt(4) == 0) {
      LocalDate from = day();
      file.record(person, new FileEvent.StayGranted(notice, from, "理由"));
      if (random.nextBoolean()) {
        file.record(
            person, new FileEvent.StayEnded(notice, from.plusDays(random.nextInt(DAYS)), "理由"));
      }
    }
    if (random.nextInt(4) == 0) {
      file.record(
          person,
          new FileEvent.RestorationGranted(
              new RestorationId(id), day(), new AreaCode("650102"), random.nextBoolean()));
    }
    if (random.nextInt(3) > 0) {
      file.record(
          person,
          new NoticeStep.NoticeDelivered(
              notice,
              Party.INSTITUTION,
              DeliveryMethod.DIRECT,
              day(),
              false,
              "",
              Optional.empty()));
    }
    if (random.nextBoolean()) {
      file.record(person, new NoticeStep.StatusMaintained(notice, any(PLACES), day()));
    }
  }

  private VerificationLists oneByOne(List<PersonId> people) {
    return new InMemoryVerificationLists(
        () -> people,
        ports().people(),
        ports().registrations(),
        ports().institutions(),
        ports().files());
  }

  @Test
  void each_defect_is_found_in_each_scope_on_each_day() {
    VerificationLists expected = oneByOne(fill());
    Map<RegistryDefect, Integer> seen = new EnumMap<>(RegistryDefect.class);
    for (RegistryDefect defect : RegistryDefect.values()) {
      for (Scope scope : SCOPES) {
        for (int d = -1; d <= DAYS; d++) {
          LocalDate day = BEGIN.plusDays(d);
          List<FoundDefect> found = lists().found(defect, scope, day, ListKey.START, EVERYTHING);
          assertThat(found)
              .as("seed %s: %s in %s on %s", SEED, defect, scope, day)
              .isEqualTo(expected.found(defect, scope, day, ListKey.START, EVERYTHING));
          seen.merge(defect, found.size(), Integer::sum);
        }
      }
    }
    assertThat(seen)
        .hasSize(RegistryDefect.values().length)
        .allSatisfy((k, n) -> assertThat(n).isPositive());
  }

  @Test
  void pages_follow_each_other_without_gap_or_repetition() {
    fill();
    Scope all = SCOPES.getFirst();
    LocalDate day = BEGIN.plusDays(DAYS);
    for (RegistryDefect defect : RegistryDefect.values()) {
      assertThat(paged(after -> lists().found(defect, all, day, after, 3), FoundDefect::key))
          .isEqualTo(lists().found(defect, all, day, ListKey.START, EVERYTHING));
    }
    assertThat(paged(after -> lists().openDemands(all, after, 3), FiledDemand::key))
        .isNotEmpty()
        .isEqualTo(lists().openDemands(all, ListKey.START, EVERYTHING));
  }

  private static <T> List<T> paged(Function<ListKey, List<T>> page, Function<T, ListKey> key) {
    List<T> all = new ArrayList<>();
    List<T> next = page.apply(ListKey.START);
    while (!next.isEmpty()) {
      all.addAll(next);
      next = page.apply(key.apply(next.getLast()));
    }
    return all;
  }

  @Test
  void open_demands_and_marked_people_are_those_of_the_files() {
    VerificationLists expected = oneByOne(fill());
    for (Scope scope : SCOPES) {
      assertThat(lists().openDemands(scope, ListKey.START, EVERYTHING))
          .isEqualTo(expected.openDemands(scope, ListKey.START, EVERYTHING));
    }
    int marked = 0;
    for (InstitutionCode place : PLACES) {
      for (int d = -1; d <= DAYS; d++) {
        LocalDate day = BEGIN.plusDays(d);
        List<PersonId> found = lists().marked(place, day, 0, EVERYTHING);
        assertThat(found)
            .as("seed %s: %s on %s", SEED, place, day)
            .isEqualTo(expected.marked(place, day, 0, EVERYTHING));
        assertThat(lists().marked(place, day, 20, 2)).isEqualTo(expected.marked(place, day, 20, 2));
        marked += found.size();
      }
    }
    assertThat(marked).isPositive();
  }
}
