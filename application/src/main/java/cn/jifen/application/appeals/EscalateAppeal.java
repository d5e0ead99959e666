package cn.jifen.application.appeals;

import cn.jifen.application.access.Role;
import cn.jifen.application.ledger.Act;
import cn.jifen.application.ledger.Command;
import cn.jifen.domain.appeals.AppealStep.AppealEscalated;
import cn.jifen.domain.kernel.OfficeCode;
import java.time.LocalDate;

/**
 * The objection continues after the explanation and goes to the administrative department of the
 * same level (Art 49), which alone acts in it from then on.
 */
public final class EscalateAppeal {
  private final AppealDesk desk;

  public EscalateAppeal(AppealDesk desk) {
    this.desk = desk;
  }

  /**
   * Hands it over. An office's two sides share the code of its area (rules 1.3): the department is
   * that of the agency which issued the notice.
   *
   * @param on day of the handing over, not after today
   * @param reason what the party still objects to; no names
   * @return refused for an actor who is no officer of the area, before the explanation, and without
   *     a reason
   */
  public AppealAnswer escalate(Act act, AppealReference appeal, LocalDate on, String reason) {
    return desk.step(
        act,
        appeal,
        Command.of("escalate-appeal", appeal, on, reason),
        Role.OFFICER,
        on,
        AppealDesk.Step.alone(
            (hearing, against) -> {
              desk.rules().againstEscalating(hearing.appeal()).ifPresent(against::add);
              desk.rules().againstText("仍有异议的理由", reason).ifPresent(against::add);
              OfficeCode department = new OfficeCode(hearing.notice().area().value());
              return new AppealEscalated(appeal.appeal(), on, department, reason);
            }));
  }
}
