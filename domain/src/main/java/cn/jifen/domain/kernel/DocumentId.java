package cn.jifen.domain.kernel;

/** Id of one issued document beside the handling notice. */
public record DocumentId(long value) implements Comparable<DocumentId> {
  @Override
  public int compareTo(DocumentId other) {
    return Long.compare(value, other.value);
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
