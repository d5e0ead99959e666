package cn.jifen.domain.law;

/** What an item of Art 38 looks at. */
public enum Counted {
  YEAR_TOTAL("年度累计记分"),
  ONE_VIOLATION("单次记分");

  private final String label;

  Counted(String label) {
    this.label = label;
  }

  /** The Chinese term, as documents write it. */
  public String label() {
    return label;
  }
}
