package cn.jifen.domain.kernel;

/** Number of one violation (违法违规行为), the same across decisions, areas and years (Art 31). */
public record BehaviourNo(String value) implements Comparable<BehaviourNo> {
  public BehaviourNo {
    if (value.isBlank()) {
      throw new IllegalArgumentException("BehaviourNo is blank");
    }
  }

  @Override
  public int compareTo(BehaviourNo other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
