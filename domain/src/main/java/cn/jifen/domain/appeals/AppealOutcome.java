package cn.jifen.domain.appeals;

/** How an appeal was decided (Art 51). */
public enum AppealOutcome {
  UPHELD("维持"),
  CHANGED("变更"),
  REVOKED("撤销");

  private final String label;

  AppealOutcome(String label) {
    this.label = label;
  }

  /** The Chinese term. */
  public String label() {
    return label;
  }
}
