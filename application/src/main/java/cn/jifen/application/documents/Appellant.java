package cn.jifen.application.documents;

/** Who appeals (Art 48). */
public enum Appellant {
  PERSON("相关责任人员"),
  INSTITUTION("定点医药机构"),
  BOTH("相关责任人员和定点医药机构");

  private final String label;

  Appellant(String label) {
    this.label = label;
  }

  /** The Chinese term, as documents write it. */
  public String label() {
    return label;
  }
}
