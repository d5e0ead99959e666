package cn.jifen.domain.kernel;

/** Id of one stored attachment (附件). */
public record AttachmentId(long value) implements Comparable<AttachmentId> {
  @Override
  public int compareTo(AttachmentId other) {
    return Long.compare(value, other.value);
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
