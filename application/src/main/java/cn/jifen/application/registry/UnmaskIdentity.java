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
import cn.jifen.domain.registry.IdentityDocument;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Shows an identity number in full, for a reason that is logged (rules 9). */
public final class UnmaskIdentity {
  private final UnitOfWork unitOfWork;
  private final People people;
  private final PractitionerCards cards;
  private final ReadingLog log;

  public UnmaskIdentity(
      UnitOfWork unitOfWork, People people, PractitionerCards cards, ReadingLog log) {
    this.unitOfWork = unitOfWork;
    this.people = people;
    this.cards = cards;
    this.log = log;
  }

  /** What came of it. */
  public sealed interface Result {
    record Shown(IdentityDocument document) implements Result {}

    /** No such person. */
    record Unknown() implements Result {}

    record Refused(Refusal refusal) implements Result {}
  }

  /**
   * The document in full; the log entry is written in the same transaction.
   *
   * @param reason why the whole number is needed; not blank
   * @return refused for whoever is no officer of an office that covers an institution at which the
   *     person was ever registered
   */
  public Result unmask(Actor actor, PersonId person, String reason) {
    Optional<Refusal> denied = Access.requireAnyRole(actor, Role.OFFICER, Role.REVIEWER);
    return denied.isPresent()
        ? new Result.Refused(denied.get())
        : unitOfWork.inTransaction(() -> found(actor, person, reason));
  }

  private Result found(Actor actor, PersonId person, String reason) {
    List<PractitionerView> found = cards.of(List.of(person));
    if (found.isEmpty()) {
      return Visibility.of(actor).ofUnknown(Result.Refused::new, Result.Unknown::new);
    }
    boolean covered =
        found.getFirst().registrations().stream()
            .filter(r -> !r.region().isEmpty())
            .anyMatch(r -> actor.covers(new AreaCode(r.region())));
    if (!covered) {
      return new Result.Refused(Access.areaNotCovered());
    }
    log.note(actor, person, FileAccess.What.IDENTITY, reason);
    return Optional.ofNullable(people.identitiesOf(Set.of(person)).get(person))
        .<Result>map(Result.Shown::new)
        .orElseGet(Result.Unknown::new);
  }
}
