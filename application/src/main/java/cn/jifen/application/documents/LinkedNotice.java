package cn.jifen.application.documents;

import java.time.LocalDate;
import java.util.List;

/**
 * 医保支付资格处理通知书: a suspension or termination without points, because the institution's agreement was
 * suspended or ended (Art 37), or because the person lost the practising qualification (Art 26).
 *
 * @param cause what it follows from
 * @param people whom it concerns: those responsible, at least one
 * @param measure first day, term or none
 */
public record LinkedNotice(
    DocumentIdentity identity,
    String ruleNumber,
    DocumentInstitution institution,
    Cause cause,
    List<DocumentPerson> people,
    DocumentMeasure measure)
    implements DocumentContent {
  public LinkedNotice {
    people = List.copyOf(people);
  }

  @Override
  public DocumentKind kind() {
    return DocumentKind.LINKED_NOTICE;
  }

  /** What the measure follows from. */
  public sealed interface Cause {
    /** The agreement was suspended (中止) by a decision (Art 37). */
    record AgreementSuspended(String decisionNo, LocalDate decidedOn) implements Cause {}

    /** The agreement was ended (解除) by a decision (Art 37). */
    record AgreementEnded(String decisionNo, LocalDate decidedOn) implements Cause {}

    /**
     * The practising qualification was lost (Art 26).
     *
     * @param lostOn day on which it was lost
     * @param account how, as a clause without a full stop: 执业证书被注销
     */
    record QualificationLost(LocalDate lostOn, String account) implements Cause {}
  }
}
