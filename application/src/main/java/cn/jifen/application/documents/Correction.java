package cn.jifen.application.documents;

import cn.jifen.domain.eligibility.Status;
import java.time.LocalDate;
import java.util.List;

/**
 * 撤销/变更通知书 (Art 51): a notified score or a measure without a score (Art 26, 37) no longer counts,
 * or another stands instead. It is a revocation when nothing stands instead of any of them. Where a
 * measure without a score gets another term, it is the notice of it.
 *
 * @param notices those whose content it changes
 * @param cause why
 * @param reason in words, ending without a full stop
 * @param scores voided, each with what stands instead
 * @param orders measures without a score that were revoked, each with what stands instead
 * @param years balances before and after
 * @param measuresBefore suspensions and terminations as notified
 * @param measuresAfter those that stand from now on; empty: none
 * @param status what the institution is to maintain from now on
 * @param statusFrom first day of that status
 */
public record Correction(
    DocumentIdentity identity,
    String ruleNumber,
    DocumentPerson person,
    DocumentInstitution institution,
    List<CitedLetter> notices,
    Cause cause,
    String reason,
    List<ScoreChange> scores,
    List<OrderChange> orders,
    List<YearChange> years,
    List<DocumentMeasure> measuresBefore,
    List<DocumentMeasure> measuresAfter,
    Status status,
    LocalDate statusFrom)
    implements DocumentContent {
  public Correction {
    notices = List.copyOf(notices);
    scores = List.copyOf(scores);
    orders = List.copyOf(orders);
    years = List.copyOf(years);
    measuresBefore = List.copyOf(measuresBefore);
    measuresAfter = List.copyOf(measuresAfter);
  }

  @Override
  public DocumentKind kind() {
    return DocumentKind.CORRECTION;
  }

  /** Whether it is about measures without a score alone. */
  public boolean aboutOrders() {
    return scores.isEmpty();
  }

  /** Whether nothing stands instead of anything that it takes back. */
  public boolean revokesAll() {
    return scores.stream().allMatch(score -> score.instead().isEmpty())
        && orders.stream().allMatch(order -> order.instead().isEmpty());
  }

  /** Why what was notified is corrected. */
  public enum Cause {
    /** An appeal under Art 48–51. */
    APPEAL,
    /** The parent decision was changed or annulled by a court or on review. */
    PARENT_DECISION,
    /** A mistake of the office. */
    OWN_MISTAKE,
    /** The agreement is in force again, or the person is not responsible after all (Art 37). */
    REVIEW,
    /** The suspension of the agreement ends on another day (Art 37). */
    AGREEMENT_TERM
  }
}
