package cn.jifen.application.documents;

import cn.jifen.domain.kernel.LegalBasis;
import cn.jifen.domain.kernel.Points;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * 移送通报函 (Art 6, 7, 64): tells the health department or the drug regulator of scores and measures.
 *
 * @param regulator to whom
 * @param addressee full name of the department
 * @param from first day of the decisions reported
 * @param to last day, included
 * @param people at least one; a person with several scores has several lines
 */
public record TransferLetter(
    DocumentIdentity identity,
    String ruleNumber,
    Regulator regulator,
    String addressee,
    LocalDate from,
    LocalDate to,
    List<Line> people)
    implements DocumentContent {
  public TransferLetter {
    people = List.copyOf(people);
  }

  @Override
  public DocumentKind kind() {
    return DocumentKind.TRANSFER_LETTER;
  }

  /** Whom the case is passed on to. */
  public enum Regulator {
    /** For the people of medical institutions (Art 6). */
    HEALTH,
    /** For the principals of pharmacies (Art 7). */
    DRUG
  }

  /**
   * One score of one person, or one measure without a score (Art 37).
   *
   * @param institution name
   * @param decidedOn day of the parent decision; without a score that of the order
   * @param clause item of Art 33–36, or the article of the order
   * @param points empty: without a score
   * @param measure empty: none beside training
   */
  public record Line(
      DocumentPerson person,
      String institution,
      LocalDate decidedOn,
      LegalBasis clause,
      Optional<Points> points,
      Optional<DocumentMeasure> measure) {}
}
