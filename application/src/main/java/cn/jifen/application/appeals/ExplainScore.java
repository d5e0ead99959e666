package cn.jifen.application.appeals;

import cn.jifen.application.access.Role;
import cn.jifen.application.ledger.Act;
import cn.jifen.application.ledger.Command;
import cn.jifen.domain.appeals.AppealStep.ExplanationGiven;
import java.time.LocalDate;

/** The agency explains the score or the status to the party that objects (Art 49). */
public final class ExplainScore {
  private final AppealDesk desk;

  public ExplainScore(AppealDesk desk) {
    this.desk = desk;
  }

  /**
   * Notes the explanation.
   *
   * @param on day on which it was given, not after today
   * @param text what was explained; no names
   * @return refused for an actor who is no officer of the area, a second time, and without a text
   */
  public AppealAnswer explain(Act act, AppealReference appeal, LocalDate on, String text) {
    return desk.step(
        act,
        appeal,
        Command.of("explain-score", appeal, on, text),
        Role.OFFICER,
        on,
        AppealDesk.Step.alone(
            (hearing, against) -> {
              desk.rules().againstExplaining(hearing.appeal()).ifPresent(against::add);
              desk.rules().againstText("解释说明的内容", text).ifPresent(against::add);
              return new ExplanationGiven(appeal.appeal(), on, text);
            }));
  }
}
