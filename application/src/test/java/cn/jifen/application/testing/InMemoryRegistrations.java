package cn.jifen.application.testing;

import cn.jifen.application.registry.Registrations;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.registry.Registration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Registrations in memory: every version in the order of recording. */
public final class InMemoryRegistrations implements Registrations, Restorable {
  private final List<Version> versions = new ArrayList<>();

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
    Set<PersonId> wanted = Set.copyOf(people);
    return knownAt(moment).stream()
        .filter(r -> wanted.contains(r.person()))
        .collect(Collectors.groupingBy(Registration::person));
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
    registrations.forEach(r -> versions.add(new Version(r, recordedAt)));
  }

  @Override
  public synchronized Runnable restorePoint() {
    return Kept.length(versions);
  }
}
