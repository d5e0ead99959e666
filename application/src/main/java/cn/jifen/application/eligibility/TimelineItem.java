package cn.jifen.application.eligibility;

import cn.jifen.domain.law.Adjustment;
import cn.jifen.domain.law.DecisionKind;
import cn.jifen.domain.law.Ground;
import cn.jifen.domain.law.RepairRoute;
import cn.jifen.domain.law.Responsibility;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One entry in a person's file; at most one of step, score, voiding, repair, notice and restoration
 * is there, as {@code type} says.
 *
 * @param sequence its number in the ledger
 * @param recordedAt moment of recording in UTC
 * @param recordedBy the account
 * @param office the account's office
 * @param effectiveOn the legal day of its effect
 * @param ruleVersion number of the rule version
 * @param text what the entry says, one Chinese sentence
 * @param step of a step of a procedure its kind: NoticeDelivered, AppealReceived
 * @param corrected whether it is a delivery that was corrected since, and counts no more
 */
public record TimelineItem(
    long sequence,
    Type type,
    Instant recordedAt,
    String recordedBy,
    String office,
    LocalDate effectiveOn,
    String ruleVersion,
    String text,
    Optional<String> step,
    boolean corrected,
    Optional<ScoreLine> score,
    Optional<Voiding> voiding,
    Optional<RepairLine> repair,
    Optional<NoticeLine> notice,
    Optional<LocalDate> restoredOn) {
  /** Kinds of entries. */
  public enum Type {
    SCORE,
    SCORE_VOIDED,
    REPAIR,
    NOTICE,
    MEASURE_ORDERED,
    ORDER_REVOKED,
    STAY,
    STAY_ENDED,
    RESTORATION,
    /** A step of a procedure that changes neither points nor measures. */
    STEP
  }

  /**
   * A recorded score.
   *
   * @param points given for the violation in this decision
   * @param added points above the highest already given for it (Art 31), before the year's cap;
   *     absent for a voided score, which counts no more
   * @param totalAfter balance of its year after it; absent for a voided score
   * @param measure item of Art 38 that it triggered; absent when it added nothing or is voided
   * @param voided whether it was voided since
   * @param replaces the voided score in whose place it stands
   */
  public record ScoreLine(
      String scoreId,
      String decisionNo,
      DecisionKind decisionKind,
      String institutionCode,
      String inspectionNo,
      LocalDate decidedOn,
      String behaviourNo,
      String clause,
      Responsibility responsibility,
      Adjustment adjustment,
      Optional<Ground> ground,
      String reason,
      int points,
      Optional<Integer> added,
      Optional<Integer> totalBefore,
      Optional<Integer> totalAfter,
      Optional<String> measure,
      boolean voided,
      Optional<String> replaces) {}

  /** A score was voided. */
  public record Voiding(String scoreId, String reason) {}

  /**
   * A repair.
   *
   * @param offered points of the route
   * @param taken points really taken off
   * @param totalAfter balance of its year after it
   */
  public record RepairLine(
      String repairId, RepairRoute route, int offered, int taken, int totalAfter) {}

  /** A notice about those scores. */
  public record NoticeLine(String noticeId, String decisionNo, List<String> scoreIds) {}
}
