package cn.jifen.application.testing;

import cn.jifen.application.registry.Registrations;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.registry.Merges;
import cn.jifen.domain.registry.Registration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Registrations in memory: every version in the order of recording. */
public final class InMemoryRegistrations implements Registrations, Restorable {
  private final InMemoryLedger ledger;
  private final List<Version> versions = new ArrayList<>();

  /** People who were merged by that ledger are one. */
  public InMemoryRegistrations(InMemoryLedger ledger) {
    this.ledger = ledger;
  }

  private record Key(PersonId person, InstitutionCode institution, LocalDate from) {
    static Key of(Registration registration) {
      return new Key(
          registration.person(), registration.institution(), registration.period().from());
    }
  }

  private record Version(Registration registration, Instant recordedAt) {}

  @Override
  public synchronized Map<PersonId, List<Registration>> of(Collection<PersonId> people) {
    return knownAt(people, Instant.MAX);
  }

  @Override
  public synchronized Map<PersonId, List<Registration>> knownAt(
      Collection<PersonId> people, Instant moment) {
    Merges merges = ledger.mergesKnownAt(moment);
    Map<PersonId, List<Registration>> byKept =
        knownAt(moment).stream()
            .map(r -> of(merges.resolved(r.person()), r))
            .distinct()
            .collect(Collectors.groupingBy(Registration::person));
    Map<PersonId, List<Registration>> found = new LinkedHashMap<>();
    people.forEach(
        id ->
            Optional.ofNullable(byKept.get(merges.resolved(id)))
                .ifPresent(registered -> found.put(id, registered)));
    return found;
  }

  private static Registration of(PersonId person, Registration r) {
    return new Registration(person, r.institution(), r.period(), r.committedOn());
  }

  synchronized List<Registration> knownAt(Instant moment) {
    Map<Key, Registration> known = new LinkedHashMap<>();
    versions.stream()
        .filter(v -> !v.recordedAt().isAfter(moment))
        .forEach(v -> known.put(Key.of(v.registration()), v.registration()));
    return known.values().stream()
        .sorted(
            Comparator.comparing((Registration r) -> r.period().from())
                .thenComparing(Registration::institution))
        .toList();
  }

  /** Everybody who was ever registered. */
  synchronized List<PersonId> people() {
    return versions.stream().map(v -> v.registration().person()).distinct().toList();
  }

  @Override
  public synchronized void record(Collection<Registration> registrations, Instant recordedAt) {
    registrations.stream()
        .flatMap(r -> owned(r).stream())
        .forEach(r -> versions.add(new Version(r, recordedAt)));
  }

  private List<Registration> owned(Registration registration) {
    List<Registration> known =
        ledger.merges().family(registration.person()).stream()
            .map(person -> of(person, registration))
            .filter(
                r -> versions.stream().anyMatch(v -> Key.of(v.registration()).equals(Key.of(r))))
            .toList();
    return known.isEmpty() ? List.of(registration) : known;
  }

  @Override
  public synchronized Runnable restorePoint() {
    return Kept.length(versions);
  }
}
