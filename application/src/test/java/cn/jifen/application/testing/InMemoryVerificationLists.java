package cn.jifen.application.testing;

import cn.jifen.application.ledger.PersonFiles;
import cn.jifen.application.ledger.VersionedFile;
import cn.jifen.application.registry.Institutions;
import cn.jifen.application.registry.People;
import cn.jifen.application.registry.Registrations;
import cn.jifen.application.verification.FiledDemand;
import cn.jifen.application.verification.FoundDefect;
import cn.jifen.application.verification.ListKey;
import cn.jifen.application.verification.RegistryCheck;
import cn.jifen.application.verification.Scope;
import cn.jifen.application.verification.VerificationLists;
import cn.jifen.domain.eligibility.Status;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.registry.CorrectionDemand;
import cn.jifen.domain.registry.Practitioner;
import cn.jifen.domain.registry.Registration;
import cn.jifen.domain.registry.RegistryDefect;
import cn.jifen.domain.registry.RegistryStep;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Checks every registration of these people, one by one. */
public final class InMemoryVerificationLists implements VerificationLists {
  private final Supplier<Collection<PersonId>> everybody;
  private final People people;
  private final Registrations registrations;
  private final Institutions institutions;
  private final PersonFiles files;

  public InMemoryVerificationLists(
      Supplier<Collection<PersonId>> everybody,
      People people,
      Registrations registrations,
      Institutions institutions,
      PersonFiles files) {
    this.everybody = everybody;
    this.people = people;
    this.registrations = registrations;
    this.institutions = institutions;
    this.files = files;
  }

  /** Over all that an installation in memory has. */
  public static InMemoryVerificationLists of(InMemoryJifen jifen) {
    return new InMemoryVerificationLists(
        jifen.registrations::people,
        jifen.people,
        jifen.registrations,
        jifen.institutions,
        jifen.files);
  }

  private List<RegistryCheck> checks(LocalDate day) {
    Set<Practitioner> all = Set.copyOf(people.byId(everybody.get()).values());
    List<PersonId> ids = all.stream().map(Practitioner::id).toList();
    Map<PersonId, List<Registration>> registered = registrations.of(ids);
    Map<PersonId, VersionedFile> loaded = files.load(ids);
    List<RegistryCheck> checks = new ArrayList<>();
    for (Practitioner person : all) {
      VersionedFile file = Objects.requireNonNull(loaded.get(person.id()));
      registered
          .getOrDefault(person.id(), List.of())
          .forEach(at -> checks.add(new RegistryCheck(at, person, file, day)));
    }
    return checks;
  }

  private boolean includes(Scope scope, InstitutionCode code) {
    return switch (scope) {
      case Scope.At at -> at.institution().equals(code);
      case Scope.Area area ->
          institutions.find(List.of(code)).values().stream()
              .anyMatch(place -> area.area().contains(place.region()));
    };
  }

  @Override
  public List<FoundDefect> found(
      RegistryDefect defect, Scope scope, LocalDate day, ListKey after, int limit) {
    return checks(day).stream()
        .filter(check -> includes(scope, check.registration().institution()))
        .flatMap(check -> check.found(defect).stream())
        .filter(found -> found.key().compareTo(after) > 0)
        .collect(
            Collectors.toMap(
                FoundDefect::key,
                Function.identity(),
                BinaryOperator.minBy(Comparator.comparing(FoundDefect::since)),
                TreeMap::new))
        .values()
        .stream()
        .limit(limit)
        .toList();
  }

  @Override
  public List<FiledDemand> openDemands(Scope scope, ListKey after, int limit) {
    return people.byId(everybody.get()).values().stream()
        .map(Practitioner::id)
        .distinct()
        .flatMap(person -> demandsOf(person).stream())
        .filter(filed -> filed.demand().isOpen() && includes(scope, filed.demand().institution()))
        .filter(filed -> filed.key().compareTo(after) > 0)
        .sorted(Comparator.comparing(FiledDemand::key))
        .limit(limit)
        .toList();
  }

  private List<FiledDemand> demandsOf(PersonId person) {
    List<CorrectionDemand> demands =
        CorrectionDemand.in(
            Objects.requireNonNull(files.load(List.of(person)).get(person))
                .steps(RegistryStep.class));
    List<FiledDemand> filed = new ArrayList<>();
    for (CorrectionDemand demand : demands) {
      filed.add(new FiledDemand(person, filed.size() + 1, demand));
    }
    return filed;
  }

  @Override
  public List<PersonId> marked(InstitutionCode institution, LocalDate day, long after, int limit) {
    return checks(day).stream()
        .filter(check -> check.registration().institution().equals(institution))
        .filter(check -> check.registration().period().covers(day))
        .filter(check -> check.file().file().standingOn(day).status() != Status.NORMAL)
        .map(check -> check.registration().person())
        .filter(person -> person.value() > after)
        .distinct()
        .sorted()
        .limit(limit)
        .toList();
  }
}
