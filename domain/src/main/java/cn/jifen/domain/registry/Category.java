package cn.jifen.domain.registry;

/** Categories of managed people (Art 3). */
public enum Category {
  DOCTOR("医师"),
  NURSE("护士"),
  PHARMACIST("药师"),
  TECHNICIAN("技师"),
  SETTLEMENT_STAFF("结算审核人员"),
  PHARMACY_PRINCIPAL("药店主要负责人");

  private final String label;

  Category(String label) {
    this.label = label;
  }

  /** The Chinese term, as documents write it. */
  public String label() {
    return label;
  }

  /** Whether a regulator's cancellation or revocation under clause 36-2 can concern them. */
  public boolean holdsLicence() {
    return this != SETTLEMENT_STAFF;
  }
}
