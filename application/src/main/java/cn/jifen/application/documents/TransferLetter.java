package cn.jifen.application.documents;

import cn.jifen.domain.kernel.LegalBasis;
import cn.jifen.domain.kernel.Points;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * 移送通报函 (Art 6, 7, 64): tells the health department or the drug regulator of scores and measures,
 * and of what became of those that it was told of before.
 *
 * @param regulator to whom
 * @param addressee full name of the department
 * @param from first day of the decisions reported
 * @param to last day, included
 * @param people cases told for the first time; a person with several scores has several lines
 * @param corrections of cases that earlier letters told of, of any day; there are cases or
 *     corrections
 */
public record TransferLetter(
    DocumentIdentity identity,
    String ruleNumber,
    Regulator regulator,
    String addressee,
    LocalDate from,
    LocalDate to,
    List<Line> people,
    List<Correction> corrections)
    implements DocumentContent {
  public TransferLetter {
    people = List.copyOf(people);
    corrections = List.copyOf(corrections);
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

  /** One case of one person. */
  public record Line(DocumentPerson person, Facts facts) {}

  /**
   * One score, or one measure without a score (Art 26, 37).
   *
   * @param institution name
   * @param decidedOn day of the parent decision; without a score that of the order
   * @param clause item of Art 33–36, or the article of the order
   * @param points empty: without a score
   * @param measure empty: none beside training
   */
  public record Facts(
      String institution,
      LocalDate decidedOn,
      LegalBasis clause,
      Optional<Points> points,
      Optional<DocumentMeasure> measure) {
    /** The case as that of a person. */
    public Line of(DocumentPerson person) {
      return new Line(person, this);
    }
  }

  /**
   * What became of a case that an earlier letter told of.
   *
   * @param letterNumber as printed on the last letter that told of it
   * @param letterOn its day of issue
   * @param told in that letter; empty: that the case no longer stands
   * @param now what holds now; empty: the case no longer stands
   */
  public record Correction(
      DocumentPerson person,
      String letterNumber,
      LocalDate letterOn,
      Optional<Facts> told,
      Optional<Facts> now) {}
}
