package cn.jifen.domain.kernel;

/** Id of one granted repair (记分修复). */
public record RepairId(long value) implements Comparable<RepairId> {
  @Override
  public int compareTo(RepairId other) {
    return Long.compare(value, other.value);
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
