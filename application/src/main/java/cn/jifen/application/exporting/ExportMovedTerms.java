package cn.jifen.application.exporting;

import cn.jifen.application.deadlines.MovedTerm;
import cn.jifen.application.port.UnitOfWork;
import cn.jifen.application.registry.People;
import cn.jifen.domain.deadlines.Term;
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
  private final UnitOfWork unitOfWork;
  private final People people;

  public ExportMovedTerms(UnitOfWork unitOfWork, People people) {
    this.unitOfWork = unitOfWork;
    this.people = people;
  }

  /**
   * Writes CSV with LF line ends. Somebody without a national code is named by the internal number
   * behind a #; an institution's own term names nobody.
   */
  public void write(List<MovedTerm> moved, Appendable out) throws IOException {
    List<PersonId> owners =
        moved.stream().flatMap(term -> term.term().owner().person().stream()).distinct().toList();
    Map<PersonId, Practitioner> known = unitOfWork.inTransaction(() -> people.byId(owners));
    out.append("term,case_no,party,person_code,institution_code,area,from,to,provisional\n");
    for (MovedTerm each : moved) {
      out.append(line(each, known));
    }
  }

  private static String line(MovedTerm moved, Map<PersonId, Practitioner> known) {
    Term term = moved.term().running().term();
    return String.join(
            ",",
            term.kind().name(),
            cell(term.reference()),
            term.party().map(Party::name).orElse(""),
            moved.term().owner().person().map(person -> code(person, known)).orElse(""),
            moved.term().owner().institutionText(),
            term.area().value(),
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
