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
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A notice as the file of its person has it.
 *
 * @param issuedOn day of issue
 * @param area area of the office that issued it
 * @param institution the institution in the decision, to which it is delivered; empty when it is
 *     about a lost qualification (Art 26)
 */
public record FiledNotice(
    NoticeId notice, LocalDate issuedOn, AreaCode area, Optional<InstitutionCode> institution) {

  /** The notice of that id in a file: about scores, or about a measure without a score. */
  public static Optional<FiledNotice> in(PersonFile file, NoticeId notice) {
    return file.events().stream().flatMap(event -> of(file, event, notice).stream()).findFirst();
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
                      Optional.of(decision.institution())));
    }
    if (event instanceof MeasureOrdered order && order.notice().equals(notice)) {
      return Optional.of(
          new FiledNotice(notice, order.orderedOn(), order.area(), order.institution()));
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
