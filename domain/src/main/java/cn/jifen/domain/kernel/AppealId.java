package cn.jifen.domain.kernel;

/** Id of one appeal (申诉). */
public record AppealId(long value) implements Comparable<AppealId> {
  @Override
  public int compareTo(AppealId other) {
    return Long.compare(value, other.value);
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
