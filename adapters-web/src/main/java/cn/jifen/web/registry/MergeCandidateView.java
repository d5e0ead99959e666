package cn.jifen.web.registry;

import cn.jifen.application.registry.ListMergeCandidates.Candidate;
import cn.jifen.application.registry.PractitionerView;
import cn.jifen.domain.registry.Likeness;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;

/** Two registered people who may be one. */
@Serdeable
@Schema(name = "MergeCandidate")
record MergeCandidateView(
    PractitionerView one,
    PractitionerView other,
    Likeness likeness,
    @Schema(description = "疑似同一人员的理由") String reason,
    @Schema(description = "已提出合并建议，等待复核") boolean proposed) {

  static MergeCandidateView of(Candidate candidate) {
    return new MergeCandidateView(
        candidate.one(),
        candidate.other(),
        candidate.likeness(),
        candidate.likeness().label(),
        candidate.proposed());
  }
}
