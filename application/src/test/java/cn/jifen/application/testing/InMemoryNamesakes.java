package cn.jifen.application.testing;

import cn.jifen.application.registry.NamesakePair;
import cn.jifen.application.registry.Namesakes;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.registry.Institution;
import cn.jifen.domain.registry.Practitioner;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Pairs of people of one name, over what is registered in memory. */
public final class InMemoryNamesakes implements Namesakes {
  private final InMemoryPeople people;
  private final InMemoryRegistrations registrations;
  private final InMemoryInstitutions institutions;

  public InMemoryNamesakes(
      InMemoryPeople people,
      InMemoryRegistrations registrations,
      InMemoryInstitutions institutions) {
    this.people = people;
    this.registrations = registrations;
    this.institutions = institutions;
  }

  @Override
  public Look within(AreaCode area, NamesakePair after, int limit) {
    Set<Practitioner> all =
        people.byId(registrations.people()).values().stream()
            .filter(person -> isIn(area, person.id()))
            .collect(Collectors.toSet());
    List<NamesakePair> pairs =
        all.stream()
            .flatMap(
                one ->
                    all.stream()
                        .filter(other -> other.name().equals(one.name()))
                        .filter(other -> other.id().value() > one.id().value())
                        .map(other -> new NamesakePair(one.id().value(), other.id().value())))
            .filter(pair -> pair.compareTo(after) > 0)
            .sorted()
            .limit(limit)
            .toList();
    return new Look(pairs, pairs.size() == limit ? Optional.of(pairs.getLast()) : Optional.empty());
  }

  private boolean isIn(AreaCode area, PersonId person) {
    return registrations.of(List.of(person)).getOrDefault(person, List.of()).stream()
        .map(r -> institutions.find(Set.of(r.institution())).get(r.institution()))
        .flatMap(place -> Optional.ofNullable(place).stream())
        .map(Institution::region)
        .anyMatch(area::contains);
  }
}
