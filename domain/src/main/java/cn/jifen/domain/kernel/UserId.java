package cn.jifen.domain.kernel;

/** Name of the account that acts; four eyes are told apart by it (Art 62, 68). */
public record UserId(String value) implements Comparable<UserId> {
  public UserId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("UserId is blank");
    }
  }

  @Override
  public int compareTo(UserId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
