package cn.jifen.domain.eligibility;

import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.Period;
import cn.jifen.domain.kernel.ScoreId;
import cn.jifen.domain.law.LinkedRow;
import cn.jifen.domain.law.LinkedRule;
import cn.jifen.domain.law.MeasureBasis;
import cn.jifen.domain.law.MeasureKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A suspension or termination that a notice put in force.
 *
 * @param cause the score or the order that it hangs on
 * @param area area of the institution in the parent decision or order
 * @param notice the notice that ordered it
 * @param row the item of Art 38, or Art 26 or 37
 * @param firstDay first day in force, included
 * @param ownEnd first day after the term where the notice states one of its own: that of the
 *     agreement (Art 37)
 * @param stays days for which its execution was put off (暂缓执行); an open one runs on
 * @param liftedOn first day on which it is no longer in force, by restoration or by a newer notice
 * @param superseded whether a newer notice about the same score took its place
 */
public record Measure(
    MeasureCause cause,
    AreaCode area,
    NoticeId notice,
    MeasureBasis row,
    LocalDate firstDay,
    Optional<LocalDate> ownEnd,
    List<Period> stays,
    Optional<LocalDate> liftedOn,
    boolean superseded) {
  public Measure {
    stays = stays.stream().sorted(Comparator.comparing(Period::from)).toList();
  }

  /** A measure as its notice orders it. */
  static Measure ordered(
      MeasureCause cause,
      AreaCode area,
      NoticeId notice,
      MeasureBasis row,
      LocalDate firstDay,
      Optional<LocalDate> ownEnd) {
    return new Measure(
        cause, area, notice, row, firstDay, ownEnd, List.of(), Optional.empty(), false);
  }

  /** Suspension or termination. */
  public MeasureKind kind() {
    return row.kind();
  }

  /** Whether it hangs on that score. */
  public boolean isOf(ScoreId score) {
    return cause instanceof MeasureCause.Scored scored && scored.score().equals(score);
  }

  /**
   * First day after the term: a term in months is longer by the days of stays that are over, one of
   * an agreement is not (reading stay-prolongs-term). The end of the term alone lifts nothing.
   * Empty: no fixed term.
   */
  public Optional<LocalDate> termEndsBefore() {
    return row.term().map(term -> prolonged(term.endsBefore(firstDay))).or(() -> ownEnd);
  }

  private LocalDate prolonged(LocalDate termEnd) {
    LocalDate end = termEnd;
    for (Period stay : stays) {
      LocalDate from = latest(stay.from(), firstDay);
      LocalDate until = latest(stay.until().orElse(from), from);
      if (from.isBefore(end)) {
        end = end.plusDays(until.toEpochDay() - from.toEpochDay());
      }
    }
    return end;
  }

  /**
   * In force on a day: from its first day until it is lifted, also when its term has run out (rules
   * 3.1), but not on the days of a stay.
   */
  public boolean inForceOn(LocalDate day) {
    return !day.isBefore(firstDay)
        && liftedOn.map(lifted -> day.isBefore(lifted)).orElse(true)
        && stays.stream().noneMatch(stay -> stay.covers(day));
  }

  /** The days on which it is {@link #inForceOn in force}, as periods in their order. */
  public List<Period> inForce() {
    List<Period> periods = new ArrayList<>();
    Optional<LocalDate> from = Optional.of(firstDay);
    for (Period stay : stays) {
      from.filter(begin -> stay.from().isAfter(begin))
          .ifPresent(begin -> periods.add(Period.between(begin, stay.from())));
      from = from.flatMap(begin -> stay.until().map(end -> latest(end, begin)));
    }
    from.map(Period::from).ifPresent(periods::add);
    return periods.stream().flatMap(period -> untilLifted(period).stream()).toList();
  }

  private Optional<Period> untilLifted(Period period) {
    Optional<LocalDate> end =
        Stream.concat(period.until().stream(), liftedOn.stream()).min(Comparator.naturalOrder());
    return end.map(before -> period.from().isBefore(before)).orElse(true)
        ? Optional.of(new Period(period.from(), end))
        : Optional.empty();
  }

  /** Whether its term has run out by a day. */
  public boolean termOverBy(LocalDate day) {
    return termEndsBefore().map(end -> !end.isAfter(day)).orElse(false);
  }

  /**
   * Whether a restoration that takes effect on a day lifts it: its term has run out by then;
   * without a fixed term it has begun, is not put off on that day, and a lost qualification is
   * proven again (rules 1.6, 3.4, 6.3).
   */
  public boolean canBeLiftedOn(LocalDate day, boolean qualificationProven) {
    if (termEndsBefore().isPresent()) {
      return termOverBy(day);
    }
    return !day.isBefore(firstDay)
        && stays.stream().noneMatch(stay -> stay.covers(day))
        && (qualificationProven || !needsQualification());
  }

  /** Whether it can be lifted only on proof of the qualification (Art 26). */
  public boolean needsQualification() {
    return row instanceof LinkedRow linked && linked.rule() == LinkedRule.QUALIFICATION_LOST;
  }

  Measure liftedOn(LocalDate day) {
    return ended(day, superseded);
  }

  Measure supersededFrom(LocalDate day) {
    return ended(day, true);
  }

  private Measure ended(LocalDate day, boolean isSuperseded) {
    LocalDate end = liftedOn.map(lifted -> Collections.min(List.of(day, lifted))).orElse(day);
    return new Measure(
        cause, area, notice, row, firstDay, ownEnd, stays, Optional.of(end), isSuperseded);
  }

  private static LocalDate latest(LocalDate one, LocalDate other) {
    return Collections.max(List.of(one, other));
  }

  /** This measure in place of one that runs: from its first day on, with its stays. */
  Measure goingOnFrom(Measure running) {
    List<Period> all = new ArrayList<>(running.stays);
    all.addAll(stays);
    return new Measure(
        cause, area, notice, row, running.firstDay, ownEnd, all, liftedOn, superseded);
  }

  Measure stayed(List<Period> periods) {
    return new Measure(cause, area, notice, row, firstDay, ownEnd, periods, liftedOn, superseded);
  }
}
