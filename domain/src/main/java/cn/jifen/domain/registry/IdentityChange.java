package cn.jifen.domain.registry;

/** Why a person gets a further identity document. */
public enum IdentityChange {
  REPLACED("更换证件"),
  CORRECTED("更正录入差错");

  private final String label;

  IdentityChange(String label) {
    this.label = label;
  }

  /** The Chinese term, as screens show it. */
  public String label() {
    return label;
  }
}
