package cn.jifen.domain.eligibility;

/** Registration status (登记备案状态, Art 24), the same at every institution (Art 25, 43, 44). */
public enum Status {
  NORMAL("正常"),
  SUSPENDED("暂停"),
  TERMINATED("终止");

  private final String label;

  Status(String label) {
    this.label = label;
  }

  /** The Chinese term of Art 24. */
  public String label() {
    return label;
  }
}
