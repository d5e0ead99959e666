package cn.jifen.domain.law;

/** By what an application for repair proves what was learnt, done or published (Art 53). */
public enum RepairProof {
  /** One imported certificate of the training platform, used by no other application. */
  TRAINING_CREDIT("导入的培训学时凭证一份"),
  /** Papers that the application names. */
  WRITTEN("书面证明材料");

  private final String label;

  RepairProof(String label) {
    this.label = label;
  }

  /** The Chinese term, as documents write it. */
  public String label() {
    return label;
  }
}
