package cn.jifen.domain.scoring;

import cn.jifen.domain.kernel.DecisionNo;
import java.time.LocalDate;

/**
 * A parent decision was changed or annulled, by a court, on review or by the office that made it:
 * its scores follow (rules 2, reading parent-void-voids-score).
 *
 * @param instrument number of the judgment or decision that did so
 * @param on its day
 * @param reason in words; no names
 */
public record DecisionRevision(
    DecisionNo decision, Kind kind, String instrument, LocalDate on, String reason) {

  /** What became of the decision. */
  public enum Kind {
    /** It stands with another content: its scores are voided, others may stand instead. */
    CHANGED("变更"),
    /** It no longer stands: nothing is scored on it any longer. */
    ANNULLED("撤销");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** The Chinese term. */
    public String label() {
      return label;
    }
  }
}
