package cn.jifen.domain.registry;

/** Kinds of identity papers; not every managed person holds an 18-digit ID (rules 1.2). */
public enum IdentityType {
  RESIDENT_ID("居民身份证"),
  HK_MACAO_PERMIT("港澳居民来往内地通行证"),
  TAIWAN_PERMIT("台湾居民来往大陆通行证"),
  PASSPORT("护照"),
  FOREIGN_PERMANENT_RESIDENT("外国人永久居留身份证");

  private final String label;

  IdentityType(String label) {
    this.label = label;
  }

  /** The Chinese term, as documents write it. */
  public String label() {
    return label;
  }
}
