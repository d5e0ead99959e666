package cn.jifen.application.appeals;

import cn.jifen.application.access.Role;
import cn.jifen.application.ledger.Act;
import cn.jifen.application.ledger.Command;
import cn.jifen.domain.appeals.AppealStep.AppraisalOrdered;
import java.time.LocalDate;

/** A third party or a group of experts is asked (Art 50): the clock stops (Art 51). */
public final class OrderAppraisal {
  private final AppealDesk desk;

  public OrderAppraisal(AppealDesk desk) {
    this.desk = desk;
  }

  /**
   * Orders it.
   *
   * @param on day of the order, not after today; itself still counted
   * @param body who appraises
   * @param question the professional question; no names
   * @return refused for an actor who does not hear the appeal, while another appraisal is out, and
   *     without body or question
   */
  public AppealAnswer order(
      Act act, AppealReference appeal, LocalDate on, String body, String question) {
    return desk.step(
        act,
        appeal,
        Command.of("order-appraisal", appeal, on, body, question),
        Role.OFFICER,
        on,
        AppealDesk.Step.alone(
            (hearing, against) -> {
              desk.rules().againstOrdering(hearing.appeal()).ifPresent(against::add);
              desk.rules().againstText("评估鉴定机构", body).ifPresent(against::add);
              desk.rules().againstText("评估鉴定事项", question).ifPresent(against::add);
              return new AppraisalOrdered(appeal.appeal(), on, body, question);
            }));
  }
}
