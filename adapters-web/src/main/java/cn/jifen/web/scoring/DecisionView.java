package cn.jifen.web.scoring;

import cn.jifen.application.scoring.RecordedDecision;
import cn.jifen.domain.scoring.DecisionRevision;
import cn.jifen.domain.scoring.ParentDecision;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;

/** A decision in the register. */
@Serdeable
record DecisionView(
    String number,
    String kind,
    String kindLabel,
    String institution,
    String area,
    String inspection,
    LocalDate decidedOn,
    LocalDate receivedOn,
    @Schema(description = "其后的变更、撤销，按登记先后") List<RevisionView> revisions) {

  /** What became of it. */
  @Serdeable
  record RevisionView(
      String kind, String kindLabel, String instrument, LocalDate on, String reason) {

    static RevisionView of(DecisionRevision revision) {
      return new RevisionView(
          revision.kind().name(),
          revision.kind().label(),
          revision.instrument(),
          revision.on(),
          revision.reason());
    }
  }

  static DecisionView of(RecordedDecision recorded, List<DecisionRevision> revisions) {
    ParentDecision decision = recorded.decision();
    return new DecisionView(
        decision.number().value(),
        decision.kind().name(),
        decision.kind().label(),
        decision.institution().value(),
        decision.area().value(),
        decision.inspection().value(),
        decision.decidedOn().day(),
        recorded.receivedOn(),
        revisions.stream().map(RevisionView::of).toList());
  }
}
