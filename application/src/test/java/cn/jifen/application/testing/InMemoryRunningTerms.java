package cn.jifen.application.testing;

import cn.jifen.application.calendars.RegionalCalendars;
import cn.jifen.application.deadlines.CountedTerms;
import cn.jifen.application.deadlines.FiledTerm;
import cn.jifen.application.deadlines.QueuePlace;
import cn.jifen.application.deadlines.RunningTerms;
import cn.jifen.application.deadlines.TermFilter;
import cn.jifen.application.deadlines.TermOwner;
import cn.jifen.application.ledger.VersionedFile;
import cn.jifen.domain.deadlines.InstitutionFile;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.registry.Institution;
import cn.jifen.domain.registry.Registration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The register of terms in memory: people's written with their files, institutions' on reading. */
public final class InMemoryRunningTerms implements RunningTerms, Restorable {
  private final CountedTerms counted;
  private final RegionalCalendars calendars;
  private final Registers registers;
  private final NavigableMap<TermOwner, FiledTerm> terms = new TreeMap<>();

  /** What the terms of institutions follow from. */
  public record Registers(
      InMemoryInstitutions institutions,
      InMemoryAgreements agreements,
      InMemoryRegistrations registrations,
      InMemoryInstitutionFiles files) {}

  public InMemoryRunningTerms(
      CountedTerms counted, RegionalCalendars calendars, Registers registers) {
    this.counted = counted;
    this.calendars = calendars;
    this.registers = registers;
  }

  synchronized void write(Collection<VersionedFile> files) {
    counted
        .ofPeople(files)
        .forEach(
            (person, filed) -> {
              long id = person.value();
              terms
                  .subMap(TermOwner.of(id, 0, ""), TermOwner.of(id, Integer.MAX_VALUE, ""))
                  .clear();
              filed.forEach(term -> terms.put(term.owner(), term));
            });
  }

  /** A due day that was counted before stays until a calendar is entered, as it does in a table. */
  private void refreshInstitutions() {
    Map<TermOwner, FiledTerm> before = new TreeMap<>(terms);
    terms.keySet().removeIf(owner -> owner.person().isEmpty());
    registers.institutions().knownAt(Instant.MAX).values().stream()
        .flatMap(
            institution -> counted.ofInstitution(file(institution), calendars.known()).stream())
        .map(now -> isSameTerm(before.get(now.owner()), now) ? before.get(now.owner()) : now)
        .forEach(term -> terms.put(term.owner(), term));
  }

  private static boolean isSameTerm(FiledTerm before, FiledTerm now) {
    return before != null && before.running().term().equals(now.running().term());
  }

  private InstitutionFile file(Institution institution) {
    InstitutionCode code = institution.code();
    List<Registration> registered =
        registers.registrations().knownAt(Instant.MAX).stream()
            .filter(registration -> registration.institution().equals(code))
            .toList();
    return new InstitutionFile(
        code,
        institution.region(),
        registers.agreements().of(List.of(code)).getOrDefault(code, List.of()),
        registered,
        CountedTerms.filed(registers.files().load(code).steps()));
  }

  @Override
  public synchronized List<FiledTerm> page(
      TermFilter filter, Optional<QueuePlace> after, int limit) {
    return known(filter::wants)
        .filter(term -> after.map(place -> term.place().compareTo(place) > 0).orElse(true))
        .sorted(Comparator.comparing(FiledTerm::place))
        .limit(limit)
        .toList();
  }

  @Override
  public synchronized List<FiledTerm> touching(
      LocalDate from, LocalDate to, Optional<TermOwner> after, int limit) {
    return known(term -> term.touches(from, to))
        .filter(term -> after.map(owner -> term.owner().compareTo(owner) > 0).orElse(true))
        .sorted(Comparator.comparing(FiledTerm::owner))
        .limit(limit)
        .toList();
  }

  private Stream<FiledTerm> known(Predicate<FiledTerm> wanted) {
    refreshInstitutions();
    return List.copyOf(terms.values()).stream().filter(wanted);
  }

  @Override
  public synchronized void recount(Collection<FiledTerm> changed) {
    changed.forEach(term -> terms.put(term.owner(), term));
  }

  /** Transactions in memory follow each other. */
  @Override
  public void hold() {}

  @Override
  public synchronized Runnable restorePoint() {
    return Kept.restorePoint(terms);
  }
}
