package cn.jifen.web.deadlines;

import cn.jifen.application.deadlines.EnterCalendar;
import cn.jifen.application.deadlines.MovedTerm;
import cn.jifen.domain.deadlines.Term;
import cn.jifen.domain.deadlines.TermKind;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.Party;
import cn.jifen.domain.kernel.PersonId;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What became of an entered calendar. */
@Serdeable
record CalendarAnswer(
    @Schema(description = "新录入或者变更的天数") int entered,
    @Schema(description = "不再暂定的期限数") int settled,
    @Schema(description = "因此变动的未办结期限") List<Moved> moved) {
  CalendarAnswer {
    moved = List.copyOf(moved);
  }

  /** A term that is due on another day now. */
  @Serdeable
  @Schema(name = "MovedDeadline")
  record Moved(
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

    static Moved of(MovedTerm moved) {
      Term term = moved.term().running().term();
      return new Moved(
          term.kind(),
          term.kind().label(),
          term.kind().subject().label(),
          term.reference(),
          term.party(),
          term.area().value(),
          term.institution().map(InstitutionCode::value),
          moved.term().owner().person().map(PersonId::toString),
          moved.from().day(),
          moved.to().day(),
          moved.to().provisional());
    }
  }

  static CalendarAnswer of(EnterCalendar.Result.Entered entered) {
    return new CalendarAnswer(
        entered.days().size(), entered.settled(), entered.moved().stream().map(Moved::of).toList());
  }
}
