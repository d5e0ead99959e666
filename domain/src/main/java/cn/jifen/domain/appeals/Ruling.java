package cn.jifen.domain.appeals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How an appeal is to be decided (Art 51).
 *
 * @param reason told to both parties
 * @param scores what becomes of which score, for a change alone; a revocation takes the whole
 *     notice away
 * @param orderEndsBefore first day after the shorter term of a measure without a score, for a
 *     change alone
 */
public record Ruling(
    AppealOutcome outcome,
    String reason,
    List<RuledScore> scores,
    Optional<LocalDate> orderEndsBefore) {
  public Ruling {
    scores = List.copyOf(scores);
  }

  /** 维持: everything stays. */
  public static Ruling upheld(String reason) {
    return new Ruling(AppealOutcome.UPHELD, reason, List.of(), Optional.empty());
  }

  /** 撤销: nothing that the notice is about counts any longer. */
  public static Ruling revoked(String reason) {
    return new Ruling(AppealOutcome.REVOKED, reason, List.of(), Optional.empty());
  }

  /** 变更: these scores are replaced or fall away, the others stay. */
  public static Ruling changed(String reason, List<RuledScore> scores) {
    return new Ruling(AppealOutcome.CHANGED, reason, scores, Optional.empty());
  }

  /** 变更: the measure without a score ends earlier than notified (Art 37). */
  public static Ruling shortened(String reason, LocalDate endsBefore) {
    return new Ruling(AppealOutcome.CHANGED, reason, List.of(), Optional.of(endsBefore));
  }
}
