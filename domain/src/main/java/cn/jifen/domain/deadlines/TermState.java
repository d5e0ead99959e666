package cn.jifen.domain.deadlines;

/** How a term stands on a day. */
public enum TermState {
  /** To be done, and there is time left: the last day itself included. */
  RUNNING("进行中"),
  /** The window is open: it may be done from now on. */
  OPEN("可以办理"),
  /** The last day is over, and the duty is still to be done. */
  OVERDUE("已逾期"),
  /** The last day is over, and with it the right: later objections do not count (Art 48). */
  EXPIRED("期限届满"),
  /** The clock stands still (Art 51). */
  STOPPED("停止计算"),
  /** Done. */
  DONE("已办结");

  private final String label;

  TermState(String label) {
    this.label = label;
  }

  /** The Chinese term. */
  public String label() {
    return label;
  }
}
