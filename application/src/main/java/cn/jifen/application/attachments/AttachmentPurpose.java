package cn.jifen.application.attachments;

/** What an attachment is kept for. */
public enum AttachmentPurpose {
  /** Signed proof that a notice was delivered (Art 42). */
  SIGNED_RECEIPT("送达回证扫描件"),
  /** The notice as it went out, with the seal on it (Art 40). */
  SEALED_NOTICE("盖章的处理通知书"),
  /** 陈述申辩书 and what comes with it (Art 48). */
  APPEAL_PAPER("陈述申辩材料"),
  /** Opinion of a third party or of experts (Art 51). */
  APPRAISAL("评估鉴定意见"),
  /** Evidence of conduct, of an inspection or against it. */
  EVIDENCE("证据材料"),
  /** Signed commitment (Art 17, 20). */
  COMMITMENT("服务承诺书"),
  /** Application for repair of points, with its proof (Art 52, 53). */
  REPAIR_APPLICATION("记分修复申请材料"),
  /** Application for restoration, with its proof (Art 54). */
  RESTORATION_APPLICATION("资格恢复申请材料"),
  /** Record of the talk with the person, signed (Art 46). */
  TALK_RECORD("谈话提醒记录"),
  /** Proof of a practising qualification, or of its loss (Art 26). */
  QUALIFICATION("执业资格证明"),
  /** Penalty decision, agreement handling, circular or judgment. */
  DECISION("决定或者裁判文书");

  private final String label;

  AttachmentPurpose(String label) {
    this.label = label;
  }

  /** The Chinese term for screens. */
  public String label() {
    return label;
  }
}
