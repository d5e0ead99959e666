package cn.jifen.domain.agreements;

/** State of an institution's agreement (协议) in a period. */
public enum AgreementState {
  ACTIVE("履行"),
  SUSPENDED("中止"),
  TERMINATED("解除");

  private final String label;

  AgreementState(String label) {
    this.label = label;
  }

  /** The Chinese term, as documents write it. */
  public String label() {
    return label;
  }
}
