package cn.jifen.application.documents;

import cn.jifen.domain.eligibility.Status;
import java.time.LocalDate;
import java.util.List;

/**
 * 撤销/变更记分处理通知书 (Art 51): a notified score no longer counts, or another stands instead. It is a
 * revocation when nothing stands instead of any score.
 *
 * @param noticeNumbers the notices whose content it changes
 * @param cause why
 * @param reason in words, ending without a full stop
 * @param scores voided, each with what stands instead; empty where a measure without a score fell
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
    List<String> noticeNumbers,
    Cause cause,
    String reason,
    List<ScoreChange> scores,
    List<YearChange> years,
    List<DocumentMeasure> measuresBefore,
    List<DocumentMeasure> measuresAfter,
    Status status,
    LocalDate statusFrom)
    implements DocumentContent {
  public Correction {
    noticeNumbers = List.copyOf(noticeNumbers);
    scores = List.copyOf(scores);
    years = List.copyOf(years);
    measuresBefore = List.copyOf(measuresBefore);
    measuresAfter = List.copyOf(measuresAfter);
  }

  @Override
  public DocumentKind kind() {
    return DocumentKind.CORRECTION;
  }

  /** Why a notified score is corrected. */
  public enum Cause {
    /** An appeal under Art 48–51. */
    APPEAL,
    /** The parent decision was changed or annulled by a court or on review. */
    PARENT_DECISION,
    /** A mistake of the office. */
    OWN_MISTAKE
  }
}
