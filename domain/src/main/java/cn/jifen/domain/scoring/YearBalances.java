package cn.jifen.domain.scoring;

import cn.jifen.domain.kernel.BehaviourNo;
import cn.jifen.domain.kernel.Points;
import cn.jifen.domain.law.MeasureRow;
import cn.jifen.domain.law.RepairRoute;
import cn.jifen.domain.law.RepairRow;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.law.RuleVersion;
import java.time.Year;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The balances of one person's years (Art 31, 32, 53): a fold over scores and repairs in the order
 * in which they were recorded. Voided scores are not handed in.
 */
public final class YearBalances {
  private final RuleBook book;
  private final Map<Year, Points> totals = new TreeMap<>();
  private final Map<BehaviourNo, Points> highest = new HashMap<>();
  private final Map<Year, Map<RepairRoute, Points>> taken = new HashMap<>();
  private final List<AssessedScore> scores = new ArrayList<>();
  private final List<AssessedRepair> repairs = new ArrayList<>();

  private YearBalances(RuleBook book) {
    this.book = book;
  }

  /** The balances after all entries, in their order. */
  public static YearBalances after(RuleBook book, List<? extends PointEntry> entries) {
    YearBalances balances = new YearBalances(book);
    for (PointEntry entry : entries) {
      switch (entry) {
        case Score score -> balances.add(score);
        case Repair repair -> balances.takeOff(repair);
      }
    }
    return balances;
  }

  private void add(Score score) {
    RuleVersion rule = book.forRecorded(score.decision().decidedOn());
    Points already = highest.getOrDefault(score.behaviour(), Points.ZERO);
    Points added = score.points().minusDownToZero(already);
    Points highestNow = already.plus(added);
    Points before = total(score.year());
    Points after = before.plus(added).atMost(rule.yearlyCap());
    highest.put(score.behaviour(), highestNow);
    totals.put(score.year(), after);
    Optional<MeasureRow> measure =
        rule.measures().triggeredBy(added, highestNow, after).map(rule.measures()::row);
    scores.add(new AssessedScore(score, added, before, after, measure));
  }

  private void takeOff(Repair repair) {
    RepairRow row = book.governing(repair.grantedOn()).repairs().row(repair.route());
    Points before = total(repair.year());
    Points takenNow = repair.offered().atMost(leftUnderCap(row, repair.year())).atMost(before);
    Points after = before.minusDownToZero(takenNow);
    totals.put(repair.year(), after);
    taken
        .computeIfAbsent(repair.year(), y -> new EnumMap<>(RepairRoute.class))
        .merge(repair.route(), takenNow, Points::plus);
    repairs.add(new AssessedRepair(repair, takenNow, after));
  }

  /**
   * Points that a route may still take off in a year: the cap less what was really taken off by the
   * routes that share it; without a cap, the year's whole balance.
   */
  public Points leftUnderCap(RepairRow row, Year year) {
    Map<RepairRoute, Points> ofYear = taken.getOrDefault(year, Map.of());
    Points used =
        row.sharedCap().stream()
            .map(route -> ofYear.getOrDefault(route, Points.ZERO))
            .reduce(Points.ZERO, Points::plus);
    return row.yearlyCap().map(cap -> cap.minusDownToZero(used)).orElseGet(() -> total(year));
  }

  /** The balance of a year: it starts at 0 every 1 January (Art 32). */
  public Points total(Year year) {
    return totals.getOrDefault(year, Points.ZERO);
  }

  /** Years with a score or a repair, also one that changed nothing, with their balances. */
  public Map<Year, Points> totals() {
    return Map.copyOf(totals);
  }

  /** Highest points given so far for a violation; zero for one not scored. */
  public Points highestFor(BehaviourNo behaviour) {
    return highest.getOrDefault(behaviour, Points.ZERO);
  }

  /** The scores in their order, with what each does. */
  public List<AssessedScore> scores() {
    return List.copyOf(scores);
  }

  /** The repairs in their order, with what each does. */
  public List<AssessedRepair> repairs() {
    return List.copyOf(repairs);
  }
}
