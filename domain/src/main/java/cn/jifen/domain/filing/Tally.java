package cn.jifen.domain.filing;

import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.Points;
import cn.jifen.domain.law.Band;
import cn.jifen.domain.law.MeasureBasis;
import cn.jifen.domain.law.MeasureKind;
import cn.jifen.domain.law.MonthTerm;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Counts the events of one row of the filing. Only events that count are to be handed in. */
public final class Tally {
  private final Set<PersonId> scored = new HashSet<>();
  private final Map<Band, Integer> byBand = new EnumMap<>(Band.class);
  private final Map<MeasureKind, Set<PersonId>> measured = new EnumMap<>(MeasureKind.class);
  private final Map<MeasureKind, Integer> measures = new EnumMap<>(MeasureKind.class);
  private final Map<MeasureKind, Map<MonthTerm, Integer>> byTerm = new EnumMap<>(MeasureKind.class);
  private final Set<PersonId> restored = new HashSet<>();
  private int scoreTimes;
  private Points pointsGiven = Points.ZERO;
  private int repairTimes;
  private Points pointsRepaired = Points.ZERO;

  /**
   * A score that added points.
   *
   * @param own its own points, which pick the band
   * @param added what it added before the cap
   */
  public void score(PersonId person, Points own, Points added) {
    scored.add(person);
    scoreTimes++;
    pointsGiven = pointsGiven.plus(added);
    for (Band band : Band.values()) {
      if (band.contains(own)) {
        byBand.merge(band, 1, Integer::sum);
      }
    }
  }

  /** A suspension or termination that starts in the year. */
  public void measure(PersonId person, MeasureBasis row) {
    measured.computeIfAbsent(row.kind(), k -> new HashSet<>()).add(person);
    measures.merge(row.kind(), 1, Integer::sum);
    row.term()
        .ifPresent(
            term ->
                byTerm
                    .computeIfAbsent(row.kind(), k -> new HashMap<>())
                    .merge(term, 1, Integer::sum));
  }

  /** A repair that took points off. */
  public void repair(Points taken) {
    repairTimes++;
    pointsRepaired = pointsRepaired.plus(taken);
  }

  /** A restoration that takes effect in the year. */
  public void restoration(PersonId person) {
    restored.add(person);
  }

  /** Whether nothing was counted: an area with neither people nor events has no row. */
  public boolean isEmpty() {
    return scoreTimes == 0 && measures.isEmpty() && repairTimes == 0 && restored.isEmpty();
  }

  /** The row, with the people registered on 31 December, which are counted elsewhere. */
  public Figures figures(int registeredPeople) {
    return new Figures(
        registeredPeople,
        scored.size(),
        scoreTimes,
        pointsGiven.value(),
        inBand(Band.FROM_1_TO_3),
        inBand(Band.FROM_4_TO_6),
        inBand(Band.FROM_7_TO_9),
        inBand(Band.FROM_10_TO_12),
        people(MeasureKind.SUSPENSION),
        times(MeasureKind.SUSPENSION),
        times(MeasureKind.SUSPENSION, 2),
        times(MeasureKind.SUSPENSION, 4),
        times(MeasureKind.SUSPENSION, 6),
        people(MeasureKind.TERMINATION),
        times(MeasureKind.TERMINATION),
        times(MeasureKind.TERMINATION, 12),
        times(MeasureKind.TERMINATION, 36),
        repairTimes,
        pointsRepaired.value(),
        restored.size());
  }

  private int inBand(Band band) {
    return byBand.getOrDefault(band, 0);
  }

  private int people(MeasureKind kind) {
    return Optional.ofNullable(measured.get(kind)).map(Set::size).orElse(0);
  }

  private int times(MeasureKind kind) {
    return measures.getOrDefault(kind, 0);
  }

  private int times(MeasureKind kind, int months) {
    return byTerm.getOrDefault(kind, Map.of()).getOrDefault(new MonthTerm(months), 0);
  }
}
