package cn.jifen.application.registry;

import cn.jifen.application.access.Access;
import cn.jifen.application.access.Actor;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.Finding;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.Refusal;
import cn.jifen.domain.registry.Institution;
import cn.jifen.domain.registry.Registration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Where a person belongs: the areas of the institutions that register, or registered, it. */
public final class PersonAreas {
  private final Registrations registrations;
  private final Institutions institutions;

  public PersonAreas(Registrations registrations, Institutions institutions) {
    this.registrations = registrations;
    this.institutions = institutions;
  }

  /**
   * Whether an office of an area may keep the person's data: a registration lies there or below it,
   * or there is none at all yet.
   */
  public boolean mayKeep(PersonId person, AreaCode area) {
    return registrations.of(List.of(person)).getOrDefault(person, List.of()).isEmpty()
        || isOf(person, area);
  }

  /**
   * The refusal of what is not in a person's file: an office to whose area the person belongs reads
   * the file and is told so, another one is told as {@link Access#unknown} says.
   */
  public Refusal unknown(Actor actor, PersonId person, Finding unknown) {
    return isOf(person, new AreaCode(actor.office().value()))
        ? Refusal.of(unknown)
        : Access.unknown(actor, unknown);
  }

  /** Whether a registration of the person, ended or not, lies in the area or below it. */
  public boolean isOf(PersonId person, AreaCode area) {
    Set<InstitutionCode> codes =
        registrations.of(List.of(person)).getOrDefault(person, List.of()).stream()
            .map(Registration::institution)
            .collect(Collectors.toSet());
    return institutions.find(codes).values().stream()
        .map(Institution::region)
        .anyMatch(area::contains);
  }
}
