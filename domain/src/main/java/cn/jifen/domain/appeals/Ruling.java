package cn.jifen.domain.appeals;

import java.util.List;

/**
 * How an appeal is to be decided (Art 51).
 *
 * @param reason told to both parties
 * @param scores what becomes of which score, for a change alone; a revocation takes the whole
 *     notice away
 */
public record Ruling(AppealOutcome outcome, String reason, List<RuledScore> scores) {
  public Ruling {
    scores = List.copyOf(scores);
  }

  /** 维持: everything stays. */
  public static Ruling upheld(String reason) {
    return new Ruling(AppealOutcome.UPHELD, reason, List.of());
  }

  /** 撤销: nothing that the notice is about counts any longer. */
  public static Ruling revoked(String reason) {
    return new Ruling(AppealOutcome.REVOKED, reason, List.of());
  }

  /** 变更: these scores are replaced or fall away, the others stay. */
  public static Ruling changed(String reason, List<RuledScore> scores) {
    return new Ruling(AppealOutcome.CHANGED, reason, scores);
  }
}
