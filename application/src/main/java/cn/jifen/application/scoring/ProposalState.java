package cn.jifen.application.scoring;

/** Where a proposal stands. Nothing leads out of the last two. */
public enum ProposalState {
  DRAFT("起草"),
  SUBMITTED("已提交"),
  RETURNED("已退回"),
  APPROVED("已批准"),
  WITHDRAWN("已撤回");

  private final String label;

  ProposalState(String label) {
    this.label = label;
  }

  /** The Chinese term for screens and refusals. */
  public String label() {
    return label;
  }

  /** Whether the officer may still change and submit it. */
  public boolean isOpenToOfficer() {
    return this == DRAFT || this == RETURNED;
  }
}
