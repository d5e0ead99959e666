package cn.jifen.application.testing;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import cn.jifen.application.filing.RegisteredPeople;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.Period;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.registry.Category;
import cn.jifen.domain.registry.Institution;
import cn.jifen.domain.registry.Merges;
import cn.jifen.domain.registry.Practitioner;
import cn.jifen.domain.registry.Registration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Counts over the registrations in memory. */
public final class InMemoryRegisteredPeople implements RegisteredPeople {
  private final InMemoryRegistrations registrations;
  private final InMemoryInstitutions institutions;
  private final InMemoryPeople people;
  private final InMemoryLedger ledger;

  public InMemoryRegisteredPeople(
      InMemoryRegistrations registrations,
      InMemoryInstitutions institutions,
      InMemoryPeople people,
      InMemoryLedger ledger) {
    this.ledger = ledger;
    this.registrations = registrations;
    this.institutions = institutions;
    this.people = people;
  }

  @Override
  public Map<AreaCode, Integer> byFilingArea(LocalDate on, Instant knownAt) {
    Map<InstitutionCode, Institution> known = institutions.knownAt(knownAt);
    return distinctBy(
        running(on, knownAt).filter(r -> known.containsKey(r.institution())),
        r -> known.get(r.institution()).region().filingArea());
  }

  @Override
  public Map<Category, Integer> byCategory(LocalDate on, Instant knownAt) {
    Map<PersonId, Practitioner> known = people.knownAt(knownAt);
    return distinctBy(
        running(on, knownAt).filter(r -> known.containsKey(r.person())),
        r -> known.get(r.person()).category());
  }

  @Override
  public int total(LocalDate on, Instant knownAt) {
    return (int) running(on, knownAt).map(Registration::person).distinct().count();
  }

  @Override
  public Map<InstitutionCode, Integer> byInstitution(Year year, Instant knownAt) {
    Period wholeYear = Period.between(year.atDay(1), year.plusYears(1).atDay(1));
    return distinctBy(
        known(knownAt).filter(r -> hasADayIn(wholeYear, r.period())), Registration::institution);
  }

  private static boolean hasADayIn(Period year, Period registered) {
    return registered.overlaps(year) && registered.covers(registered.from());
  }

  private Stream<Registration> running(LocalDate on, Instant knownAt) {
    return known(knownAt).filter(r -> r.period().covers(on));
  }

  /** People who were merged by that moment are one. */
  private Stream<Registration> known(Instant knownAt) {
    Merges merges = ledger.mergesKnownAt(knownAt);
    return registrations.knownAt(knownAt).stream()
        .map(
            r ->
                new Registration(
                    merges.resolved(r.person()), r.institution(), r.period(), r.committedOn()));
  }

  private static <K> Map<K, Integer> distinctBy(
      Stream<Registration> counted, Function<Registration, K> key) {
    return counted.collect(
        groupingBy(key, collectingAndThen(mapping(Registration::person, toSet()), Set::size)));
  }
}
