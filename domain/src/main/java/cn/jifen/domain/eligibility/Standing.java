package cn.jifen.domain.eligibility;

import cn.jifen.domain.law.MeasureKind;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A person's status on a day.
 *
 * @param on the day
 * @param status the gravest of the measures in force
 * @param termEndsBefore first day after the latest term among the measures of that kind in force;
 *     empty when NORMAL or without a fixed term
 * @param decisive the measure from which status and term come; empty when NORMAL
 */
public record Standing(
    LocalDate on, Status status, Optional<LocalDate> termEndsBefore, Optional<Measure> decisive) {

  private static final Comparator<Measure> BY_GRAVITY =
      Comparator.comparing(Measure::kind)
          .thenComparing(m -> m.termEndsBefore().orElse(LocalDate.MAX))
          .thenComparing(m -> m.cause().id());

  /** The status that these measures of one person give on a day (rules 3.1). */
  public static Standing on(LocalDate day, List<Measure> measures) {
    return measures.stream()
        .filter(m -> m.inForceOn(day))
        .max(BY_GRAVITY)
        .map(m -> new Standing(day, statusOf(m.kind()), m.termEndsBefore(), Optional.of(m)))
        .orElseGet(() -> normal(day));
  }

  private static Status statusOf(MeasureKind kind) {
    return switch (kind) {
      case TRAINING -> Status.NORMAL;
      case SUSPENSION -> Status.SUSPENDED;
      case TERMINATION -> Status.TERMINATED;
    };
  }

  private static Standing normal(LocalDate on) {
    return new Standing(on, Status.NORMAL, Optional.empty(), Optional.empty());
  }

  /** 期满待恢复: the term has run out, but nothing was restored yet (Art 54). */
  public boolean awaitingRestoration() {
    return status != Status.NORMAL && termEndsBefore.map(end -> !end.isAfter(on)).orElse(false);
  }

  /** The words for screens: 正常, 暂停, 终止, and 期满待恢复 behind the latter two. */
  public String label() {
    return awaitingRestoration() ? status.label() + "（期满待恢复）" : status.label();
  }
}
