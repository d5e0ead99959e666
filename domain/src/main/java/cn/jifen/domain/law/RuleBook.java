package cn.jifen.domain.law;

import cn.jifen.domain.kernel.DecisionDate;
import java.time.LocalDate;
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
   * The version that governs an act without a decision date of its own, such as a repair: the one
   * in force on its day, after the last version's end that one still (Art 70 bounds decisions
   * only), before the first the first.
   */
  public RuleVersion governing(LocalDate actedOn) {
    return versions
        .on(actedOn)
        .map(Version::value)
        .orElseGet(() -> actedOn.isBefore(first().inForce().from()) ? first().value() : latest());
  }

  private Version<RuleVersion> first() {
    return versions.versions().getFirst();
  }

  /** The newest version. */
  public RuleVersion latest() {
    return versions.versions().getLast().value();
  }

  /**
   * The days that some version covers, both included, as screens show them: 2025-03-30 至
   * 2027-03-29.
   */
  public String coverage() {
    String first = versions.versions().getFirst().inForce().from().toString();
    return versions
        .versions()
        .getLast()
        .inForce()
        .until()
        .map(until -> first + " 至 " + until.minusDays(1))
        .orElse(first + " 起");
  }

  /** Every version with its days, oldest first. */
  public List<Version<RuleVersion>> versions() {
    return versions.versions();
  }
}
