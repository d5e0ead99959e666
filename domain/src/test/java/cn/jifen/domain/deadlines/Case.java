package cn.jifen.domain.deadlines;

import cn.jifen.domain.eligibility.FileEvent;
import cn.jifen.domain.eligibility.FileEvent.NotifiedMeasure;
import cn.jifen.domain.eligibility.PersonFile;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.CaseStep;
import cn.jifen.domain.kernel.DecisionNo;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.ScoreId;
import cn.jifen.domain.law.MeasureKind;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.law.WorkingDayCalendar;
import cn.jifen.domain.registry.MergeStep;
import cn.jifen.domain.registry.Merges;
import cn.jifen.domain.scoring.Scores;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A person's case as tests tell it: one violation a decision, {@code CF1} with score 1, and so on.
 */
final class Case {
  static final RuleBook BOOK = RuleBook.enacted();
  static final AreaCode DISTRICT = new AreaCode("650102");
  static final PersonId PERSON = new PersonId(7);

  /** Somebody who may be merged into the person. */
  static final PersonId TWIN = new PersonId(8);

  private final List<FileEvent> events = new ArrayList<>();
  private final List<Recording> recordings = new ArrayList<>();
  private final List<Joining> joinings = new ArrayList<>();
  private PersonId speaksOf = PERSON;
  private final List<FiledStep> steps = new ArrayList<>();
  private final Map<DecisionNo, LocalDate> received = new HashMap<>();

  static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  /** An agreement decision, recorded on its own day. */
  Case decided(long score, int points, String on) {
    return recorded(
        new FileEvent.ScoreRecorded(
            Scores.score(score, "XW" + score, points, day(on)), Optional.empty()),
        on);
  }

  /** A penalty decision of another authority. */
  Case penalised(long score, int points, String on, String receivedOn) {
    received.put(new DecisionNo("CF" + score), day(receivedOn));
    return decided(score, points, on);
  }

  Case replaced(long mistaken, long score, int points, String decidedOn, String on) {
    return recorded(
        new FileEvent.ScoreRecorded(
            Scores.score(score, "XW" + mistaken, points, day(decidedOn)),
            Optional.of(new ScoreId(mistaken))),
        on);
  }

  Case voided(long score, String on) {
    return recorded(new FileEvent.ScoreVoided(new ScoreId(score), day(on), "记录有误"), on);
  }

  /** The notice about a decision's score, issued and recorded on one day. */
  Case notified(long notice, long score, String on) {
    return notified(notice, score, on, on);
  }

  Case notified(long notice, long score, String on, String recorded) {
    ScoreId id = new ScoreId(score);
    List<NotifiedMeasure> measures =
        file().counting(id).flatMap(assessed -> assessed.measure()).stream()
            .filter(row -> row.kind() != MeasureKind.TRAINING)
            .map(row -> new NotifiedMeasure(id, row.rule(), day(on)))
            .toList();
    return recorded(
        new FileEvent.NoticeIssued(
            new NoticeId(notice), new DecisionNo("CF" + score), day(on), List.of(id), measures),
        recorded);
  }

  Case recorded(FileEvent event, String on) {
    events.add(event);
    recordings.add(new Recording(speaksOf, day(on)));
    return this;
  }

  /** Whose entries the next ones are. */
  Case under(PersonId person) {
    speaksOf = person;
    return this;
  }

  Case merged(String on) {
    return joined(new MergeStep.PeopleMerged(PERSON, TWIN, day(on)));
  }

  Case split(String on) {
    return joined(new MergeStep.PeopleSplit(PERSON, TWIN, day(on)));
  }

  private Case joined(MergeStep step) {
    joinings.add(new Joining(events.size(), step));
    return this;
  }

  /** A step that the district's office took. */
  Case step(CaseStep step) {
    steps.add(new FiledStep(step, DISTRICT));
    return this;
  }

  private PersonFile file() {
    return caseFile(speaksOf).file();
  }

  /** The file of a person as it is now: who is merged has everything, who is not the own. */
  private CaseFile caseFile(PersonId person) {
    Merges merges = Merges.after(joinings.stream().map(Joining::step).toList());
    PersonId owner = merges.resolved(person);
    List<PersonId> family = merges.family(owner);
    List<Integer> own =
        IntStream.range(0, events.size())
            .filter(i -> family.contains(recordings.get(i).under()))
            .boxed()
            .toList();
    List<Joining> joined =
        joinings.stream()
            .map(
                joining ->
                    new Joining(
                        (int) own.stream().filter(i -> i < joining.after()).count(),
                        joining.step()))
            .toList();
    return new CaseFile(
        PersonFile.replay(BOOK, owner, own.stream().map(events::get).toList()),
        own.stream().map(recordings::get).toList(),
        joined,
        steps,
        received);
  }

  /** The terms of one kind, counted by a calendar. */
  List<RunningTerm> terms(TermKind kind, WorkingDayCalendar calendar) {
    return terms(PERSON, kind, calendar);
  }

  /** The same of the person or the twin. */
  List<RunningTerm> terms(PersonId of, TermKind kind, WorkingDayCalendar calendar) {
    return TermsOfPerson.of(BOOK, caseFile(of)).stream()
        .filter(term -> term.kind() == kind)
        .map(term -> term.counted(BOOK, calendar))
        .toList();
  }

  /** The only term of that kind. */
  RunningTerm only(TermKind kind, WorkingDayCalendar calendar) {
    List<RunningTerm> terms = terms(kind, calendar);
    if (terms.size() != 1) {
      throw new AssertionError(terms.size() + " terms " + kind + ": " + terms);
    }
    return terms.getFirst();
  }
}
