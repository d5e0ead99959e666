package cn.jifen.domain.eligibility;

import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.DecisionNo;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.OrderId;
import cn.jifen.domain.kernel.RestorationId;
import cn.jifen.domain.kernel.ScoreId;
import cn.jifen.domain.law.LinkedRule;
import cn.jifen.domain.law.MeasureRule;
import cn.jifen.domain.scoring.Repair;
import cn.jifen.domain.scoring.Score;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What happened in a person's file, in the order in which it was recorded; nothing is ever taken
 * out.
 */
public sealed interface FileEvent {

  /**
   * A score was recorded on approval; {@code replaces} names the voided score in whose place it
   * stands after a correction or an appeal.
   */
  record ScoreRecorded(Score score, Optional<ScoreId> replaces) implements FileEvent {}

  /** A recorded score was voided (更正、撤销): it stays visible and counts no more. */
  record ScoreVoided(ScoreId score, LocalDate voidedOn, String reason) implements FileEvent {}

  /** A repair was granted (Art 52, 53). */
  record RepairGranted(Repair repair) implements FileEvent {}

  /**
   * A handling notice was issued: it puts the measures of its scores in force (rules 3.2).
   *
   * @param issuedOn day of issue
   * @param scores all scores that the notice is about
   * @param measures the suspensions and terminations among them, each with its first day
   */
  record NoticeIssued(
      NoticeId notice,
      DecisionNo decision,
      LocalDate issuedOn,
      List<ScoreId> scores,
      List<NotifiedMeasure> measures)
      implements FileEvent {
    public NoticeIssued {
      scores = List.copyOf(scores);
      measures = List.copyOf(measures);
    }
  }

  /**
   * A measure as its notice prints it.
   *
   * @param firstDay first day in force, never before the day of issue
   */
  record NotifiedMeasure(ScoreId score, MeasureRule rule, LocalDate firstDay) {}

  /**
   * A measure was ordered without a score: the agreement of an institution was suspended or ended
   * and this person is responsible (Art 37), or the practising qualification was lost (Art 26).
   *
   * @param institution the institution whose agreement it was, or to which the loss of a
   *     qualification was notified; empty in entries from before that was recorded
   * @param area area of the office that ordered it
   * @param notice the notice that orders it
   * @param orderedOn day of issue of the notice
   * @param firstDay first day in force; of a lost qualification the day on which it was lost
   * @param endsBefore first day after the term that the notice states; empty without a fixed one
   * @param replaces the revoked order in whose place it stands with another term, going on from the
   *     same first day and with the same stays; empty: none
   */
  record MeasureOrdered(
      OrderId order,
      LinkedRule rule,
      Optional<InstitutionCode> institution,
      AreaCode area,
      NoticeId notice,
      LocalDate orderedOn,
      LocalDate firstDay,
      Optional<LocalDate> endsBefore,
      Optional<OrderId> replaces)
      implements FileEvent {

    /** One that stands in no other's place. */
    public MeasureOrdered(
        OrderId order,
        LinkedRule rule,
        Optional<InstitutionCode> institution,
        AreaCode area,
        NoticeId notice,
        LocalDate orderedOn,
        LocalDate firstDay,
        Optional<LocalDate> endsBefore) {
      this(
          order,
          rule,
          institution,
          area,
          notice,
          orderedOn,
          firstDay,
          endsBefore,
          Optional.empty());
    }

    /**
     * The order that stands in the place of this one, revoked with it, with another term.
     *
     * @param by its own id
     * @param told the notice that orders it
     * @param on day of issue of that notice
     * @param end first day after its term; empty: no fixed one
     */
    public MeasureOrdered replacedBy(
        OrderId by, NoticeId told, LocalDate on, Optional<LocalDate> end) {
      return new MeasureOrdered(
          by, rule, institution, area, told, on, firstDay, end, Optional.of(order));
    }
  }

  /** An order without a score was revoked: it stays visible and counts no more. */
  record OrderRevoked(OrderId order, LocalDate revokedOn, String reason) implements FileEvent {}

  /**
   * The measures that a notice ordered are not executed for the time being (暂缓执行, rules 4).
   *
   * @param from first day without them, included
   */
  record StayGranted(NoticeId notice, LocalDate from, String reason) implements FileEvent {}

  /**
   * The stay of a notice's measures is over.
   *
   * @param until first day on which they are executed again
   */
  record StayEnded(NoticeId notice, LocalDate until, String reason) implements FileEvent {}

  /**
   * Restoration was granted (Art 54).
   *
   * @param restoredOn the day on which it takes effect: measures whose terms have run out by then
   *     are lifted
   * @param area area of the office that granted it
   * @param qualificationProven whether the practising qualification was proven: a termination
   *     because it was lost (Art 26) is lifted only then
   */
  record RestorationGranted(
      RestorationId id, LocalDate restoredOn, AreaCode area, boolean qualificationProven)
      implements FileEvent {}
}
