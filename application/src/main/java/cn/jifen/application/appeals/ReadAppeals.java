package cn.jifen.application.appeals;

import cn.jifen.application.access.Access;
import cn.jifen.application.access.Actor;
import cn.jifen.application.access.FileAccess;
import cn.jifen.application.access.ReadingLog;
import cn.jifen.application.access.Role;
import cn.jifen.application.calendars.RegionalCalendars;
import cn.jifen.application.ledger.PersonFiles;
import cn.jifen.application.ledger.VersionedFile;
import cn.jifen.application.port.UnitOfWork;
import cn.jifen.domain.appeals.Appeal;
import cn.jifen.domain.appeals.AppealRules;
import cn.jifen.domain.appeals.AppealStep;
import cn.jifen.domain.appeals.AppealedNotice;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.Refusal;
import cn.jifen.domain.law.Deadline;
import cn.jifen.domain.law.DeadlineRow;
import cn.jifen.domain.law.DueDate;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.law.WorkingDayCalendar;
import cn.jifen.domain.notices.NoticeStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Shows an office the appeals in a person's file that are about notices of its area, and notes who
 * read them.
 */
public final class ReadAppeals {
  private final UnitOfWork unitOfWork;
  private final PersonFiles files;
  private final RegionalCalendars calendars;
  private final ReadingLog log;
  private final DeadlineRow answer;
  private final AppealRules rules;

  public ReadAppeals(
      UnitOfWork unitOfWork,
      PersonFiles files,
      RegionalCalendars calendars,
      ReadingLog log,
      RuleBook book) {
    this.unitOfWork = unitOfWork;
    this.files = files;
    this.calendars = calendars;
    this.log = log;
    this.answer = book.latest().deadlines().row(Deadline.ANSWER_APPEAL);
    this.rules = new AppealRules(book.latest());
  }

  /** What came of it. */
  public sealed interface Result {
    /** The appeals of the area, in the order of receipt. */
    record Found(List<ShownAppeal> appeals) implements Result {
      public Found {
        appeals = List.copyOf(appeals);
      }
    }

    record Refused(Refusal refusal) implements Result {}
  }

  /**
   * An appeal with the last day for its answer.
   *
   * @param answerBy empty while an appraisal is out
   * @param lateSince last day on which it would have been in time by the delivery as corrected
   *     since; empty: it is in time. It stays received (reading delivery-corrected)
   */
  public record ShownAppeal(
      Appeal appeal, Optional<DueDate> answerBy, Optional<DueDate> lateSince) {}

  /** The appeals; none for an unknown person. */
  public Result of(Actor actor, PersonId person) {
    return Access.requireAnyRole(
            actor, Role.OFFICER, Role.REVIEWER, Role.PROVINCE, Role.ADMINISTRATION)
        .<Result>map(Result.Refused::new)
        .orElseGet(() -> unitOfWork.inTransaction(() -> new Result.Found(found(actor, person))));
  }

  private List<ShownAppeal> found(Actor actor, PersonId person) {
    VersionedFile loaded = Objects.requireNonNull(files.load(List.of(person)).get(person));
    List<ShownAppeal> shown = new ArrayList<>();
    for (Appeal appeal : Appeal.of(loaded.steps(AppealStep.class))) {
      AppealedNotice.in(loaded.file(), appeal.notice())
          .filter(notice -> actor.covers(notice.area()))
          .map(notice -> shown(appeal, notice, loaded.steps(NoticeStep.class)))
          .ifPresent(shown::add);
    }
    if (!shown.isEmpty()) {
      log.note(actor, person, FileAccess.What.FILE, "申诉");
    }
    return shown;
  }

  private ShownAppeal shown(Appeal appeal, AppealedNotice notice, List<NoticeStep> steps) {
    WorkingDayCalendar calendar = calendars.in(notice.area());
    Optional<DueDate> lastDay =
        AppealRules.receiptOf(notice, appeal.by(), steps)
            .map(receipt -> rules.appealBy(receipt, calendar));
    return new ShownAppeal(
        appeal,
        appeal.answerBy(answer, calendar),
        lastDay.filter(_ -> AppealRules.lateAsRecordedNow(appeal, lastDay)));
  }
}
