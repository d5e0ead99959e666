package cn.jifen.application.notices;

import cn.jifen.application.documents.TransferLetter;
import cn.jifen.application.notices.ToldCase.OfOrder;
import cn.jifen.application.notices.ToldCase.OfScore;
import cn.jifen.domain.eligibility.FileEvent;
import cn.jifen.domain.eligibility.FileEvent.MeasureOrdered;
import cn.jifen.domain.eligibility.FileEvent.ScoreRecorded;
import cn.jifen.domain.eligibility.PersonFile;
import cn.jifen.domain.scoring.AssessedScore;
import cn.jifen.domain.scoring.ParentDecision;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The cases in a state of a file that an agency has to tell a regulator of (Art 64). */
record ReportableFile(
    PersonFile file, CaseOrigins origins, TransferLines.Scope scope, CaseLines lines) {

  /** Another state of the same file. */
  ReportableFile inFile(PersonFile other) {
    return new ReportableFile(other, origins, scope, lines);
  }

  /** Whether what an event records is the agency's to tell that regulator of. */
  boolean isIn(FileEvent event) {
    if (event instanceof ScoreRecorded recorded) {
      return isIn(recorded.score().decision());
    }
    return event instanceof MeasureOrdered order && isIn(order);
  }

  private boolean isIn(ParentDecision decision) {
    return scope.area().equals(decision.area()) && lines.isFor(scope.regulator(), decision);
  }

  private boolean isIn(MeasureOrdered order) {
    return scope.area().equals(order.area()) && lines.isFor(scope.regulator(), order);
  }

  private Stream<AssessedScore> scores() {
    return file.balances().scores().stream()
        .filter(AssessedScore::counts)
        .filter(score -> isIn(score.score().decision()));
  }

  private Stream<MeasureOrdered> orders() {
    return file.orders().stream().filter(this::isIn);
  }

  /** Those of the period whose notice was issued. */
  List<ToldCase> due() {
    return Stream.<ToldCase>concat(
            scores()
                .filter(score -> scope.holds(score.score().decision().decidedOn().day()))
                .filter(score -> !file.awaitsNotice(score))
                .map(score -> new OfScore(score.score().id())),
            orders()
                .filter(order -> scope.holds(order.orderedOn()))
                .map(order -> new OfOrder(order.order())))
        .toList();
  }

  /** What is to be told of a case; empty for one that does not stand. */
  Optional<TransferLetter.Facts> line(ToldCase one) {
    return switch (one) {
      case OfScore of ->
          scores()
              .filter(score -> score.score().id().equals(of.score()))
              .findFirst()
              .map(score -> lines.facts(file, score));
      case OfOrder of ->
          orders()
              .filter(order -> order.order().equals(of.order()))
              .findFirst()
              .map(order -> lines.facts(file, order));
    };
  }

  /** What is to be told of the case that stands in the place of the one recorded first. */
  Optional<TransferLetter.Facts> standingFor(ToldCase first) {
    return Stream.<ToldCase>concat(
            scores().map(score -> new OfScore(score.score().id())),
            orders().map(order -> new OfOrder(order.order())))
        .filter(one -> origins.first(one).equals(first))
        .findFirst()
        .flatMap(this::line);
  }
}
