package cn.jifen.web.scoring;

import cn.jifen.application.access.Access;
import cn.jifen.application.access.Actor;
import cn.jifen.application.access.Role;
import cn.jifen.application.port.UnitOfWork;
import cn.jifen.application.registry.People;
import cn.jifen.domain.kernel.PersonCode;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.registry.Practitioner;
import cn.jifen.web.problem.ProblemException;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Finds the person whom a request names by national code or by internal id. */
@Singleton
public final class PersonReferences {
  private final UnitOfWork unitOfWork;
  private final People people;

  PersonReferences(UnitOfWork unitOfWork, People people) {
    this.unitOfWork = unitOfWork;
    this.people = people;
  }

  /**
   * The person, for an actor who has that role: to others it is not even told who is registered. A
   * problem at that place when neither, both or nobody is named.
   */
  public PersonId find(
      Actor actor, Role role, String at, Optional<String> code, Optional<Long> id) {
    Access.requireRole(actor, role)
        .ifPresent(
            refusal -> {
              throw ProblemException.refused(refusal);
            });
    return find(at, code, id);
  }

  private PersonId find(String at, Optional<String> code, Optional<Long> id) {
    if (code.isPresent() == id.isPresent()) {
      throw ProblemException.invalid(at, "personCode 与 personId 应填且只填一项");
    }
    return id.map(PersonId::new).orElseGet(() -> byCode(at, code.orElseThrow()));
  }

  private PersonId byCode(String at, String text) {
    PersonCode code = new PersonCode(text);
    return unitOfWork
        .inTransaction(() -> Optional.ofNullable(people.byCode(List.of(code)).get(code)))
        .map(Practitioner::id)
        .orElseThrow(() -> ProblemException.invalid(at + "/personCode", "没有该人员代码的登记备案，请核对人员代码"));
  }
}
