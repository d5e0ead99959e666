package cn.jifen.application.scoring;

import cn.jifen.domain.scoring.ParentDecision;
import java.time.LocalDate;

/**
 * A parent decision as registered.
 *
 * @param receivedOn day on which the agency received a penalty decision; else the decision's own
 *     day (Art 40)
 */
public record RecordedDecision(ParentDecision decision, LocalDate receivedOn) {

  /**
   * Whether both are one decision: kind, institution, inspection and days agree. The area may
   * differ where the institution has moved since.
   */
  public boolean isSameAs(RecordedDecision other) {
    return decision.number().equals(other.decision.number())
        && decision.kind() == other.decision.kind()
        && decision.institution().equals(other.decision.institution())
        && decision.inspection().equals(other.decision.inspection())
        && decision.decidedOn().equals(other.decision.decidedOn())
        && receivedOn.equals(other.receivedOn);
  }
}
