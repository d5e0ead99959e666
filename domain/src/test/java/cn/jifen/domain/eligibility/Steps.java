package cn.jifen.domain.eligibility;

import cn.jifen.domain.eligibility.FileEvent.NoticeIssued;
import cn.jifen.domain.eligibility.FileEvent.NotifiedMeasure;
import cn.jifen.domain.eligibility.FileEvent.RepairGranted;
import cn.jifen.domain.eligibility.FileEvent.RestorationGranted;
import cn.jifen.domain.eligibility.FileEvent.ScoreRecorded;
import cn.jifen.domain.eligibility.FileEvent.ScoreVoided;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.DecisionNo;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.RestorationId;
import cn.jifen.domain.kernel.ScoreId;
import cn.jifen.domain.law.MeasureKind;
import cn.jifen.domain.law.MeasureRow;
import cn.jifen.domain.law.MeasureRule;
import cn.jifen.domain.law.RepairRoute;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.scoring.AssessedScore;
import cn.jifen.domain.scoring.Scores;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What happens to one person, step by step. A score of id n is of violation Bn unless said. */
final class Steps {
  private static final AreaCode OFFICE = new AreaCode("650100");

  private Steps() {}

  static PersonFile nobody() {
    return PersonFile.empty(RuleBook.enacted(), new PersonId(1));
  }

  static PersonFile scored(PersonFile file, long id, int points, LocalDate decided) {
    return scored(file, id, "B" + id, points, decided);
  }

  static PersonFile scored(
      PersonFile file, long id, String behaviour, int points, LocalDate decided) {
    return file.with(
        new ScoreRecorded(Scores.score(id, behaviour, points, decided), Optional.empty()));
  }

  /** In place of a voided score, with the same violation. */
  static PersonFile replaced(PersonFile file, long old, long id, int points, LocalDate decided) {
    return voided(file, old)
        .with(
            new ScoreRecorded(
                Scores.score(id, "B" + old, points, decided), Optional.of(new ScoreId(old))));
  }

  static PersonFile voided(PersonFile file, long id) {
    return file.with(new ScoreVoided(new ScoreId(id), LocalDate.of(2026, 4, 1), "记录有误"));
  }

  /** The notice orders what follows from the score. */
  static PersonFile notified(PersonFile file, long id, LocalDate firstDay) {
    List<NotifiedMeasure> measures =
        counting(file, id)
            .measure()
            .filter(row -> row.kind() != MeasureKind.TRAINING)
            .map(MeasureRow::rule)
            .stream()
            .map(rule -> new NotifiedMeasure(new ScoreId(id), rule, firstDay))
            .toList();
    return file.with(notice(firstDay, List.of(new ScoreId(id)), measures));
  }

  static NoticeIssued notice(
      LocalDate issued, List<ScoreId> scores, List<NotifiedMeasure> measures) {
    return new NoticeIssued(
        new NoticeId(1000 + scores.getFirst().value()),
        new DecisionNo("CF" + scores.getFirst()),
        issued,
        scores,
        measures);
  }

  static NotifiedMeasure ordered(long score, MeasureRule rule, LocalDate firstDay) {
    return new NotifiedMeasure(new ScoreId(score), rule, firstDay);
  }

  static PersonFile repaired(PersonFile file, long id, RepairRoute route, LocalDate granted) {
    return file.with(new RepairGranted(Scores.repair(id, route, granted)));
  }

  static PersonFile restored(PersonFile file, LocalDate on) {
    return file.with(new RestorationGranted(new RestorationId(1), on, OFFICE, false));
  }

  static AssessedScore counting(PersonFile file, long id) {
    return file.counting(new ScoreId(id)).orElseThrow();
  }

  static String measureOf(PersonFile file, long id) {
    return counting(file, id).measure().map(row -> row.rule().code()).orElse("");
  }

  /** NORMAL, or the status and the first day after its term. */
  static String on(PersonFile file, LocalDate day) {
    Standing standing = file.standingOn(day);
    return standing.status() + standing.termEndsBefore().map(end -> " " + end).orElse("");
  }
}
