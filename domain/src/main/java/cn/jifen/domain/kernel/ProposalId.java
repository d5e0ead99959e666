package cn.jifen.domain.kernel;

/** Id of one proposed decision or correction, before it is recorded. */
public record ProposalId(long value) implements Comparable<ProposalId> {
  @Override
  public int compareTo(ProposalId other) {
    return Long.compare(value, other.value);
  }

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
