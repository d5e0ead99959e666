package cn.jifen.application.testing;

import cn.jifen.application.port.ConcurrentChange;
import cn.jifen.application.registry.IdentifiedPractitioner;
import cn.jifen.application.registry.People;
import cn.jifen.application.registry.PractitionerVersion;
import cn.jifen.application.registry.VersionKey;
import cn.jifen.domain.kernel.PersonCode;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.UserId;
import cn.jifen.domain.registry.IdentityDocument;
import cn.jifen.domain.registry.Merges;
import cn.jifen.domain.registry.Practitioner;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** People in memory: every version in the order of recording. */
public final class InMemoryPeople implements People, Restorable {
  private final InMemoryLedger ledger;
  private final List<PractitionerVersion> versions = new ArrayList<>();
  private final Map<PersonId, Practitioner> current = new LinkedHashMap<>();
  private final Map<PersonCode, PersonId> holders = new HashMap<>();
  private final Map<IdentityDocument, PersonId> identities = new LinkedHashMap<>();
  private final Map<IdentityDocument, Instant> firstShown = new HashMap<>();

  /** People who were merged by that ledger are one. */
  public InMemoryPeople(InMemoryLedger ledger) {
    this.ledger = ledger;
  }

  @Override
  public synchronized Map<PersonCode, Practitioner> byCode(Collection<PersonCode> codes) {
    Map<PersonCode, Practitioner> found = new LinkedHashMap<>();
    Merges merges = ledger.merges();
    codes.forEach(
        code ->
            Optional.ofNullable(holders.get(code))
                .map(merges::resolved)
                .ifPresent(id -> found.put(code, current.get(id))));
    return found;
  }

  @Override
  public synchronized Map<PersonId, Practitioner> byId(Collection<PersonId> people) {
    Merges merges = ledger.merges();
    Map<PersonId, Practitioner> found = new LinkedHashMap<>();
    people.forEach(
        id ->
            Optional.ofNullable(current.get(merges.resolved(id)))
                .ifPresent(person -> found.put(id, person)));
    return found;
  }

  @Override
  public synchronized Map<PersonId, Practitioner> knownAt(
      Collection<PersonId> people, Instant moment) {
    Map<PersonId, Practitioner> known = knownAt(moment);
    Merges merges = ledger.mergesKnownAt(moment);
    Map<PersonId, Practitioner> found = new LinkedHashMap<>();
    people.forEach(
        id ->
            Optional.ofNullable(known.get(merges.resolved(id)))
                .ifPresent(person -> found.put(id, person)));
    return found;
  }

  @Override
  public synchronized Map<IdentityDocument, PersonId> byIdentity(
      Collection<IdentityDocument> documents) {
    Map<IdentityDocument, PersonId> found = new LinkedHashMap<>(identities);
    found.keySet().retainAll(Set.copyOf(documents));
    found.replaceAll((document, holder) -> ledger.merges().resolved(holder));
    return found;
  }

  @Override
  public synchronized Map<PersonId, IdentityDocument> identitiesOf(Collection<PersonId> people) {
    Merges merges = ledger.merges();
    Map<PersonId, IdentityDocument> newest = new LinkedHashMap<>();
    identities.forEach((document, id) -> newest.put(id, document));
    Map<PersonId, IdentityDocument> found = new LinkedHashMap<>();
    people.forEach(
        id ->
            Optional.ofNullable(newest.get(merges.resolved(id)))
                .ifPresent(document -> found.put(id, document)));
    return found;
  }

  @Override
  public synchronized Map<PersonId, IdentityDocument> identitiesKnownAt(
      Collection<PersonId> people, Instant moment) {
    Map<PersonId, IdentityDocument> newest = new LinkedHashMap<>();
    identities.forEach(
        (document, id) -> {
          if (people.contains(id)
              && !firstShown.getOrDefault(document, Instant.MAX).isAfter(moment)) {
            newest.put(id, document);
          }
        });
    return newest;
  }

  @Override
  public synchronized Optional<PersonId> holderOf(PersonCode code) {
    return Optional.ofNullable(holders.get(code));
  }

  @Override
  public synchronized void record(
      Collection<IdentifiedPractitioner> people,
      LocalDate validFrom,
      UserId by,
      Instant recordedAt) {
    people.forEach(person -> record(person, validFrom, by, recordedAt));
  }

  private void record(
      IdentifiedPractitioner person, LocalDate validFrom, UserId by, Instant recordedAt) {
    Practitioner practitioner = person.practitioner();
    firstShown.putIfAbsent(person.identity(), recordedAt);
    claim(identities, person.identity(), practitioner.id(), "identity document");
    practitioner.code().ifPresent(code -> claim(holders, code, practitioner.id(), "person code"));
    current.put(practitioner.id(), practitioner);
    Optional<PractitionerVersion> before = ofOne(practitioner.id()).reduce((one, next) -> next);
    versions.add(
        new PractitionerVersion(
            practitioner,
            before.map(PractitionerVersion::revision).orElse(0) + 1,
            before.map(PractitionerVersion::practitioner),
            validFrom,
            Optional.of(by),
            recordedAt));
  }

  private <K> void claim(Map<K, PersonId> owners, K key, PersonId person, String what) {
    PersonId owner = owners.putIfAbsent(key, person);
    if (owner != null && !ledger.merges().resolved(owner).equals(person)) {
      throw new ConcurrentChange("the " + what + " belongs to person " + owner);
    }
  }

  @Override
  public synchronized List<PractitionerVersion> versionsOf(
      PersonId person, VersionKey after, int limit) {
    Merges merges = ledger.merges();
    return merges.family(merges.resolved(person)).stream()
        .sorted()
        .flatMap(this::ofOne)
        .filter(version -> isAfter(version.key(), after))
        .limit(limit)
        .toList();
  }

  private static boolean isAfter(VersionKey key, VersionKey place) {
    return key.person() > place.person()
        || key.person() == place.person() && key.revision() > place.revision();
  }

  private Stream<PractitionerVersion> ofOne(PersonId person) {
    return versions.stream().filter(version -> version.practitioner().id().equals(person));
  }

  synchronized Map<PersonId, Practitioner> knownAt(Instant moment) {
    Map<PersonId, Practitioner> known = new HashMap<>();
    versions.stream()
        .filter(v -> !v.recordedAt().isAfter(moment))
        .forEach(v -> known.put(v.practitioner().id(), v.practitioner()));
    return known;
  }

  @Override
  public synchronized Runnable restorePoint() {
    return Kept.all(
        Kept.length(versions),
        Kept.restorePoint(current),
        Kept.restorePoint(holders),
        Kept.restorePoint(identities),
        Kept.restorePoint(firstShown));
  }
}
