package cn.jifen.domain.law;

/**
 * Routes of repair (修复途径, Art 53); what each takes off in a rule version stands in its {@link
 * RepairRow}.
 */
public enum RepairRoute {
  ONLINE_LEARNING("线上学习"),
  OFFLINE_STUDY("线下学习培训及考试"),
  PUBLICITY("现场参与医保政策宣传"),
  WHISTLEBLOWING("投诉举报"),
  ASSISTANCE("协助检查、参与评审或调研"),
  ARTICLE_PREFECTURE("在地州、师市级发表医保正能量文章"),
  ARTICLE_REGION("在自治区、兵团级发表医保正能量文章"),
  OTHER("其他应予以修复的途径");

  private final String label;

  RepairRoute(String label) {
    this.label = label;
  }

  /** The Chinese term, as documents write it. */
  public String label() {
    return label;
  }
}
