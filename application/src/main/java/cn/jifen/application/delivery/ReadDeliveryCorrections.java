package cn.jifen.application.delivery;

import cn.jifen.application.access.Access;
import cn.jifen.application.access.Actor;
import cn.jifen.application.access.Role;
import cn.jifen.application.calendars.RegionalCalendars;
import cn.jifen.application.port.UnitOfWork;
import cn.jifen.application.registry.Visibility;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.Refusal;
import cn.jifen.domain.law.RuleBook;
import java.util.List;
import java.util.Optional;

/** Shows the offices of a notice's area the corrections of its deliveries. */
public final class ReadDeliveryCorrections {
  private final UnitOfWork unitOfWork;
  private final NoticeCases cases;
  private final DeliveryCorrections corrections;

  public ReadDeliveryCorrections(
      UnitOfWork unitOfWork,
      NoticeCases cases,
      ProposedHandovers handovers,
      RegionalCalendars calendars,
      RuleBook book) {
    this.unitOfWork = unitOfWork;
    this.cases = cases;
    this.corrections = new DeliveryCorrections(handovers, new CaseDeadlines(calendars, book));
  }

  /** What came of it. */
  public sealed interface Result {
    /** All corrections, in the order of proposal. */
    record Found(List<DeliveryCorrection> corrections) implements Result {
      public Found {
        corrections = List.copyOf(corrections);
      }
    }

    /** No such notice. */
    record Unknown() implements Result {}

    record Refused(Refusal refusal) implements Result {}
  }

  /** The corrections of a notice's deliveries: to offices that cover its area. */
  public Result of(Actor actor, NoticeId notice) {
    Optional<Refusal> denied =
        Access.requireAnyRole(actor, Role.OFFICER, Role.REVIEWER, Role.PROVINCE);
    return denied
        .<Result>map(Result.Refused::new)
        .orElseGet(
            () ->
                unitOfWork.inTransaction(
                    () ->
                        cases
                            .find(notice)
                            .map(open -> shown(actor, open))
                            .orElseGet(
                                () ->
                                    Visibility.of(actor)
                                        .ofUnknown(Result.Refused::new, Result.Unknown::new))));
  }

  private Result shown(Actor actor, NoticeCase open) {
    return actor.covers(open.notice().area())
        ? new Result.Found(corrections.of(open))
        : new Result.Refused(Access.areaNotCovered());
  }
}
