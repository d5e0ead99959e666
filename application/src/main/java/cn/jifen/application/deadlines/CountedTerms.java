package cn.jifen.application.deadlines;

import cn.jifen.application.calendars.KnownDays;
import cn.jifen.application.calendars.RegionalCalendars;
import cn.jifen.application.ledger.TakenStep;
import cn.jifen.application.ledger.VersionedFile;
import cn.jifen.application.scoring.Decisions;
import cn.jifen.domain.deadlines.CaseFile;
import cn.jifen.domain.deadlines.FiledStep;
import cn.jifen.domain.deadlines.InstitutionFile;
import cn.jifen.domain.deadlines.Joining;
import cn.jifen.domain.deadlines.Recording;
import cn.jifen.domain.deadlines.RunningTerm;
import cn.jifen.domain.deadlines.Term;
import cn.jifen.domain.deadlines.TermsOfInstitution;
import cn.jifen.domain.deadlines.TermsOfPerson;
import cn.jifen.domain.eligibility.FileEvent;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.DecisionNo;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.law.DecisionKind;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.registry.MergeStep;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Counts terms by the calendars as they are entered now. The receipt of a penalty decision stands
 * in the register of decisions, where nothing is ever changed; it is asked for many files at once,
 * and so are the calendars.
 */
public final class CountedTerms {
  private final RuleBook book;
  private final RegionalCalendars calendars;
  private final Decisions decisions;

  public CountedTerms(RuleBook book, RegionalCalendars calendars, Decisions decisions) {
    this.book = book;
    this.calendars = calendars;
    this.decisions = decisions;
  }

  /** The terms of each of these files, in the order of the fold. */
  public Map<PersonId, List<FiledTerm>> ofPeople(Collection<VersionedFile> files) {
    KnownDays days = calendars.known();
    Map<DecisionNo, LocalDate> received = received(files);
    Map<PersonId, List<FiledTerm>> terms = new TreeMap<>();
    for (VersionedFile file : files) {
      PersonId person = file.file().person();
      terms.put(
          person,
          FiledTerm.numbered(
              Optional.of(person),
              counted(TermsOfPerson.of(book, caseFile(file, received)), days)));
    }
    return terms;
  }

  /** The own terms of one institution. */
  public List<FiledTerm> ofInstitution(InstitutionFile file, KnownDays days) {
    return FiledTerm.numbered(Optional.empty(), counted(TermsOfInstitution.of(book, file), days));
  }

  /** A term counted anew. */
  FiledTerm recounted(FiledTerm filed, KnownDays days) {
    return new FiledTerm(filed.owner(), counted(filed.running().term(), days));
  }

  private List<RunningTerm> counted(List<Term> terms, KnownDays days) {
    return terms.stream().map(term -> counted(term, days)).toList();
  }

  private RunningTerm counted(Term term, KnownDays days) {
    return term.counted(book, days.in(term.area()));
  }

  private Map<DecisionNo, LocalDate> received(Collection<VersionedFile> files) {
    Set<DecisionNo> penalties =
        files.stream().flatMap(file -> penalties(file).stream()).collect(Collectors.toSet());
    Map<DecisionNo, LocalDate> received = new HashMap<>();
    decisions.find(penalties).forEach((number, known) -> received.put(number, known.receivedOn()));
    return received;
  }

  private static Set<DecisionNo> penalties(VersionedFile file) {
    return file.file().events().stream()
        .filter(FileEvent.ScoreRecorded.class::isInstance)
        .map(event -> ((FileEvent.ScoreRecorded) event).score().decision())
        .filter(decision -> decision.kind() == DecisionKind.PENALTY)
        .map(decision -> decision.number())
        .collect(Collectors.toSet());
  }

  private static CaseFile caseFile(VersionedFile file, Map<DecisionNo, LocalDate> received) {
    return new CaseFile(
        file.file(),
        file.recorded().stream().map(r -> new Recording(r.under(), r.on())).toList(),
        file.of(MergeStep.class).map(taken -> joining(file, taken)).toList(),
        filed(file.steps()),
        received);
  }

  private static Joining joining(VersionedFile file, TakenStep taken) {
    long before = file.recorded().stream().filter(r -> taken.isAfter(r.sequence())).count();
    return new Joining((int) before, (MergeStep) taken.step());
  }

  /** Steps with the area of the office that took them. */
  public static List<FiledStep> filed(List<TakenStep> steps) {
    return steps.stream()
        .map(taken -> new FiledStep(taken.step(), new AreaCode(taken.office().value())))
        .toList();
  }
}
