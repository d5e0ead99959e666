package cn.jifen.domain.appeals;

/** Where an appeal stands (Art 48–51). Nothing leads out of the last two. */
public enum AppealStage {
  RECEIVED("已受理"),
  EXPLAINED("已解释说明"),
  ESCALATED("已移交医保行政部门"),
  WITHDRAWN("已撤回"),
  DECIDED("已作出处理");

  private final String label;

  AppealStage(String label) {
    this.label = label;
  }

  /** The Chinese term. */
  public String label() {
    return label;
  }

  /** Whether it still waits for its decision. */
  public boolean isOpen() {
    return this != WITHDRAWN && this != DECIDED;
  }
}
