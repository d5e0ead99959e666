package cn.jifen.domain.law;

/** How a score departs from the default of its responsibility (Art 30). */
public enum Adjustment {
  NONE("不作调整"),
  LIGHTER("从轻"),
  REDUCED("减轻一档"),
  HEAVIER("从重"),
  INCREASED("加重一档");

  private final String label;

  Adjustment(String label) {
    this.label = label;
  }

  /** The Chinese term, as documents write it. */
  public String label() {
    return label;
  }
}
