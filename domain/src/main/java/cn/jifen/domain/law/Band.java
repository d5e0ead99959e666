package cn.jifen.domain.law;

import cn.jifen.domain.kernel.Points;
import java.util.Optional;

/** The four bands of points (记分档次) of Art 33–36, both ends included. */
public enum Band {
  FROM_1_TO_3(1, 3),
  FROM_4_TO_6(4, 6),
  FROM_7_TO_9(7, 9),
  FROM_10_TO_12(10, 12);

  private final Points lowest;
  private final Points highest;

  Band(int lowest, int highest) {
    this.lowest = Points.of(lowest);
    this.highest = Points.of(highest);
  }

  /** Lowest points of the band, included. */
  public Points lowest() {
    return lowest;
  }

  /** Highest points of the band, included. */
  public Points highest() {
    return highest;
  }

  /** Whether the points lie in the band. */
  public boolean contains(Points points) {
    return points.atLeast(lowest) && highest.atLeast(points);
  }

  /** The band below (减轻一档); empty for the lowest. */
  public Optional<Band> oneDown() {
    return ordinal() == 0 ? Optional.empty() : Optional.of(values()[ordinal() - 1]);
  }

  /** The band above (加重一档); empty for the highest. */
  public Optional<Band> oneUp() {
    return ordinal() == values().length - 1
        ? Optional.empty()
        : Optional.of(values()[ordinal() + 1]);
  }
}
