package cn.jifen.persistence.eligibility;

import cn.jifen.application.agreements.Agreements;
import cn.jifen.application.eligibility.EligibilityFacts;
import cn.jifen.application.eligibility.FactBase;
import cn.jifen.application.registry.People;
import cn.jifen.application.registry.Registrations;
import cn.jifen.domain.eligibility.Measure;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.PersonCode;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.registry.IdentityDocument;
import cn.jifen.domain.registry.Registration;
import cn.jifen.persistence.database.Database;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Facts from the derived tables and the registry: four queries, each by key. */
@Singleton
final class JdbcEligibilityFacts implements EligibilityFacts {
  private final Database database;
  private final People people;
  private final Registrations registrations;
  private final Agreements agreements;
  private final StoredMeasures measures;

  JdbcEligibilityFacts(
      Database database,
      People people,
      Registrations registrations,
      Agreements agreements,
      StoredMeasures measures) {
    this.database = database;
    this.people = people;
    this.registrations = registrations;
    this.agreements = agreements;
    this.measures = measures;
  }

  @Override
  public FactBase load(Collection<PersonCode> codes, Collection<InstitutionCode> institutions) {
    return database.inTransaction(
        () -> new FactBase(factsByCode(codes), agreements.of(institutions)));
  }

  private Map<PersonCode, FactBase.Person> factsByCode(Collection<PersonCode> codes) {
    Map<PersonCode, PersonId> holders = new HashMap<>();
    database
        .queryIn(
            "SELECT c.code, COALESCE(m.person_id, c.person_id) AS person_id FROM person_code c"
                + " LEFT JOIN person_merge m ON m.split_at IS NULL AND m.absorbed_id = c.person_id"
                + " WHERE c.code IN (:keys)",
            codes.stream().map(PersonCode::value).toList(),
            row ->
                Map.entry(new PersonCode(row.text("code")), new PersonId(row.number("person_id"))))
        .forEach(entry -> holders.put(entry.getKey(), entry.getValue()));
    Map<PersonId, FactBase.Person> known = facts(holders.values());
    Map<PersonCode, FactBase.Person> byCode = new HashMap<>();
    holders.forEach(
        (code, id) -> Optional.ofNullable(known.get(id)).ifPresent(p -> byCode.put(code, p)));
    return byCode;
  }

  private Map<PersonId, FactBase.Person> facts(Collection<PersonId> ids) {
    Map<PersonId, List<Registration>> registered = registrations.of(ids);
    Map<PersonId, List<Measure>> measured = measures.of(ids);
    Map<PersonId, FactBase.Person> facts = new HashMap<>();
    for (PersonId id : ids) {
      List<Registration> at = registered.getOrDefault(id, List.of());
      facts.put(id, new FactBase.Person(id, at, measured.getOrDefault(id, List.of())));
    }
    return facts;
  }

  @Override
  public Optional<FactBase.Person> loadByIdentity(IdentityDocument document) {
    return database.inTransaction(
        () ->
            people.byIdentity(List.of(document)).values().stream()
                .findFirst()
                .map(id -> facts(List.of(id)).get(id)));
  }
}
