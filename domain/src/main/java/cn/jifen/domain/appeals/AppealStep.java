package cn.jifen.domain.appeals;

import cn.jifen.domain.kernel.AppealId;
import cn.jifen.domain.kernel.CaseStep;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.OfficeCode;
import cn.jifen.domain.kernel.Party;
import java.time.LocalDate;

/** The steps of an appeal (Art 48–51); stays stand among the events of the file. */
public sealed interface AppealStep extends CaseStep {
  /** The appeal. */
  AppealId appeal();

  /**
   * A written appeal was received in time, signed by the person and sealed by the institution (Art
   * 48).
   *
   * @param notice the notice that it objects to
   * @param by the party that objects: its own receipt of the notice started its ten working days
   * @param on day of receipt of the materials: from here the twenty working days run (Art 51)
   * @param grounds what is objected to, as the officer sums it up; no names
   */
  record AppealReceived(AppealId appeal, NoticeId notice, Party by, LocalDate on, String grounds)
      implements AppealStep {}

  /** The agency explained the score to the party (Art 49). */
  record ExplanationGiven(AppealId appeal, LocalDate on, String text) implements AppealStep {}

  /** The party gave the objection up after the explanation; the appeal ends. */
  record AppealWithdrawn(AppealId appeal, LocalDate on, String reason) implements AppealStep {}

  /**
   * The objection continued after the explanation and went to the administrative department of the
   * same level (Art 49), which decides from then on.
   *
   * @param to the administrative department's office
   */
  record AppealEscalated(AppealId appeal, LocalDate on, OfficeCode to, String reason)
      implements AppealStep {}

  /**
   * A third party or a group of experts was asked (Art 50): the clock stops on the day after.
   *
   * @param body who appraises
   */
  record AppraisalOrdered(AppealId appeal, LocalDate on, String body, String question)
      implements AppealStep {}

  /** The appraisal came back: the clock goes on with the day after. */
  record AppraisalReturned(AppealId appeal, LocalDate on, String conclusion)
      implements AppealStep {}

  /** The appeal was decided, with the reason that the parties are told (Art 51). */
  record AppealDecided(AppealId appeal, LocalDate on, AppealOutcome outcome, String reason)
      implements AppealStep {}
}
