package cn.jifen.domain.kernel;

/**
 * National code of a person (医保相关人员代码, Art 20): an attribute with a history, not the identity
 * (rules 1.2).
 */
public record PersonCode(String value) implements Comparable<PersonCode> {
  public PersonCode {
    if (value.isBlank()) {
      throw new IllegalArgumentException("PersonCode is blank");
    }
  }

  @Override
  public int compareTo(PersonCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
