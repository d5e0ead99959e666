package cn.jifen.application.scoring;

import cn.jifen.application.access.Access;
import cn.jifen.application.access.Actor;
import cn.jifen.application.access.Role;
import cn.jifen.application.port.UnitOfWork;
import cn.jifen.domain.kernel.DecisionNo;
import cn.jifen.domain.kernel.Refusal;
import cn.jifen.domain.scoring.DecisionRevision;
import java.util.List;
import java.util.Optional;

/** Shows an office a registered decision of its area, and what became of it. */
public final class ReadDecision {
  private final UnitOfWork unitOfWork;
  private final Decisions decisions;

  public ReadDecision(UnitOfWork unitOfWork, Decisions decisions) {
    this.unitOfWork = unitOfWork;
    this.decisions = decisions;
  }

  /** What came of it. */
  public sealed interface Result {
    /**
     * The decision.
     *
     * @param revisions in the order of recording; none for one that stands as it was
     */
    record Shown(RecordedDecision decision, List<DecisionRevision> revisions) implements Result {
      public Shown {
        revisions = List.copyOf(revisions);
      }
    }

    /** No such decision. */
    record Unknown() implements Result {}

    record Refused(Refusal refusal) implements Result {}
  }

  /** The decision of that number; refused to offices of other areas. */
  public Result of(Actor actor, DecisionNo number) {
    return Access.requireAnyRole(
            actor, Role.OFFICER, Role.REVIEWER, Role.PROVINCE, Role.ADMINISTRATION)
        .<Result>map(Result.Refused::new)
        .orElseGet(() -> unitOfWork.inTransaction(() -> found(actor, number)));
  }

  private Result found(Actor actor, DecisionNo number) {
    Optional<RecordedDecision> found =
        Optional.ofNullable(decisions.find(List.of(number)).get(number));
    if (found.isEmpty()) {
      return actor.coversEverything()
          ? new Result.Unknown()
          : new Result.Refused(Access.areaNotCovered());
    }
    return actor.covers(found.get().decision().area())
        ? new Result.Shown(found.get(), decisions.revisionsOf(number))
        : new Result.Refused(Access.areaNotCovered());
  }
}
