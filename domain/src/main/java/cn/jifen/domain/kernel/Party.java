package cn.jifen.domain.kernel;

/** Who may object and to whom is delivered (Art 42, 46, 48). */
public enum Party {
  /** The designated institution. */
  INSTITUTION("定点医药机构"),
  /** The person concerned. */
  PERSON("相关责任人员");

  private final String label;

  Party(String label) {
    this.label = label;
  }

  /** The Chinese term. */
  public String label() {
    return label;
  }
}
