package cn.jifen.domain.kernel;

/**
 * A number of points (分), never negative. Comparisons go through the words of the law: 以上 / 达到 is
 * {@link #atLeast}, 超过 is {@link #moreThan}, 不满 / 未达 is {@link #below} (Civil Code art. 1259).
 *
 * @param value whole points, 0 or more
 */
public record Points(int value) implements Comparable<Points> {
  public static final Points ZERO = new Points(0);

  public Points {
    if (value < 0) {
      throw new IllegalArgumentException("points below zero: " + value);
    }
  }

  /** The points of that number; refuses a negative one. */
  public static Points of(int value) {
    return new Points(value);
  }

  /** 达到 / 以上: the number itself included. */
  public boolean atLeast(Points other) {
    return value >= other.value;
  }

  /** 超过: the number itself excluded. */
  public boolean moreThan(Points other) {
    return value > other.value;
  }

  /** 不满 / 未达: the number itself excluded. */
  public boolean below(Points other) {
    return value < other.value;
  }

  public Points plus(Points other) {
    return new Points(value + other.value);
  }

  /** What is left after taking {@code other} off, at least zero. */
  public Points minusDownToZero(Points other) {
    return new Points(Math.max(0, value - other.value));
  }

  /** The smaller of the two. */
  public Points atMost(Points cap) {
    return value > cap.value ? cap : this;
  }

  public boolean isZero() {
    return value == 0;
  }

  @Override
  public int compareTo(Points other) {
    return Integer.compare(value, other.value);
  }

  @Override
  public String toString() {
    return Integer.toString(value);
  }
}
