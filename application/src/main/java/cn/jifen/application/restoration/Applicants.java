package cn.jifen.application.restoration;

import cn.jifen.application.access.Actor;
import cn.jifen.application.registry.Institutions;
import cn.jifen.application.registry.PersonAreas;
import cn.jifen.application.registry.Registrations;
import cn.jifen.domain.kernel.Finding;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.Refusal;
import cn.jifen.domain.registry.Institution;
import cn.jifen.domain.registry.Registration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who applies through which institution: its area's office is the one that decides (Art 52, 54).
 */
public final class Applicants {
  private final Institutions institutions;
  private final Registrations registrations;

  public Applicants(Institutions institutions, Registrations registrations) {
    this.institutions = institutions;
    this.registrations = registrations;
  }

  Optional<Institution> institution(InstitutionCode code) {
    return Optional.ofNullable(institutions.find(List.of(code)).get(code));
  }

  /** Whether the person is registered there on that day. */
  boolean isAt(PersonId person, InstitutionCode institution, LocalDate day) {
    return at(person, institution).anyMatch(r -> r.period().covers(day));
  }

  /** Whether a registration there had begun by that day, be it that it has ended since. */
  boolean wasAt(PersonId person, InstitutionCode institution, LocalDate day) {
    return at(person, institution).anyMatch(r -> !r.period().from().isAfter(day));
  }

  private Stream<Registration> at(PersonId person, InstitutionCode institution) {
    return of(person).stream().filter(r -> r.institution().equals(institution));
  }

  /** The refusal of what is not in the person's file. */
  Refusal unknown(Actor actor, PersonId person, Finding unknown) {
    return new PersonAreas(registrations, institutions).unknown(actor, person, unknown);
  }

  /** All registrations of the person. */
  List<Registration> of(PersonId person) {
    return registrations.of(List.of(person)).getOrDefault(person, List.of());
  }
}
