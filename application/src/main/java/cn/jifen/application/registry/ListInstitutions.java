package cn.jifen.application.registry;

import cn.jifen.application.access.Access;
import cn.jifen.application.access.Actor;
import cn.jifen.application.access.Role;
import cn.jifen.application.port.UnitOfWork;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.Refusal;
import java.util.List;
import java.util.Optional;

/** Lists the institutions of an area. */
public final class ListInstitutions {
  private final UnitOfWork unitOfWork;
  private final InstitutionViews views;

  public ListInstitutions(UnitOfWork unitOfWork, InstitutionViews views) {
    this.unitOfWork = unitOfWork;
    this.views = views;
  }

  /** What came of it. */
  public sealed interface Result {
    record Listed(List<InstitutionView> institutions) implements Result {}

    record Refused(Refusal refusal) implements Result {}
  }

  /**
   * A page in order of codes.
   *
   * @param area an area that the office covers; empty: all that it covers
   * @param after code after which the page starts; empty text for the first page
   */
  public Result list(Actor actor, Optional<AreaCode> area, String after, int limit) {
    Optional<Refusal> denied =
        Access.requireAnyRole(actor, Role.OFFICER, Role.REVIEWER, Role.PROVINCE);
    if (denied.isPresent()) {
      return new Result.Refused(denied.get());
    }
    AreaCode within = area.orElseGet(() -> new AreaCode(actor.office().value()));
    return actor.covers(within)
        ? unitOfWork.inTransaction(() -> new Result.Listed(views.page(within, after, limit)))
        : new Result.Refused(Access.areaNotCovered());
  }
}
