package cn.jifen.domain.kernel;

/** Id of one issued notice (处理通知书). */
public record NoticeId(long value) implements Comparable<NoticeId> {
  @Override
  public int compareTo(NoticeId other) {
    return Long.compare(value, other.value);
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
