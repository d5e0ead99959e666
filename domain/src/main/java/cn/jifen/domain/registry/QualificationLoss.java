package cn.jifen.domain.registry;

/**
 * How a practising qualification (执业资格) stopped being held (Art 26), as the regulator states it.
 */
public enum QualificationLoss {
  SUSPENDED("被责令暂停执业", false),
  NOT_RENEWED("执业注册未按规定延续", false),
  DECEASED("因死亡注销注册", false),
  CANCELLED("被注销注册", true),
  REVOKED("被吊销执业证书或者资格证书", true),
  WITHDRAWN("被撤销执业证书或者资格证书", true);

  private final String label;
  private final boolean scored;

  QualificationLoss(String label, boolean scored) {
    this.label = label;
    this.scored = scored;
  }

  /** How documents put it, as a clause without a full stop. */
  public String label() {
    return label;
  }

  /** Whether clause 36-2 applies: 12 points at once instead of a termination without a score. */
  public boolean scored() {
    return scored;
  }
}
