package cn.jifen.domain.law;

/** What a measure does (Art 38). The order is that of gravity: the later is the graver. */
public enum MeasureKind {
  TRAINING("学习培训"),
  SUSPENSION("暂停医保支付资格"),
  TERMINATION("终止医保支付资格");

  private final String label;

  MeasureKind(String label) {
    this.label = label;
  }

  /** The Chinese term, as documents write it. */
  public String label() {
    return label;
  }
}
