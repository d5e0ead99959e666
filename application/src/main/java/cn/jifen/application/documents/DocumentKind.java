package cn.jifen.application.documents;

/**
 * The kinds of documents. Letters of the agency carry a number of its gapless series, the red
 * letterhead and a code for verification; forms and records carry none of these.
 */
public enum DocumentKind {
  DELIVERY_RECEIPT("送达回证", false),
  COMMITMENT("服务承诺书", false),
  TALK_RECORD("谈话提醒记录", false),
  APPEAL_FORM("陈述申辩书", false),
  APPEAL_RESULT("申诉处理结果告知书", true),
  REPAIR_APPLICATION("记分修复申请书", false),
  REPAIR_RESULT("记分修复审核结果告知书", true),
  RESTORATION_APPLICATION("资格恢复申请书", false),
  RESTORATION_RESULT("恢复评估结果通知书", true),
  CORRECTION("撤销或者变更处理通知书", true),
  TRANSFER_LETTER("移送通报函", true),
  LINKED_NOTICE("医保支付资格处理通知书", true),
  PERSON_DOSSIER("一医一档", false);

  private final String label;
  private final boolean numbered;

  DocumentKind(String label, boolean numbered) {
    this.label = label;
    this.numbered = numbered;
  }

  /** The Chinese name, as lists show it. */
  public String label() {
    return label;
  }

  /** Whether it is a letter with a number of its office's series. */
  public boolean numbered() {
    return numbered;
  }
}
