package cn.jifen.domain.law;

import cn.jifen.domain.kernel.Points;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which item of Art 38 follows from a score, on the total of the score's year. */
public final class MeasureScale {
  private final Map<MeasureRule, MeasureRow> rows = new EnumMap<>(MeasureRule.class);

  MeasureScale(Collection<MeasureRow> rows) {
    rows.forEach(row -> this.rows.put(row.rule(), row));
  }

  /** The row of an item in this version. */
  public MeasureRow row(MeasureRule rule) {
    return Optional.ofNullable(rows.get(rule))
        .orElseThrow(
            () -> new IllegalStateException("this rule version has no item " + rule.code()));
  }

  /** All items in the order of the text. */
  public List<MeasureRow> rows() {
    return List.copyOf(rows.values());
  }

  /**
   * The item that a score triggers (Art 38).
   *
   * @param added what the score added under Art 31, before the cap of the year
   * @param highestForBehaviour the highest points now given for its violation, this score included
   * @param total the balance of its year after it
   * @return empty when the score added nothing (rules 3.1)
   */
  public Optional<MeasureRule> triggeredBy(Points added, Points highestForBehaviour, Points total) {
    if (added.isZero()) {
      return Optional.empty();
    }
    return heaviest(Counted.ONE_VIOLATION, highestForBehaviour)
        .or(() -> heaviest(Counted.YEAR_TOTAL, total));
  }

  private Optional<MeasureRule> heaviest(Counted counted, Points points) {
    return rows.values().stream()
        .filter(row -> row.counted() == counted && points.atLeast(row.from()))
        .map(MeasureRow::rule)
        .max(Comparator.naturalOrder());
  }
}
