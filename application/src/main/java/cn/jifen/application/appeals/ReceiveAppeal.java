package cn.jifen.application.appeals;

import cn.jifen.application.access.Access;
import cn.jifen.application.access.Role;
import cn.jifen.application.ledger.Act;
import cn.jifen.application.ledger.Command;
import cn.jifen.application.ledger.Effect;
import cn.jifen.application.ledger.FileRecorder;
import cn.jifen.application.port.Ids;
import cn.jifen.domain.appeals.Appeal;
import cn.jifen.domain.appeals.AppealRules;
import cn.jifen.domain.appeals.AppealStep;
import cn.jifen.domain.appeals.AppealStep.AppealReceived;
import cn.jifen.domain.appeals.AppealSubmission;
import cn.jifen.domain.appeals.AppealedNotice;
import cn.jifen.domain.kernel.AppealId;
import cn.jifen.domain.kernel.Finding;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.Refusal;
import cn.jifen.domain.law.DueDate;
import cn.jifen.domain.notices.NoticeStep;
import java.util.List;
import java.util.Optional;

/** An officer receives a written appeal against a handling notice, if it is admissible (Art 48). */
public final class ReceiveAppeal {
  private final AppealDesk desk;
  private final Ids ids;

  public ReceiveAppeal(AppealDesk desk, Ids ids) {
    this.desk = desk;
    this.ids = ids;
  }

  /**
   * Receives it: the twenty working days begin to run.
   *
   * @param person whose file the notice stands in
   * @return refused for an actor who is no officer of the notice's area, for an unknown notice,
   *     later than ten working days after the party's own receipt, without the person's signature
   *     or the institution's seal, and while an appeal of that party against the notice is open
   */
  public AppealAnswer receive(Act act, PersonId person, AppealSubmission submission) {
    return Access.requireRole(act.actor(), Role.OFFICER)
        .<AppealAnswer>map(AppealAnswer.Refused::new)
        .orElseGet(
            () ->
                desk.once(
                    act,
                    Command.of("receive-appeal", person, submission),
                    person,
                    recorder -> found(act, person, recorder, submission)));
  }

  private Effect<AppealAnswer> found(
      Act act, PersonId person, FileRecorder recorder, AppealSubmission submission) {
    return AppealDesk.noticeOf(recorder, person, submission.notice())
        .map(notice -> receive(act, person, recorder, notice, submission))
        .orElseGet(() -> desk.unknown(act, person, desk.rules().unknownNotice()));
  }

  private Effect<AppealAnswer> receive(
      Act act,
      PersonId person,
      FileRecorder recorder,
      AppealedNotice notice,
      AppealSubmission submission) {
    Optional<Refusal> denied = Access.requireRoleIn(act.actor(), Role.OFFICER, notice.area());
    if (denied.isPresent()) {
      return AppealDesk.refused(denied.get());
    }
    List<Finding> against =
        desk.rules()
            .againstReceiving(
                submission,
                notice,
                lastDay(person, recorder, notice, submission),
                Appeal.of(recorder.loaded(person).steps(AppealStep.class)),
                AppealDesk.today(act));
    return against.isEmpty()
        ? received(act, person, recorder, notice, submission)
        : AppealDesk.refused(against);
  }

  private Optional<DueDate> lastDay(
      PersonId person, FileRecorder recorder, AppealedNotice notice, AppealSubmission submission) {
    List<NoticeStep> steps = recorder.loaded(person).steps(NoticeStep.class);
    return AppealRules.receiptOf(notice, submission.by(), steps)
        .map(receipt -> desk.rules().appealBy(receipt, desk.calendarOf(notice.area())));
  }

  private Effect<AppealAnswer> received(
      Act act,
      PersonId person,
      FileRecorder recorder,
      AppealedNotice notice,
      AppealSubmission submission) {
    AppealReceived received =
        new AppealReceived(
            new AppealId(ids.next()),
            notice.id(),
            submission.by(),
            submission.on(),
            submission.grounds());
    recorder.record(person, received);
    recorder.finish(act);
    Appeal appeal = Appeal.of(List.of(received)).getFirst();
    return Effect.on(
        appeal.id().value(), new AppealAnswer.Taken(person, appeal, desk.answerBy(appeal, notice)));
  }
}
