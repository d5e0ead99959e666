package cn.jifen.domain.kernel;

/** Number of the inspection (监督检查) in which a violation was found (Art 31). */
public record InspectionNo(String value) implements Comparable<InspectionNo> {
  public InspectionNo {
    if (value.isBlank()) {
      throw new IllegalArgumentException("InspectionNo is blank");
    }
  }

  @Override
  public int compareTo(InspectionNo other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
