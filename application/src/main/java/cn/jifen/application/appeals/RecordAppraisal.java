package cn.jifen.application.appeals;

import cn.jifen.application.access.Role;
import cn.jifen.application.ledger.Act;
import cn.jifen.application.ledger.Command;
import cn.jifen.domain.appeals.AppealStep.AppraisalReturned;
import java.time.LocalDate;

/** The appraisal comes back: the clock goes on with the day after (Art 50, 51). */
public final class RecordAppraisal {
  private final AppealDesk desk;

  public RecordAppraisal(AppealDesk desk) {
    this.desk = desk;
  }

  /**
   * Notes what was found.
   *
   * @param on day on which it came back, not after today; itself not counted
   * @param conclusion what was found; no names
   * @return refused for an actor who does not hear the appeal, when none is out, and without a
   *     conclusion
   */
  public AppealAnswer record(Act act, AppealReference appeal, LocalDate on, String conclusion) {
    return desk.step(
        act,
        appeal,
        Command.of("record-appraisal", appeal, on, conclusion),
        Role.OFFICER,
        on,
        AppealDesk.Step.alone(
            (hearing, against) -> {
              desk.rules().againstReturning(hearing.appeal()).ifPresent(against::add);
              desk.rules().againstText("评估鉴定意见", conclusion).ifPresent(against::add);
              return new AppraisalReturned(appeal.appeal(), on, conclusion);
            }));
  }
}
