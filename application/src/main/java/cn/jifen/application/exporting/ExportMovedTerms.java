package cn.jifen.application.exporting;

import cn.jifen.application.deadlines.CalendarEntryId;
import cn.jifen.application.deadlines.MovedTerm;
import cn.jifen.application.deadlines.MovedTerms;
import cn.jifen.application.deadlines.TermOwner;
import cn.jifen.application.port.UnitOfWork;
import cn.jifen.application.registry.People;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.Party;
import cn.jifen.domain.kernel.PersonCode;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.registry.Practitioner;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Exports which terms moved when a calendar was entered, from when to when, by owner. */
public final class ExportMovedTerms {
  private static final int PAGE = 1000;

  private final UnitOfWork unitOfWork;
  private final MovedTerms moved;
  private final People people;

  public ExportMovedTerms(UnitOfWork unitOfWork, MovedTerms moved, People people) {
    this.unitOfWork = unitOfWork;
    this.moved = moved;
    this.people = people;
  }

  /**
   * Writes what an entry moved as CSV with LF line ends. Somebody without a national code is named
   * by the internal number behind a #; an institution's own term names nobody.
   */
  public void write(Optional<CalendarEntryId> entry, Appendable out) throws IOException {
    out.append("term,case_no,party,person_code,institution_code,area,from,to,provisional\n");
    List<MovedTerm> page = page(entry, Optional.empty());
    while (!page.isEmpty()) {
      write(page, out);
      page = page(entry, Optional.of(page.getLast().owner()));
    }
  }

  private List<MovedTerm> page(Optional<CalendarEntryId> entry, Optional<TermOwner> after) {
    return entry
        .map(
            id ->
                unitOfWork.inTransaction(() -> moved.page(id, AreaCode.WHOLE_REGION, after, PAGE)))
        .orElse(List.of());
  }

  private void write(List<MovedTerm> page, Appendable out) throws IOException {
    List<PersonId> owners =
        page.stream().flatMap(term -> term.owner().person().stream()).distinct().toList();
    Map<PersonId, Practitioner> known = unitOfWork.inTransaction(() -> people.byId(owners));
    for (MovedTerm each : page) {
      out.append(line(each, known));
    }
  }

  private static String line(MovedTerm moved, Map<PersonId, Practitioner> known) {
    return String.join(
            ",",
            moved.kind().name(),
            cell(moved.reference()),
            moved.party().map(Party::name).orElse(""),
            moved.owner().person().map(person -> code(person, known)).orElse(""),
            moved.owner().institutionText(),
            moved.area().value(),
            moved.from().day().toString(),
            moved.to().day().toString(),
            moved.to().provisional() ? "true" : "false")
        + "\n";
  }

  private static String code(PersonId person, Map<PersonId, Practitioner> known) {
    return Optional.ofNullable(known.get(person))
        .flatMap(Practitioner::code)
        .map(PersonCode::value)
        .orElse("#" + person);
  }

  /** Numbers of decisions are free text. */
  private static String cell(String text) {
    return text.matches("(?s).*[,\"\r\n].*") ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
  }
}
