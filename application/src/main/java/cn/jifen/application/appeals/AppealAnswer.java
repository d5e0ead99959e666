package cn.jifen.application.appeals;

import cn.jifen.domain.appeals.Appeal;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.Refusal;
import cn.jifen.domain.law.DueDate;
import java.util.Optional;

/** What comes back when an appeal is received or moved on. */
public sealed interface AppealAnswer {
  /**
   * It stands so now.
   *
   * @param answerBy last day for the answer (Art 51); empty while an appraisal is out
   */
  record Taken(PersonId person, Appeal appeal, Optional<DueDate> answerBy)
      implements AppealAnswer {}

  /** Nothing changed. */
  record Refused(Refusal refusal) implements AppealAnswer {}
}
