package cn.jifen.domain.law;

import java.util.EnumSet;
import java.util.Set;

/** The closed list of grounds for an adjustment (Art 30). */
public enum Ground {
  DISCLOSED("主动交代情况", Adjustment.LIGHTER, Adjustment.REDUCED),
  EXPLAINED("如实说明问题", Adjustment.LIGHTER, Adjustment.REDUCED),
  LOSS_RECOVERED("主动挽回损失", Adjustment.LIGHTER, Adjustment.REDUCED),
  EFFECT_REMOVED("消除不利影响", Adjustment.LIGHTER, Adjustment.REDUCED),
  INSTIGATED("教唆或强迫他人违法违规", Adjustment.HEAVIER, Adjustment.INCREASED),
  INTENT("存在主观故意", Adjustment.HEAVIER, Adjustment.INCREASED),
  UNCOOPERATIVE("拒不配合", Adjustment.HEAVIER, Adjustment.INCREASED),
  UNCORRECTED("拒不改正", Adjustment.HEAVIER, Adjustment.INCREASED);

  private final String label;
  private final Set<Adjustment> supports;

  Ground(String label, Adjustment one, Adjustment other) {
    this.label = label;
    this.supports = EnumSet.of(one, other);
  }

  /** The words of Art 30. */
  public String label() {
    return label;
  }

  /** Whether the article allows this ground for that adjustment. */
  public boolean supports(Adjustment adjustment) {
    return supports.contains(adjustment);
  }
}
