package cn.jifen.application.delivery;

import cn.jifen.application.access.Access;
import cn.jifen.application.access.Actor;
import cn.jifen.application.access.Role;
import cn.jifen.application.registry.Registrations;
import cn.jifen.application.registry.Visibility;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who takes a step about a notice: the agency of its area, or an institution of the person. */
final class CaseHandlers {
  private final Registrations registrations;

  CaseHandlers(Registrations registrations) {
    this.registrations = registrations;
  }

  /** A refusal for whoever may take no step at all, whatever there is. */
  static Optional<Refusal> denyRole(Actor actor) {
    return Access.requireAnyRole(actor, Role.OFFICER, Role.INSTITUTION);
  }

  /** A refusal for whoever is neither an officer of the notice's area nor its institution. */
  Optional<Refusal> deny(Actor actor, NoticeCase open, LocalDate today) {
    return isAgency(actor, open) || institution(actor, open, today).isPresent()
        ? Optional.empty()
        : Optional.of(Access.areaNotCovered());
  }

  private static boolean isAgency(Actor actor, NoticeCase open) {
    return actor.has(Role.OFFICER) && actor.covers(open.notice().area());
  }

  /** The institution for which the actor acts: that of the notice, or one that registers now. */
  Optional<InstitutionCode> institution(Actor actor, NoticeCase open, LocalDate today) {
    return Visibility.of(actor)
        .ownInstitution()
        .filter(
            own ->
                open.notice().institution().filter(own::equals).isPresent()
                    || registers(own, open.person(), today));
  }

  /** Whether a registration of the person at the institution runs on that day. */
  boolean registers(InstitutionCode institution, PersonId person, LocalDate day) {
    return registeredAt(person, day).contains(institution);
  }

  /** Whether the institution registers or registered the person. */
  boolean everRegistered(InstitutionCode institution, PersonId person) {
    return registrations.of(List.of(person)).getOrDefault(person, List.of()).stream()
        .anyMatch(registration -> registration.institution().equals(institution));
  }

  /** The institutions with a registration of the person that runs on that day. */
  List<InstitutionCode> registeredAt(PersonId person, LocalDate day) {
    return registrations.of(List.of(person)).getOrDefault(person, List.of()).stream()
        .filter(registration -> registration.period().covers(day))
        .map(registration -> registration.institution())
        .distinct()
        .sorted()
        .toList();
  }
}
