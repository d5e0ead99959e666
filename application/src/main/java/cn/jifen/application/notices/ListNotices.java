package cn.jifen.application.notices;

import cn.jifen.application.access.Access;
import cn.jifen.application.access.Actor;
import cn.jifen.application.access.Role;
import cn.jifen.application.port.UnitOfWork;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.OfficeCode;
import cn.jifen.domain.kernel.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Lists the notices that an office issued in a period; the province those of all offices. */
public final class ListNotices {

  private final UnitOfWork unitOfWork;
  private final Notices notices;

  public ListNotices(UnitOfWork unitOfWork, Notices notices) {
    this.unitOfWork = unitOfWork;
    this.notices = notices;
  }

  /** What came of it. */
  public sealed interface Result {
    record Listed(List<RegisteredNotice> notices) implements Result {
      public Listed {
        notices = List.copyOf(notices);
      }
    }

    record Refused(Refusal refusal) implements Result {}
  }

  /**
   * A page, by day of issue, then by id.
   *
   * @param from first day of issue, included
   * @param to last day of issue, included
   * @param after place after which the page starts; empty: from the first on
   */
  public Result list(
      Actor actor, LocalDate from, LocalDate to, Optional<NoticePlace> after, int limit) {
    Optional<Refusal> denied =
        Access.requireAnyRole(actor, Role.OFFICER, Role.REVIEWER, Role.PROVINCE);
    Optional<OfficeCode> office =
        actor.has(Role.PROVINCE) && actor.covers(AreaCode.WHOLE_REGION)
            ? Optional.empty()
            : Optional.of(actor.office());
    return denied
        .<Result>map(Result.Refused::new)
        .orElseGet(
            () ->
                unitOfWork.inTransaction(
                    () -> new Result.Listed(notices.issued(from, to, office, after, limit))));
  }
}
