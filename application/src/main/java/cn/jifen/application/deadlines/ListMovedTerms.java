package cn.jifen.application.deadlines;

import cn.jifen.application.access.Access;
import cn.jifen.application.access.Actor;
import cn.jifen.application.access.Role;
import cn.jifen.application.port.UnitOfWork;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.Refusal;
import java.util.List;
import java.util.Optional;

/** Lists which terms an entered calendar moved, from when to when, to the offices in charge. */
public final class ListMovedTerms {
  private final UnitOfWork unitOfWork;
  private final MovedTerms moved;

  public ListMovedTerms(UnitOfWork unitOfWork, MovedTerms moved) {
    this.unitOfWork = unitOfWork;
    this.moved = moved;
  }

  /** What came of it. */
  public sealed interface Result {
    record Listed(List<MovedTerm> moved) implements Result {
      public Listed {
        moved = List.copyOf(moved);
      }
    }

    /** No entry of that id moved anything. */
    record Unknown() implements Result {}

    record Refused(Refusal refusal) implements Result {}
  }

  /**
   * A page by owner: of the actor's own area and below it. Only an office over all areas is told
   * that there is no such entry (ADR 0011).
   *
   * @param after owner after which the page starts; empty: from the first on
   */
  public Result list(Actor actor, CalendarEntryId entry, Optional<TermOwner> after, int limit) {
    return Access.requireAnyRole(actor, Role.OFFICER, Role.REVIEWER, Role.PROVINCE)
        .<Result>map(Result.Refused::new)
        .orElseGet(() -> unitOfWork.inTransaction(() -> listed(actor, entry, after, limit)));
  }

  private Result listed(Actor actor, CalendarEntryId entry, Optional<TermOwner> after, int limit) {
    return moved.has(entry) || !actor.coversEverything()
        ? new Result.Listed(moved.page(entry, new AreaCode(actor.office().value()), after, limit))
        : new Result.Unknown();
  }
}
