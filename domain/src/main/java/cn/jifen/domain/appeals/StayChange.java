package cn.jifen.domain.appeals;

/** What happens to the execution of a notice's measures. */
public enum StayChange {
  BEGIN("暂缓执行"),
  END("恢复执行");

  private final String label;

  StayChange(String label) {
    this.label = label;
  }

  /** The Chinese term. */
  public String label() {
    return label;
  }
}
