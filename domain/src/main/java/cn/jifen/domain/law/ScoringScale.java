package cn.jifen.domain.law;

import cn.jifen.domain.kernel.LegalBasis;
import cn.jifen.domain.kernel.Points;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** Which points a clause permits (Art 30, 33–36). */
public final class ScoringScale {
  private final Map<Clause, ClauseRow> rows = new EnumMap<>(Clause.class);
  private final LegalBasis adjustmentBasis;

  ScoringScale(Collection<ClauseRow> rows, LegalBasis adjustmentBasis) {
    rows.forEach(row -> this.rows.put(row.clause(), row));
    this.adjustmentBasis = adjustmentBasis;
  }

  /** The row of a clause in this version. */
  public ClauseRow row(Clause clause) {
    return Optional.ofNullable(rows.get(clause))
        .orElseThrow(
            () -> new IllegalStateException("this rule version has no clause " + clause.code()));
  }

  /** All clauses of this version in the order of the text. */
  public List<ClauseRow> rows() {
    return List.copyOf(rows.values());
  }

  /** The article that governs adjustments (Art 30). */
  public LegalBasis adjustmentBasis() {
    return adjustmentBasis;
  }

  /**
   * The points that an officer may choose from, lowest first; empty where the adjustment does not
   * exist for that clause and responsibility (从轻 for a general responsibility, for example).
   */
  public NavigableSet<Points> permitted(
      Clause clause, Responsibility responsibility, Adjustment adjustment) {
    ClauseRow row = row(clause);
    if (row.onlyPoints().isPresent()) {
      return adjustment == Adjustment.NONE ? only(row.onlyPoints().get()) : new TreeSet<>();
    }
    Band band = row.band();
    Points standard = responsibility.defaultIn(band);
    return switch (adjustment) {
      case NONE -> only(standard);
      case LIGHTER -> within(band, points -> points.below(standard));
      case HEAVIER -> within(band, points -> points.moreThan(standard));
      case REDUCED -> inOther(band.oneDown(), responsibility);
      case INCREASED -> inOther(band.oneUp(), responsibility);
    };
  }

  private static NavigableSet<Points> only(Points points) {
    return new TreeSet<>(List.of(points));
  }

  private static NavigableSet<Points> within(Band band, java.util.function.Predicate<Points> side) {
    NavigableSet<Points> chosen = new TreeSet<>();
    for (Points p = band.lowest(); band.highest().atLeast(p); p = p.plus(Points.of(1))) {
      if (side.test(p)) {
        chosen.add(p);
      }
    }
    return chosen;
  }

  private static NavigableSet<Points> inOther(Optional<Band> band, Responsibility responsibility) {
    return band.map(b -> only(responsibility.defaultIn(b))).orElseGet(TreeSet::new);
  }
}
