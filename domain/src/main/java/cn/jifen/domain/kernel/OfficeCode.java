package cn.jifen.domain.kernel;

/** Code of an agency office (经办机构): the 6-digit code of the area that it serves. */
public record OfficeCode(String value) implements Comparable<OfficeCode> {
  public OfficeCode {
    if (value.isBlank()) {
      throw new IllegalArgumentException("OfficeCode is blank");
    }
  }

  @Override
  public int compareTo(OfficeCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
