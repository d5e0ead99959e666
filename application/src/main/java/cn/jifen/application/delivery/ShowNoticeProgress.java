package cn.jifen.application.delivery;

import cn.jifen.application.access.Access;
import cn.jifen.application.access.Actor;
import cn.jifen.application.access.Role;
import cn.jifen.application.calendars.RegionalCalendars;
import cn.jifen.application.ledger.TakenStep;
import cn.jifen.application.port.Now;
import cn.jifen.application.port.UnitOfWork;
import cn.jifen.application.registry.Registrations;
import cn.jifen.application.registry.Visibility;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.Party;
import cn.jifen.domain.kernel.Refusal;
import cn.jifen.domain.law.DueDate;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.notices.FiledNotice;
import cn.jifen.domain.notices.NoticeProgress;
import cn.jifen.domain.notices.NoticeStep.NoticeDelivered;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Shows what became of a notice after its issue, and what is still to be done. */
public final class ShowNoticeProgress {
  private final UnitOfWork unitOfWork;
  private final NoticeCases cases;
  private final CaseHandlers handlers;
  private final CaseDeadlines deadlines;
  private final Now now;

  public ShowNoticeProgress(
      UnitOfWork unitOfWork,
      NoticeCases cases,
      Registrations registrations,
      RegionalCalendars calendars,
      RuleBook book,
      Now now) {
    this.unitOfWork = unitOfWork;
    this.cases = cases;
    this.handlers = new CaseHandlers(registrations);
    this.deadlines = new CaseDeadlines(calendars, book);
    this.now = now;
  }

  /**
   * A delivery with what it sets off.
   *
   * @param late whether it came after its last day
   * @param appealUntil last day for an appeal of this party; empty for a letter that only takes a
   *     notice back
   */
  public record Delivery(NoticeDelivered step, boolean late, Optional<DueDate> appealUntil) {}

  /** What came of it. */
  public sealed interface Result {
    /**
     * The notice with its steps.
     *
     * @param number as printed
     * @param deliveryDue last day for the delivery to the institution
     * @param overdue whether that day is over without a delivery
     * @param steps all steps with who took them, oldest first
     * @param unconfirmed institutions with a running registration that did not confirm a status
     *     which the notice orders
     */
    record Shown(
        FiledNotice notice,
        String number,
        DueDate deliveryDue,
        boolean overdue,
        List<Delivery> deliveries,
        List<TakenStep> steps,
        List<InstitutionCode> unconfirmed)
        implements Result {}

    /** No such notice. */
    record Unknown() implements Result {}

    record Refused(Refusal refusal) implements Result {}
  }

  /**
   * The progress of a notice: to offices that cover its area, and to institutions of the person.
   */
  public Result show(Actor actor, NoticeId notice) {
    Optional<Refusal> denied =
        Access.requireAnyRole(actor, Role.OFFICER, Role.REVIEWER, Role.PROVINCE, Role.INSTITUTION);
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
    LocalDate today = now.today();
    boolean office = Visibility.of(actor).isOffice() && actor.covers(open.notice().area());
    if (!office && handlers.institution(actor, open, today).isEmpty()) {
      return new Result.Refused(Access.areaNotCovered());
    }
    NoticeProgress progress = open.progress();
    DueDate due = deadlines.delivery(open.notice(), Party.INSTITUTION).orElseThrow();
    return new Result.Shown(
        open.notice(),
        open.letter().number(),
        due,
        progress.delivery(Party.INSTITUTION).isEmpty() && !due.isMetBy(today),
        Arrays.stream(Party.values())
            .flatMap(party -> progress.delivery(party).stream())
            .map(step -> delivery(open.notice(), step))
            .toList(),
        open.taken(),
        unconfirmed(open, progress, today));
  }

  private Delivery delivery(FiledNotice notice, NoticeDelivered step) {
    return new Delivery(step, deadlines.late(notice, step), deadlines.appeal(notice, step));
  }

  private List<InstitutionCode> unconfirmed(
      NoticeCase open, NoticeProgress progress, LocalDate today) {
    return open.notice().ordersMeasure(open.file())
        ? handlers.registeredAt(open.person(), today).stream()
            .filter(place -> progress.maintainedBy(place).isEmpty())
            .toList()
        : List.of();
  }
}
