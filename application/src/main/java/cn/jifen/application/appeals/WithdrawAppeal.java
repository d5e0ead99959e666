package cn.jifen.application.appeals;

import cn.jifen.application.access.Role;
import cn.jifen.application.ledger.Act;
import cn.jifen.application.ledger.Command;
import cn.jifen.domain.appeals.AppealStep.AppealWithdrawn;
import java.time.LocalDate;

/** The party gives its objection up; a stay ends with the last open appeal. */
public final class WithdrawAppeal {
  private final AppealDesk desk;

  public WithdrawAppeal(AppealDesk desk) {
    this.desk = desk;
  }

  /**
   * Notes the withdrawal; the appeal is closed.
   *
   * @param on day of the withdrawal, not after today
   * @return refused for an actor who does not hear the appeal, and without a reason
   */
  public AppealAnswer withdraw(Act act, AppealReference appeal, LocalDate on, String reason) {
    return desk.step(
        act,
        appeal,
        Command.of("withdraw-appeal", appeal, on, reason),
        Role.OFFICER,
        on,
        new AppealDesk.Step(
            (hearing, against) -> {
              desk.rules().againstText("撤回申诉的理由", reason).ifPresent(against::add);
              return new AppealWithdrawn(appeal.appeal(), on, reason);
            },
            (hearing, withdrawn) -> ClosingStay.end(hearing, "申诉已撤回")));
  }
}
