package cn.jifen.web.deadlines;

import cn.jifen.application.deadlines.MovedTerm;
import cn.jifen.domain.deadlines.TermKind;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.Party;
import cn.jifen.domain.kernel.PersonId;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Optional;

/** A term that is due on another day since a calendar was entered. */
@Serdeable
record MovedDeadline(
    TermKind kind,
    String label,
    String caseKind,
    String caseNumber,
    @Schema(nullable = true) Optional<Party> party,
    String area,
    @Schema(nullable = true) Optional<String> institution,
    @Schema(nullable = true) Optional<String> personId,
    @Schema(description = "原最后一日") LocalDate from,
    @Schema(description = "现最后一日") LocalDate to,
    boolean provisional) {

  static MovedDeadline of(MovedTerm moved) {
    return new MovedDeadline(
        moved.kind(),
        moved.kind().label(),
        moved.kind().subject().label(),
        moved.reference(),
        moved.party(),
        moved.area().value(),
        moved.owner().institution().map(InstitutionCode::value),
        moved.owner().person().map(PersonId::toString),
        moved.from().day(),
        moved.to().day(),
        moved.to().provisional());
  }
}
