package cn.jifen.domain.kernel;

/** Id of one recorded score (记分): one behaviour of one person in one parent decision. */
public record ScoreId(long value) implements Comparable<ScoreId> {
  @Override
  public int compareTo(ScoreId other) {
    return Long.compare(value, other.value);
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
