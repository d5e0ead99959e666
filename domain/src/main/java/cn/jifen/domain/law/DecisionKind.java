package cn.jifen.domain.law;

/** What kind of parent decision a score hangs on (rules 2; Art 9, 28, 33, 36). */
public enum DecisionKind {
  PENALTY("行政处罚"),
  AGREEMENT("协议处理"),
  NAMED("通报"),
  REGULATOR("行业主管部门注销、吊销或撤销");

  private final String label;

  DecisionKind(String label) {
    this.label = label;
  }

  /** The Chinese term, as documents write it. */
  public String label() {
    return label;
  }
}
