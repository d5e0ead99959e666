package cn.jifen.domain.kernel;

/** National code of a designated institution: H or P, 6-digit division, 5 digits. */
public record InstitutionCode(String value) implements Comparable<InstitutionCode> {
  public InstitutionCode {
    if (value.isBlank()) {
      throw new IllegalArgumentException("InstitutionCode is blank");
    }
  }

  @Override
  public int compareTo(InstitutionCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
