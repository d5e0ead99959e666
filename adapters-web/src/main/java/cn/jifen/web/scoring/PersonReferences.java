package cn.jifen.web.scoring;

import cn.jifen.application.access.Access;
import cn.jifen.application.access.Actor;
import cn.jifen.application.access.Role;
import cn.jifen.application.port.UnitOfWork;
import cn.jifen.application.registry.Institutions;
import cn.jifen.application.registry.People;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.PersonCode;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.registry.Practitioner;
import cn.jifen.web.problem.ProblemException;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Finds the person whom a request names by national code or by internal id. */
@Singleton
public final class PersonReferences {
  private final UnitOfWork unitOfWork;
  private final People people;
  private final Institutions institutions;

  PersonReferences(UnitOfWork unitOfWork, People people, Institutions institutions) {
    this.unitOfWork = unitOfWork;
    this.people = people;
    this.institutions = institutions;
  }

  /**
   * The person, for an actor who has that role: to others it is not even told who is registered. A
   * problem when neither, both or nobody is named; who does not cover all areas is told of nobody
   * as of somebody in another area (ADR 0011).
   */
  public PersonId find(Actor actor, Role role, Optional<String> code, Optional<Long> id) {
    return find(actor, role, "", code, id, actor::coversEverything);
  }

  /**
   * The same for a person in a matter of an institution: whoever covers that is told at which place
   * nobody is named.
   */
  public PersonId findAt(
      InstitutionCode institution,
      Actor actor,
      Role role,
      String at,
      Optional<String> code,
      Optional<Long> id) {
    return find(
        actor, role, at, code, id, () -> actor.coversEverything() || covers(actor, institution));
  }

  private boolean covers(Actor actor, InstitutionCode code) {
    return unitOfWork
        .inTransaction(() -> Optional.ofNullable(institutions.find(List.of(code)).get(code)))
        .filter(place -> actor.covers(place.region()))
        .isPresent();
  }

  private PersonId find(
      Actor actor,
      Role role,
      String at,
      Optional<String> code,
      Optional<Long> id,
      BooleanSupplier toldOfNobody) {
    Access.requireRole(actor, role)
        .ifPresent(
            refusal -> {
              throw ProblemException.refused(refusal);
            });
    if (code.isPresent() == id.isPresent()) {
      throw ProblemException.invalid(at, "personCode 与 personId 应填且只填一项");
    }
    return id.map(PersonId::new)
        .or(() -> byCode(new PersonCode(code.orElseThrow())))
        .orElseThrow(
            () ->
                toldOfNobody.getAsBoolean()
                    ? ProblemException.invalid(at + "/personCode", "没有该人员代码的登记备案，请核对人员代码")
                    : ProblemException.refused(Access.areaNotCovered()));
  }

  private Optional<PersonId> byCode(PersonCode code) {
    return unitOfWork
        .inTransaction(() -> Optional.ofNullable(people.byCode(List.of(code)).get(code)))
        .map(Practitioner::id);
  }
}
