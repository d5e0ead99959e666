package cn.jifen.application.agreements;

/** What an institution's yearly assessment looks at (Art 13, 56, 58). */
public enum AssessedFact {
  SCORED("记分", "第三十三条至第三十六条"),
  SUSPENDED("暂停医保支付资格", "第三十七条、第三十八条"),
  TERMINATED("终止医保支付资格", "第二十六条、第三十七条、第三十八条"),
  REPAIRED("记分修复", "第五十二条、第五十三条"),
  RESTORED("恢复医保支付资格", "第五十四条"),
  STATUS_NOT_MAINTAINED("未确认维护登记备案状态", "第四十二条、第五十六条"),
  CORRECTION_DEMANDED("责成整改", "第五十八条"),
  CORRECTION_OPEN("责成整改尚未完成", "第五十八条"),
  DELIVERED_LATE("通知书送达逾期", "第四十二条"),
  RECEIPT_REFUSED("拒收通知书", "第四十二条"),
  TALK_HELD("机构谈话提醒", "第四十六条"),
  TRAINING_HELD("学习培训", "第三十八条、第四十六条"),
  HALF_REACHED("暂停、终止人次达到50%", "第三十九条");

  private final String label;
  private final String articles;

  AssessedFact(String label, String articles) {
    this.label = label;
    this.articles = articles;
  }

  /** The Chinese term. */
  public String label() {
    return label;
  }

  /** The articles behind it. */
  public String articles() {
    return articles;
  }
}
