package cn.jifen.domain.kernel;

/** Id of one measure that was ordered without a score (Art 26, 37). */
public record OrderId(long value) implements Comparable<OrderId> {
  @Override
  public int compareTo(OrderId other) {
    return Long.compare(value, other.value);
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
