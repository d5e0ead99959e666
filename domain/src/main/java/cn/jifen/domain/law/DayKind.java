package cn.jifen.domain.law;

/** What a published calendar makes of a day; days that it does not name follow the week. */
public enum DayKind {
  OFF("休息日"),
  WORK("调休工作日");

  private final String label;

  DayKind(String label) {
    this.label = label;
  }

  /** The Chinese term, as documents write it. */
  public String label() {
    return label;
  }
}
