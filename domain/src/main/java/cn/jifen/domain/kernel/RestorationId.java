package cn.jifen.domain.kernel;

/** Id of one granted restoration (资格恢复). */
public record RestorationId(long value) implements Comparable<RestorationId> {
  @Override
  public int compareTo(RestorationId other) {
    return Long.compare(value, other.value);
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
