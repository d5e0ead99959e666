package cn.jifen.domain.law;

/**
 * Steps with a deadline (rules 4); how long each takes in a rule version stands in its {@link
 * DeadlineRow}.
 */
public enum Deadline {
  SIGN_COMMITMENTS("签署服务承诺书"),
  ISSUE_NOTICE("出具处理通知书"),
  DELIVER_NOTICE("送达处理通知书"),
  APPEAL("提出书面申诉"),
  ANSWER_APPEAL("完成申诉核实"),
  APPLY_FOR_RESTORATION("提出资格恢复申请"),
  ASSESS_RESTORATION("评估资格恢复申请");

  private final String label;

  Deadline(String label) {
    this.label = label;
  }

  /** What is to be done, as documents write it. */
  public String label() {
    return label;
  }
}
