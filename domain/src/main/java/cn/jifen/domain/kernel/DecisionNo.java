package cn.jifen.domain.kernel;

/** Number of a parent decision (处罚决定、协议处理、通报…); one number has one kind. */
public record DecisionNo(String value) implements Comparable<DecisionNo> {
  public DecisionNo {
    if (value.isBlank()) {
      throw new IllegalArgumentException("DecisionNo is blank");
    }
  }

  @Override
  public int compareTo(DecisionNo other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
