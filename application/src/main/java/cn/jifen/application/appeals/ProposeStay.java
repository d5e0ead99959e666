package cn.jifen.application.appeals;

import cn.jifen.application.ledger.Act;
import cn.jifen.domain.appeals.StayChange;
import cn.jifen.domain.appeals.StayStep.StayProposed;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.PersonId;
import java.time.LocalDate;

/**
 * An officer proposes that a notice's measures are not executed for the time being, or that they
 * are again, with the reason (rules 4). It takes effect when another user grants or ends the stay.
 */
public final class ProposeStay {
  private final StayDesk desk;

  public ProposeStay(StayDesk desk) {
    this.desk = desk;
  }

  /**
   * Notes the proposal in place of an earlier one about the same notice.
   *
   * @param day first day without the measures, or first day with them again; not before today
   * @return refused for an actor who is no officer of the area (once an appeal went to the
   *     department, not of the department), for a notice that orders nothing, and without a reason
   */
  public StayAnswer propose(
      Act act, PersonId person, NoticeId notice, StayChange change, LocalDate day, String reason) {
    return desk.propose(
        act, person, new StayProposed(notice, change, day, AppealDesk.today(act), reason));
  }
}
