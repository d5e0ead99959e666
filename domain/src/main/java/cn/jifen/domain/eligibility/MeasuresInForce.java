package cn.jifen.domain.eligibility;

import cn.jifen.domain.eligibility.FileEvent.NoticeIssued;
import cn.jifen.domain.eligibility.FileEvent.NotifiedMeasure;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.ScoreId;
import cn.jifen.domain.law.MeasureKind;
import cn.jifen.domain.law.MeasureRow;
import cn.jifen.domain.law.MeasureScale;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.scoring.AssessedScore;
import cn.jifen.domain.scoring.ParentDecision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which suspensions and terminations are in force, from what the scores trigger now and what
 * notices have ordered. Where the two differ, the lighter holds: a measure that became lighter or
 * fell away does so at once, one that became heavier only by a new notice (rules 6.1).
 */
final class MeasuresInForce {
  private final RuleBook book;
  private final FileRecord record;

  private MeasuresInForce(RuleBook book, FileRecord record) {
    this.book = book;
    this.record = record;
  }

  static List<Measure> of(RuleBook book, FileRecord record, List<AssessedScore> scores) {
    MeasuresInForce measures = new MeasuresInForce(book, record);
    return Stream.concat(
            scores.stream().flatMap(score -> measures.of(score).stream()),
            record.orders().stream().map(measures::of))
        .map(measures::liftedByRestoration)
        .toList();
  }

  private List<Measure> of(AssessedScore score) {
    List<Measure> ordered = new ArrayList<>();
    for (NoticeIssued notice : record.notices()) {
      if (notice.scores().stream().anyMatch(about -> isInPlaceOf(about, score))) {
        orderedBy(notice, score)
            .ifPresentOrElse(
                notified ->
                    measure(score, notice.notice(), notified).ifPresent(m -> append(ordered, m)),
                ordered::clear);
      }
    }
    return ordered;
  }

  /** What a notice orders about a score; a notice without it takes an earlier measure away. */
  private Optional<NotifiedMeasure> orderedBy(NoticeIssued notice, AssessedScore score) {
    return notice.measures().stream()
        .filter(notified -> isInPlaceOf(notified.score(), score))
        .findFirst();
  }

  private boolean isInPlaceOf(ScoreId notified, AssessedScore score) {
    return record.samePlace(notified, score.score().id());
  }

  /**
   * A newer notice about the same place: a heavier measure takes over from its own first day; one
   * that is not heavier goes on from the first day of the one that runs, so that no correction in
   * the person's favour makes anybody serve twice.
   */
  private static void append(List<Measure> ordered, Measure newer) {
    if (ordered.isEmpty()) {
      ordered.addLast(newer);
      return;
    }
    Measure running = ordered.removeLast();
    if (heavier(newer, running)) {
      ordered.addLast(running.supersededFrom(newer.firstDay()));
      ordered.addLast(newer);
    } else {
      ordered.addLast(newer.goingOnFrom(running));
    }
  }

  /** Both are in one place: both hang on scores. */
  private static boolean heavier(Measure newer, Measure running) {
    return newer.row() instanceof MeasureRow now
        && running.row() instanceof MeasureRow before
        && now.rule().heavierThan(before.rule());
  }

  private Optional<Measure> measure(
      AssessedScore score, NoticeId notice, NotifiedMeasure notified) {
    MeasureScale scale = book.forRecorded(score.score().decision().decidedOn()).measures();
    return score
        .measure()
        .map(now -> now.rule().heavierThan(notified.rule()) ? scale.row(notified.rule()) : now)
        .filter(row -> row.kind() != MeasureKind.TRAINING)
        .map(row -> inForce(score, notice, notified, row));
  }

  private Measure of(FileEvent.MeasureOrdered order) {
    return Measure.ordered(
            new MeasureCause.Ordered(order.order(), order.institution()),
            order.area(),
            order.notice(),
            book.governing(order.orderedOn()).linked().row(order.rule()),
            order.firstDay(),
            order.endsBefore())
        .stayed(record.staysOf(order));
  }

  private Measure inForce(
      AssessedScore score, NoticeId notice, NotifiedMeasure notified, MeasureRow row) {
    ParentDecision decision = score.score().decision();
    return Measure.ordered(
            new MeasureCause.Scored(score.score().id(), decision.number()),
            decision.area(),
            notice,
            row,
            notified.firstDay(),
            Optional.empty())
        .stayed(record.stays().of(notice));
  }

  private Measure liftedByRestoration(Measure measure) {
    return restorationsAfter(measure).stream()
        .filter(r -> measure.canBeLiftedOn(r.restoredOn(), r.qualificationProven()))
        .map(FileEvent.RestorationGranted::restoredOn)
        .min(LocalDate::compareTo)
        .map(measure::liftedOn)
        .orElse(measure);
  }

  /**
   * The restorations that may lift it: where the term decides, all; one without a term is lifted
   * only by a restoration that was granted when it stood in the file (rules 6.3).
   */
  private List<FileEvent.RestorationGranted> restorationsAfter(Measure measure) {
    return switch (measure.cause()) {
      case MeasureCause.Ordered ordered when measure.termEndsBefore().isEmpty() ->
          record.restorationsSince(ordered.order());
      case MeasureCause.Ordered _, MeasureCause.Scored _ -> record.restorations();
    };
  }
}
