package cn.jifen.domain.notices;

/** How a document was delivered, as the 送达回证 names it. */
public enum DeliveryMethod {
  DIRECT("直接送达"),
  LEFT_BEHIND("留置送达"),
  POST("邮寄送达"),
  ELECTRONIC("电子送达"),
  PUBLIC_NOTICE("公告送达");

  private final String label;

  DeliveryMethod(String label) {
    this.label = label;
  }

  /** The Chinese term. */
  public String label() {
    return label;
  }
}
