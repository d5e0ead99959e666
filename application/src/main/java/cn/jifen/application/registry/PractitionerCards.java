package cn.jifen.application.registry;

import cn.jifen.application.registry.PractitionerView.RegistrationView;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.PersonCode;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.registry.IdentityDocument;
import cn.jifen.domain.registry.Institution;
import cn.jifen.domain.registry.Practitioner;
import cn.jifen.domain.registry.Registration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Gathers what screens show of people: few queries however many they are. */
public final class PractitionerCards {
  private final People people;
  private final Registrations registrations;
  private final Institutions institutions;

  public PractitionerCards(People people, Registrations registrations, Institutions institutions) {
    this.people = people;
    this.registrations = registrations;
    this.institutions = institutions;
  }

  /** The people of these ids in the order given; unknown ids are left out. */
  public List<PractitionerView> of(Collection<PersonId> ids) {
    Map<PersonId, Practitioner> known = people.byId(ids);
    Map<PersonId, List<Registration>> registered = registrations.of(kept(known));
    return cards(
        ids,
        known,
        people.identitiesOf(kept(known)),
        registered,
        institutions.find(places(registered)));
  }

  /**
   * The same as it was known at a moment, that moment included, by the merges known then; who was
   * not registered by then is left out.
   */
  public List<PractitionerView> knownAt(Collection<PersonId> ids, Instant moment) {
    Map<PersonId, Practitioner> known = people.knownAt(ids, moment);
    Map<PersonId, List<Registration>> registered = registrations.knownAt(kept(known), moment);
    return cards(
        ids,
        known,
        people.identitiesKnownAt(kept(known), moment),
        registered,
        institutions.knownAt(places(registered), moment));
  }

  /** Ids of the people themselves, where they were asked for by that of one merged into them. */
  private static Set<PersonId> kept(Map<PersonId, Practitioner> known) {
    return known.values().stream().map(Practitioner::id).collect(Collectors.toSet());
  }

  private static List<PractitionerView> cards(
      Collection<PersonId> ids,
      Map<PersonId, Practitioner> known,
      Map<PersonId, IdentityDocument> identities,
      Map<PersonId, List<Registration>> registered,
      Map<InstitutionCode, Institution> places) {
    return ids.stream()
        .flatMap(id -> Optional.ofNullable(known.get(id)).stream())
        .distinct()
        .map(
            person ->
                card(
                    person,
                    Optional.ofNullable(identities.get(person.id())),
                    registered.getOrDefault(person.id(), List.of()),
                    places))
        .toList();
  }

  private static Set<InstitutionCode> places(Map<PersonId, List<Registration>> registered) {
    return registered.values().stream()
        .flatMap(List::stream)
        .map(Registration::institution)
        .collect(Collectors.toSet());
  }

  private static PractitionerView card(
      Practitioner person,
      Optional<IdentityDocument> identity,
      List<Registration> registered,
      Map<InstitutionCode, Institution> places) {
    return new PractitionerView(
        person.id().toString(),
        person.code().map(PersonCode::value),
        person.name(),
        person.category(),
        identity.map(IdentityDocument::masked).orElse(""),
        person.practiceScope(),
        person.title(),
        registered.stream()
            .map(r -> line(r, Optional.ofNullable(places.get(r.institution()))))
            .toList());
  }

  private static RegistrationView line(Registration registration, Optional<Institution> place) {
    return new RegistrationView(
        registration.institution().value(),
        place.map(Institution::name).orElse(""),
        place.map(p -> p.region().value()).orElse(""),
        registration.period().from(),
        registration.period().until(),
        registration.committedOn());
  }
}
