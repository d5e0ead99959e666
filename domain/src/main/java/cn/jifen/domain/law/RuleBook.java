package cn.jifen.domain.law;

import cn.jifen.domain.kernel.DecisionDate;
import java.util.List;
import java.util.Optional;

/**
 * All versions of the Rule, old ones included: a case is judged by the version of its decision
 * date.
 */
public final class RuleBook {
  private final Timeline<RuleVersion> versions;

  public RuleBook(Timeline<RuleVersion> versions) {
    this.versions = versions;
  }

  /** The book as enacted: 新医保规〔2025〕2号, decisions of 2025-03-30 to 2027-03-29 (Art 70). */
  public static RuleBook enacted() {
    return new RuleBook(new Timeline<>(List.of(Rule2025No2.version())));
  }

  /**
   * The version for a decision of that day; empty when no version covers it: such a decision is
   * refused.
   */
  public Optional<RuleVersion> on(DecisionDate decidedOn) {
    return versions.on(decidedOn.day()).map(Version::value);
  }

  /** The version for something already recorded, which was checked to be covered then. */
  public RuleVersion forRecorded(DecisionDate decidedOn) {
    return on(decidedOn)
        .orElseThrow(
            () -> new IllegalStateException("no rule version covers recorded " + decidedOn));
  }

  /**
   * The newest version: it governs acts that have no decision date of their own, such as a repair.
   */
  public RuleVersion latest() {
    return versions.versions().getLast().value();
  }

  /** Every version with its days, oldest first. */
  public List<Version<RuleVersion>> versions() {
    return versions.versions();
  }
}
