package cn.jifen.application.attachments;

import cn.jifen.application.access.Actor;
import cn.jifen.application.access.Role;
import cn.jifen.application.registry.Institutions;
import cn.jifen.application.registry.People;
import cn.jifen.application.registry.Registrations;
import cn.jifen.application.registry.Visibility;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.registry.Institution;
import cn.jifen.domain.registry.Practitioner;
import cn.jifen.domain.registry.Registration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who may see and store an owner's attachments: whoever may see the person's file, or the
 * institution (rules 9).
 */
public final class AttachmentScope {
  private final People people;
  private final Registrations registrations;
  private final Institutions institutions;

  public AttachmentScope(People people, Registrations registrations, Institutions institutions) {
    this.people = people;
    this.registrations = registrations;
    this.institutions = institutions;
  }

  /**
   * An owner with what decides about access.
   *
   * @param person the owner, where it is a person
   * @param places institutions at which the person is or was registered, or the institution itself
   */
  record Known(Optional<Practitioner> person, Collection<Institution> places) {

    /** Offices that cover one of the places, an institution that is one, the person. */
    boolean isSeenBy(Actor actor) {
      Visibility visibility = Visibility.of(actor);
      return visibility.isSelf(person.flatMap(Practitioner::code))
          || places.stream().anyMatch(place -> visibility.sees(place.code(), place.region()));
    }

    /** Officers whose office covers one of the places, an institution that is one. */
    boolean isStoredFor(Actor actor) {
      return places.stream()
          .anyMatch(
              place ->
                  actor.has(Role.OFFICER) && actor.covers(place.region())
                      || Visibility.of(actor).isInstitution(place.code()));
    }
  }

  /** The owner; empty when there is no such person or institution. */
  Optional<Known> of(AttachmentOwner owner) {
    return switch (owner) {
      case AttachmentOwner.OfPerson of -> ofPerson(of.person());
      case AttachmentOwner.OfInstitution of ->
          institutions.find(Set.of(of.institution())).values().stream()
              .findFirst()
              .map(place -> new Known(Optional.empty(), List.of(place)));
    };
  }

  private Optional<Known> ofPerson(PersonId id) {
    return Optional.ofNullable(people.byId(List.of(id)).get(id))
        .map(person -> new Known(Optional.of(person), places(id)));
  }

  private Collection<Institution> places(PersonId person) {
    Set<InstitutionCode> codes =
        registrations.of(List.of(person)).getOrDefault(person, List.of()).stream()
            .map(Registration::institution)
            .collect(Collectors.toSet());
    return institutions.find(codes).values();
  }
}
