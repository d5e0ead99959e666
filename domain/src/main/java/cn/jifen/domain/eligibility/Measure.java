package cn.jifen.domain.eligibility;

import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.DecisionNo;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.ScoreId;
import cn.jifen.domain.law.MeasureKind;
import cn.jifen.domain.law.MeasureRow;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A suspension or termination that a notice put in force.
 *
 * @param score the score that triggered it
 * @param decision its parent decision
 * @param area area of the institution in the parent decision
 * @param notice the notice that ordered it
 * @param row the item of Art 38
 * @param firstDay first day in force, included
 * @param liftedOn first day on which it is no longer in force, by restoration or by a newer notice
 * @param superseded whether a newer notice about the same score took its place
 */
public record Measure(
    ScoreId score,
    DecisionNo decision,
    AreaCode area,
    NoticeId notice,
    MeasureRow row,
    LocalDate firstDay,
    Optional<LocalDate> liftedOn,
    boolean superseded) {

  /** Suspension or termination. */
  public MeasureKind kind() {
    return row.kind();
  }

  /** First day after the term; the end of the term alone lifts nothing. Empty: no fixed term. */
  public Optional<LocalDate> termEndsBefore() {
    return row.term().map(term -> term.endsBefore(firstDay));
  }

  /**
   * In force on a day: from its first day until it is lifted, also when its term has run out (rules
   * 3.1).
   */
  public boolean inForceOn(LocalDate day) {
    return !day.isBefore(firstDay) && liftedOn.map(day::isBefore).orElse(true);
  }

  /** Whether its term has run out by a day: a restoration of that day lifts it. */
  public boolean termOverBy(LocalDate day) {
    return termEndsBefore().map(end -> !end.isAfter(day)).orElse(false);
  }

  Measure liftedOn(LocalDate day) {
    return ended(day, superseded);
  }

  Measure supersededFrom(LocalDate day) {
    return ended(day, true);
  }

  private Measure ended(LocalDate day, boolean isSuperseded) {
    boolean earlier = liftedOn.map(day::isBefore).orElse(true);
    Optional<LocalDate> end = earlier ? Optional.of(day) : liftedOn;
    return new Measure(score, decision, area, notice, row, firstDay, end, isSuperseded);
  }

  Measure goingOnFrom(LocalDate day) {
    return new Measure(score, decision, area, notice, row, day, liftedOn, superseded);
  }
}
