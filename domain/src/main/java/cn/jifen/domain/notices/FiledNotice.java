package cn.jifen.domain.notices;

import cn.jifen.domain.eligibility.FileEvent;
import cn.jifen.domain.eligibility.FileEvent.MeasureOrdered;
import cn.jifen.domain.eligibility.FileEvent.NoticeIssued;
import cn.jifen.domain.eligibility.FileEvent.ScoreRecorded;
import cn.jifen.domain.eligibility.Measure;
import cn.jifen.domain.eligibility.PersonFile;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.scoring.ParentDecision;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A notice as the file of its person has it, or a letter that takes one back.
 *
 * @param issuedOn day of issue
 * @param area area of the office that issued it
 * @param institution the institution in the decision or order, to which it is delivered; empty for
 *     a lost qualification (Art 26) where that was not recorded
 * @param orders whether it decides something, against which an appeal can be made (Art 48); a
 *     letter that takes a notice back decides nothing else
 */
public record FiledNotice(
    NoticeId notice,
    LocalDate issuedOn,
    AreaCode area,
    Optional<InstitutionCode> institution,
    boolean orders) {

  /**
   * What was issued under that id: a notice about scores or about a measure without a score, or a
   * letter that takes notices back.
   *
   * @param steps those after the notices of the same file
   */
  public static Optional<FiledNotice> in(PersonFile file, List<NoticeStep> steps, NoticeId notice) {
    return file.events().stream()
        .flatMap(event -> of(file, event, notice).stream())
        .findFirst()
        .or(() -> steps.stream().flatMap(step -> of(step, notice).stream()).findFirst());
  }

  private static Optional<FiledNotice> of(NoticeStep step, NoticeId notice) {
    return step instanceof NoticeStep.CorrectionIssued letter && letter.notice().equals(notice)
        ? Optional.of(
            new FiledNotice(
                notice, letter.on(), letter.area(), Optional.of(letter.institution()), false))
        : Optional.empty();
  }

  private static Optional<FiledNotice> of(PersonFile file, FileEvent event, NoticeId notice) {
    if (event instanceof NoticeIssued issued && issued.notice().equals(notice)) {
      return decisionOf(file, issued)
          .map(
              decision ->
                  new FiledNotice(
                      notice,
                      issued.issuedOn(),
                      decision.area(),
                      Optional.of(decision.institution()),
                      true));
    }
    if (event instanceof MeasureOrdered order && order.notice().equals(notice)) {
      return Optional.of(
          new FiledNotice(notice, order.orderedOn(), order.area(), order.institution(), true));
    }
    return Optional.empty();
  }

  /** Also of a notice whose scores were all voided later. */
  private static Optional<ParentDecision> decisionOf(PersonFile file, NoticeIssued issued) {
    return file.events().stream()
        .flatMap(
            e -> e instanceof ScoreRecorded recorded ? Stream.of(recorded.score()) : Stream.empty())
        .filter(score -> issued.scores().contains(score.id()))
        .map(score -> score.decision())
        .findFirst();
  }

  /** Whether it orders a suspension or termination that counts now. */
  public boolean ordersMeasure(PersonFile file) {
    return file.measures().stream()
        .filter(measure -> !measure.superseded())
        .map(Measure::notice)
        .anyMatch(notice::equals);
  }
}
