package cn.jifen.application.filing;

import cn.jifen.application.ledger.VersionedFile;
import cn.jifen.domain.appeals.AppealOutcome;
import cn.jifen.domain.appeals.AppealStep;
import cn.jifen.domain.eligibility.FileEvent.RestorationGranted;
import cn.jifen.domain.eligibility.Measure;
import cn.jifen.domain.eligibility.PersonFile;
import cn.jifen.domain.filing.Tally;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.Points;
import cn.jifen.domain.law.Clause;
import cn.jifen.domain.scoring.AssessedRepair;
import cn.jifen.domain.scoring.AssessedScore;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Counts the files of all people for one year. An event belongs to the area of the institution in
 * its parent decision, a measure to that of its score, a repair or restoration to the office that
 * granted it.
 */
final class FilingTally {
  private final Year year;
  private final Tally total = new Tally();
  private final Map<AreaCode, Tally> byArea = new TreeMap<>();
  private final Map<PersonId, List<Consumer<Tally>>> byPerson = new HashMap<>();
  private final Map<Clause, ClauseTally> byClause = new EnumMap<>(Clause.class);
  private final List<StartedMeasure> started = new ArrayList<>();
  private final Map<AppealOutcome, Integer> appealsDecided = new EnumMap<>(AppealOutcome.class);
  private int appealsReceived;

  FilingTally(Year year) {
    this.year = year;
  }

  /** A suspension or termination that starts in the year. */
  record StartedMeasure(PersonId person, Measure measure) {}

  /** What was scored under one clause. */
  static final class ClauseTally {
    private final Set<PersonId> people = new HashSet<>();
    private int times;
    private Points points = Points.ZERO;

    private void add(PersonId person, Points added) {
      people.add(person);
      times++;
      points = points.plus(added);
    }

    FilingContent.ClauseCount count(Clause clause) {
      return new FilingContent.ClauseCount(clause, people.size(), times, points.value());
    }
  }

  void add(VersionedFile loaded) {
    PersonFile file = loaded.file();
    file.balances().scores().forEach(score -> add(file.person(), score));
    file.measures().forEach(measure -> add(file.person(), measure));
    file.balances().repairs().forEach(repair -> add(file.person(), repair));
    file.restorations().forEach(restoration -> add(file.person(), restoration));
    loaded.steps(AppealStep.class).forEach(this::add);
  }

  private void add(PersonId person, AssessedScore score) {
    if (!score.counts() || !score.score().year().equals(year)) {
      return;
    }
    count(
        person,
        score.score().decision().area(),
        t -> t.score(person, score.score().points(), score.added()));
    byClause
        .computeIfAbsent(score.score().assignment().clause(), c -> new ClauseTally())
        .add(person, score.added());
  }

  private void add(PersonId person, Measure measure) {
    if (measure.superseded() || !inYear(measure.firstDay())) {
      return;
    }
    count(person, measure.area(), t -> t.measure(person, measure.row()));
    started.add(new StartedMeasure(person, measure));
  }

  private void add(PersonId person, AssessedRepair repair) {
    if (!repair.taken().isZero() && repair.repair().year().equals(year)) {
      count(person, repair.repair().area(), t -> t.repair(repair.taken()));
    }
  }

  private void add(PersonId person, RestorationGranted restoration) {
    if (inYear(restoration.restoredOn())) {
      count(person, restoration.area(), t -> t.restoration(person));
    }
  }

  private void add(AppealStep step) {
    if (!inYear(step.on())) {
      return;
    }
    switch (step) {
      case AppealStep.AppealReceived _ -> appealsReceived++;
      case AppealStep.AppealDecided decided ->
          appealsDecided.merge(decided.outcome(), 1, Integer::sum);
      case AppealStep.ExplanationGiven _,
          AppealStep.AppealWithdrawn _,
          AppealStep.AppealEscalated _,
          AppealStep.AppraisalOrdered _,
          AppealStep.AppraisalReturned _ -> {}
    }
  }

  private boolean inYear(LocalDate day) {
    return day.getYear() == year.getValue();
  }

  private void count(PersonId person, AreaCode area, Consumer<Tally> event) {
    event.accept(total);
    event.accept(byArea.computeIfAbsent(area.filingArea(), a -> new Tally()));
    byPerson.computeIfAbsent(person, p -> new ArrayList<>()).add(event);
  }

  Tally total() {
    return total;
  }

  /** By filing area, in the order of codes. */
  Map<AreaCode, Tally> byArea() {
    return byArea;
  }

  Map<Clause, ClauseTally> byClause() {
    return byClause;
  }

  List<StartedMeasure> started() {
    return started;
  }

  FilingContent.Appeals appeals() {
    return new FilingContent.Appeals(
        appealsReceived,
        decided(AppealOutcome.UPHELD),
        decided(AppealOutcome.CHANGED),
        decided(AppealOutcome.REVOKED));
  }

  private int decided(AppealOutcome outcome) {
    return appealsDecided.getOrDefault(outcome, 0);
  }

  /**
   * By a property of the people that is known only after all were counted, such as their category.
   */
  <K> Map<K, Tally> by(Map<PersonId, K> keys) {
    Map<K, Tally> tallies = new HashMap<>();
    byPerson.forEach(
        (person, events) ->
            Optional.ofNullable(keys.get(person))
                .map(key -> tallies.computeIfAbsent(key, k -> new Tally()))
                .ifPresent(tally -> events.forEach(event -> event.accept(tally))));
    return tallies;
  }

  /** Everybody with an event that counts in the year. */
  Set<PersonId> people() {
    return byPerson.keySet();
  }
}
