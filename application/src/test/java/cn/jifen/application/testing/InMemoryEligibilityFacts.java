package cn.jifen.application.testing;

import cn.jifen.application.eligibility.EligibilityFacts;
import cn.jifen.application.eligibility.FactBase;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.PersonCode;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.registry.IdentityDocument;
import cn.jifen.domain.registry.Practitioner;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Facts put together from the other stores in memory. */
public final class InMemoryEligibilityFacts implements EligibilityFacts {
  private final InMemoryPeople people;
  private final InMemoryRegistrations registrations;
  private final InMemoryAgreements agreements;
  private final InMemoryPersonFiles files;

  public InMemoryEligibilityFacts(
      InMemoryPeople people,
      InMemoryRegistrations registrations,
      InMemoryAgreements agreements,
      InMemoryPersonFiles files) {
    this.people = people;
    this.registrations = registrations;
    this.agreements = agreements;
    this.files = files;
  }

  @Override
  public FactBase load(Collection<PersonCode> codes, Collection<InstitutionCode> institutions) {
    Map<PersonCode, Practitioner> holders = people.byCode(codes);
    Map<PersonCode, FactBase.Person> known = new LinkedHashMap<>();
    holders.forEach((code, holder) -> known.put(code, person(holder.id())));
    return new FactBase(known, agreements.of(institutions));
  }

  private FactBase.Person person(PersonId id) {
    return new FactBase.Person(
        id,
        registrations.of(List.of(id)).getOrDefault(id, List.of()),
        files.load(List.of(id)).get(id).file().measures());
  }

  @Override
  public Optional<FactBase.Person> loadByIdentity(IdentityDocument document) {
    return Optional.ofNullable(people.byIdentity(List.of(document)).get(document))
        .map(this::person);
  }
}
