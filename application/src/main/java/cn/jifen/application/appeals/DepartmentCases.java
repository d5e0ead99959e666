package cn.jifen.application.appeals;

import cn.jifen.application.access.Actor;
import cn.jifen.application.access.Role;
import cn.jifen.application.ledger.PersonFiles;
import cn.jifen.domain.appeals.Appeal;
import cn.jifen.domain.appeals.AppealStep;
import cn.jifen.domain.kernel.AppealId;
import cn.jifen.domain.kernel.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The people whose appeal went to an administrative department (Art 49): who decides it reads the
 * file with its evidence, and no other file.
 */
public final class DepartmentCases {
  private final PersonFiles files;

  public DepartmentCases(PersonFiles files) {
    this.files = files;
  }

  /**
   * Whether an appeal in the person's file went to the actor's own department, not one above it.
   * Also after the appeal is over: a court may ask the department what it decided on.
   */
  public boolean include(Actor actor, PersonId person) {
    return !handedTo(actor, List.of(person)).isEmpty();
  }

  /** The appeals in these people's files that went to the actor's own department. */
  public Set<AppealId> handedTo(Actor actor, Collection<PersonId> people) {
    return actor.has(Role.ADMINISTRATION)
        ? files.load(people).values().stream()
            .flatMap(file -> Appeal.of(file.steps(AppealStep.class)).stream())
            .filter(appeal -> appeal.escalatedTo().filter(actor.office()::equals).isPresent())
            .map(Appeal::id)
            .collect(Collectors.toSet())
        : Set.of();
  }
}
