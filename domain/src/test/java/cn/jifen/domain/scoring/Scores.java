package cn.jifen.domain.scoring;

import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.BehaviourNo;
import cn.jifen.domain.kernel.DecisionDate;
import cn.jifen.domain.kernel.DecisionNo;
import cn.jifen.domain.kernel.InspectionNo;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.Points;
import cn.jifen.domain.kernel.RepairId;
import cn.jifen.domain.kernel.ScoreId;
import cn.jifen.domain.law.Clause;
import cn.jifen.domain.law.DecisionKind;
import cn.jifen.domain.law.RepairRoute;
import cn.jifen.domain.law.Responsibility;
import cn.jifen.domain.law.RuleBook;
import java.time.LocalDate;

/** Scores and repairs for tests. */
public final class Scores {
  private static final AreaCode AREA = new AreaCode("650102");

  private Scores() {}

  /** A score of a violation. */
  public static Score score(long id, String behaviour, int points, LocalDate decided) {
    ParentDecision decision =
        new ParentDecision(
            new DecisionNo("CF" + id),
            DecisionKind.PENALTY,
            new InstitutionCode("H65010200001"),
            AREA,
            new InspectionNo("JC" + id),
            new DecisionDate(decided));
    return new Score(
        new ScoreId(id),
        decision,
        new BehaviourNo(behaviour),
        Assignment.standard(Clause.C36_3, Responsibility.PRIMARY),
        Points.of(points));
  }

  /** A repair by a route that gives points. */
  public static Repair repair(long id, RepairRoute route, LocalDate granted) {
    Points points = RuleBook.enacted().latest().repairs().row(route).points().orElseThrow();
    return new Repair(new RepairId(id), route, granted, AREA, points);
  }
}
