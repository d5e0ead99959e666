package cn.jifen.application.testing;

import cn.jifen.application.access.Actor;
import cn.jifen.application.access.Role;
import cn.jifen.application.ledger.Act;
import cn.jifen.application.ledger.FileRecorder;
import cn.jifen.domain.eligibility.FileEvent;
import cn.jifen.domain.eligibility.FileEvent.NotifiedMeasure;
import cn.jifen.domain.eligibility.PersonFile;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.BehaviourNo;
import cn.jifen.domain.kernel.CaseStep;
import cn.jifen.domain.kernel.DecisionDate;
import cn.jifen.domain.kernel.DecisionNo;
import cn.jifen.domain.kernel.InspectionNo;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.OfficeCode;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.Points;
import cn.jifen.domain.kernel.RepairId;
import cn.jifen.domain.kernel.RestorationId;
import cn.jifen.domain.kernel.ScoreId;
import cn.jifen.domain.kernel.UserId;
import cn.jifen.domain.law.Clause;
import cn.jifen.domain.law.DecisionKind;
import cn.jifen.domain.law.MeasureKind;
import cn.jifen.domain.law.RepairRoute;
import cn.jifen.domain.law.Responsibility;
import cn.jifen.domain.scoring.Assignment;
import cn.jifen.domain.scoring.ParentDecision;
import cn.jifen.domain.scoring.Repair;
import cn.jifen.domain.scoring.Score;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Records what tests need in people's files, past the use cases: one command an entry. */
public final class Chronicle {
  public static final AreaCode URUMQI_DISTRICT = new AreaCode("650102");
  public static final InstitutionCode HOSPITAL = new InstitutionCode("H65010200001");
  private static final Actor OPERATOR =
      new Actor(new UserId("operator"), new OfficeCode("650000"), Set.of(Role.OPERATOR));

  private final InMemoryJifen jifen;

  public Chronicle(InMemoryJifen jifen) {
    this.jifen = jifen;
  }

  /** A command of the operator at the settable time. */
  public Act act() {
    return new Act(OPERATOR, jifen.now.instant(), "command-" + jifen.ids.next());
  }

  /** A score of primary responsibility under 33-3 … 36-3, decided and notified on the same day. */
  public ScoreId scored(PersonId person, int points, LocalDate on) {
    return scored(person, points, on, "B" + jifen.ids.next());
  }

  /** The same for a violation that may have been scored before. */
  public ScoreId scored(PersonId person, int points, LocalDate on, String behaviour) {
    Score score = score(points, on, behaviour);
    PersonFile after = record(person, new FileEvent.ScoreRecorded(score, Optional.empty()));
    List<NotifiedMeasure> measures =
        after.counting(score.id()).flatMap(s -> s.measure()).stream()
            .filter(row -> row.kind() != MeasureKind.TRAINING)
            .map(row -> new NotifiedMeasure(score.id(), row.rule(), on))
            .toList();
    record(
        person,
        new FileEvent.NoticeIssued(
            new NoticeId(jifen.ids.next()),
            score.decision().number(),
            on,
            List.of(score.id()),
            measures));
    return score.id();
  }

  private Score score(int points, LocalDate on, String behaviour) {
    long id = jifen.ids.next();
    Clause clause =
        points > 9
            ? Clause.C36_3
            : points > 6 ? Clause.C35_2 : points > 3 ? Clause.C34_2 : Clause.C33_3;
    ParentDecision decision =
        new ParentDecision(
            new DecisionNo("CF" + id),
            DecisionKind.PENALTY,
            HOSPITAL,
            URUMQI_DISTRICT,
            new InspectionNo("JC" + id),
            new DecisionDate(on));
    return new Score(
        new ScoreId(id),
        decision,
        new BehaviourNo(behaviour),
        Assignment.standard(clause, Responsibility.PRIMARY),
        Points.of(points));
  }

  /** Voids a score. */
  public void voided(PersonId person, ScoreId score, LocalDate on) {
    record(person, new FileEvent.ScoreVoided(score, on, "记录有误"));
  }

  /** A repair by a prefecture-level article: one point. */
  public void repaired(PersonId person, LocalDate on, AreaCode office) {
    Repair repair =
        new Repair(
            new RepairId(jifen.ids.next()),
            RepairRoute.ARTICLE_PREFECTURE,
            on,
            office,
            Points.of(1));
    record(person, new FileEvent.RepairGranted(repair));
  }

  /** A restoration. */
  public void restored(PersonId person, LocalDate on, AreaCode office) {
    record(
        person,
        new FileEvent.RestorationGranted(new RestorationId(jifen.ids.next()), on, office, false));
  }

  /** A step of a procedure. */
  public void taken(PersonId person, CaseStep step) {
    jifen.attempts.inTransaction(
        () -> {
          FileRecorder recorder = new FileRecorder(jifen.files, jifen.ledger, List.of(person));
          recorder.record(person, step);
          return recorder.finish(act());
        });
  }

  private PersonFile record(PersonId person, FileEvent event) {
    return jifen.attempts.inTransaction(
        () -> {
          FileRecorder recorder = new FileRecorder(jifen.files, jifen.ledger, List.of(person));
          PersonFile after = recorder.record(person, event);
          recorder.finish(act());
          return after;
        });
  }
}
