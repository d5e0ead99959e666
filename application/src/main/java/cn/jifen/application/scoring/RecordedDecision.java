package cn.jifen.application.scoring;

import cn.jifen.domain.scoring.ParentDecision;
import java.time.LocalDate;

/**
 * A parent decision as registered.
 *
 * @param receivedOn day on which the agency received a penalty decision; else the decision's own
 *     day (Art 40)
 */
public record RecordedDecision(ParentDecision decision, LocalDate receivedOn) {}
