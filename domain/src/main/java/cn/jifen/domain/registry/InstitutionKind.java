package cn.jifen.domain.registry;

/** Kinds of designated institutions (定点医药机构). */
public enum InstitutionKind {
  MEDICAL("定点医疗机构"),
  PHARMACY("定点零售药店");

  private final String label;

  InstitutionKind(String label) {
    this.label = label;
  }

  /** The Chinese term, as documents write it. */
  public String label() {
    return label;
  }
}
