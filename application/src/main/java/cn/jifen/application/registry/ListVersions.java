package cn.jifen.application.registry;

import cn.jifen.application.access.Access;
import cn.jifen.application.access.Actor;
import cn.jifen.application.access.FileAccess;
import cn.jifen.application.access.ReadingLog;
import cn.jifen.application.access.Role;
import cn.jifen.application.port.UnitOfWork;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.Refusal;
import cn.jifen.domain.registry.Practitioner;
import java.util.List;
import java.util.Optional;

/**
 * Lists who changed what about a registered person, and when (Art 27): to offices of an area to
 * which the person belongs or belonged, and to the person. Identity numbers are no part of it.
 */
public final class ListVersions {
  private final UnitOfWork unitOfWork;
  private final People people;
  private final PersonAreas areas;
  private final ReadingLog log;

  public ListVersions(UnitOfWork unitOfWork, People people, PersonAreas areas, ReadingLog log) {
    this.unitOfWork = unitOfWork;
    this.people = people;
    this.areas = areas;
    this.log = log;
  }

  /** What came of it. */
  public sealed interface Result {
    record Listed(List<PractitionerVersion> versions) implements Result {
      public Listed {
        versions = List.copyOf(versions);
      }
    }

    /** No such person. */
    record Unknown() implements Result {}

    record Refused(Refusal refusal) implements Result {}
  }

  /**
   * A page, oldest first; of people who are one those of each, one after the other. It is noted as
   * a reading of the file.
   *
   * @param after place after which the page starts
   */
  public Result list(Actor actor, PersonId person, VersionKey after, int limit) {
    return Access.requireAnyRole(actor, Role.OFFICER, Role.REVIEWER, Role.PROVINCE, Role.PERSON)
        .<Result>map(Result.Refused::new)
        .orElseGet(() -> unitOfWork.inTransaction(() -> listed(actor, person, after, limit)));
  }

  private Result listed(Actor actor, PersonId id, VersionKey after, int limit) {
    Optional<Practitioner> person = Optional.ofNullable(people.byId(List.of(id)).get(id));
    if (person.isEmpty()) {
      return Visibility.of(actor).ofUnknown(Result.Refused::new, Result.Unknown::new);
    }
    if (!isSeen(actor, person.get())) {
      return new Result.Refused(Access.areaNotCovered());
    }
    log.note(actor, person.get().id(), FileAccess.What.FILE, "登记变更记录");
    return new Result.Listed(people.versionsOf(id, after, limit));
  }

  private boolean isSeen(Actor actor, Practitioner person) {
    Visibility visibility = Visibility.of(actor);
    return visibility.isSelf(person.code())
        || visibility.isOffice() && areas.isOf(person.id(), new AreaCode(actor.office().value()));
  }
}
