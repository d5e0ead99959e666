package cn.jifen.application.registry;

import cn.jifen.application.documents.DocumentInstitution;
import cn.jifen.application.documents.DocumentPerson;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.PersonCode;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.registry.IdentityDocument;
import cn.jifen.domain.registry.Institution;
import cn.jifen.domain.registry.Practitioner;
import cn.jifen.domain.registry.Registration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the registry knows about one person or place; also as documents name them. */
public final class PersonRecords {
  private final People people;
  private final Institutions institutions;
  private final Registrations registrations;

  public PersonRecords(People people, Institutions institutions, Registrations registrations) {
    this.people = people;
    this.institutions = institutions;
    this.registrations = registrations;
  }

  /** The person of that id, or the one whom it was merged into. */
  Optional<Practitioner> person(PersonId id) {
    return Optional.ofNullable(people.byId(List.of(id)).get(id));
  }

  Optional<Institution> place(InstitutionCode code) {
    return Optional.ofNullable(institutions.find(List.of(code)).get(code));
  }

  /** All registrations of a person at an institution, by first day. */
  List<Registration> at(PersonId person, InstitutionCode institution) {
    Map<PersonId, List<Registration>> all = registrations.of(List.of(person));
    return all.getOrDefault(person, List.of()).stream()
        .filter(r -> r.institution().equals(institution))
        .toList();
  }

  DocumentPerson named(Practitioner person) {
    return new DocumentPerson(
        person.name(),
        person.code().map(PersonCode::value),
        Optional.ofNullable(people.identitiesOf(List.of(person.id())).get(person.id()))
            .map(IdentityDocument::masked)
            .orElse(""));
  }

  static DocumentInstitution named(Institution place) {
    return new DocumentInstitution(place.name(), place.code().value());
  }
}
