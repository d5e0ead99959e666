package cn.jifen.persistence.ledger;

import cn.jifen.domain.eligibility.FileEvent;
import cn.jifen.domain.eligibility.Measure;
import cn.jifen.domain.eligibility.MeasureCause;
import cn.jifen.domain.eligibility.PersonFile;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.law.Ground;
import cn.jifen.domain.law.MeasureRow;
import cn.jifen.domain.scoring.AssessedRepair;
import cn.jifen.domain.scoring.AssessedScore;
import cn.jifen.domain.scoring.Assignment;
import cn.jifen.domain.scoring.ParentDecision;
import cn.jifen.persistence.database.PeriodText;
import cn.jifen.persistence.deadlines.TermRows;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** The rows that one person's file makes in the derived tables, in the order of their columns. */
final class DerivedRows {
  private DerivedRows() {}

  static List<List<Object>> yearTotals(PersonFile file) {
    List<List<Object>> rows = new ArrayList<>();
    new TreeMap<>(file.balances().totals())
        .forEach(
            (year, points) ->
                rows.add(List.of(file.person().value(), year.getValue(), points.value())));
    return rows;
  }

  static List<List<Object>> scores(PersonFile file) {
    return numbered(file, file.balances().scores(), DerivedRows::score);
  }

  static List<List<Object>> measures(PersonFile file) {
    return numbered(file, file.measures(), measure -> measure(file, measure));
  }

  static List<List<Object>> repairs(PersonFile file) {
    return numbered(file, file.balances().repairs(), DerivedRows::repair);
  }

  static List<List<Object>> restorations(PersonFile file) {
    return numbered(file, file.restorations(), DerivedRows::restoration);
  }

  static List<List<Object>> terms(DerivedFile file) {
    return file.terms().stream().map(TermRows::of).toList();
  }

  static <T> List<List<Object>> numbered(
      PersonFile file, List<T> things, Function<T, List<Object>> values) {
    List<List<Object>> rows = new ArrayList<>();
    for (T thing : things) {
      List<Object> row = new ArrayList<>();
      row.add(file.person().value());
      row.add(rows.size() + 1);
      row.addAll(values.apply(thing));
      rows.add(row);
    }
    return rows;
  }

  private static List<Object> score(AssessedScore assessed) {
    ParentDecision decision = assessed.score().decision();
    Assignment assignment = assessed.score().assignment();
    return List.of(
        assessed.score().id().value(),
        decision.number().value(),
        decision.kind().name(),
        decision.institution().value(),
        decision.area().value(),
        decision.inspection().value(),
        decision.decidedOn().day(),
        assessed.score().behaviour().value(),
        assignment.clause().code(),
        assignment.responsibility().name(),
        assignment.adjustment().name(),
        assignment.ground().map(Ground::name),
        assessed.score().points().value(),
        assessed.added().value(),
        assessed.totalBefore().value(),
        assessed.totalAfter().value(),
        assessed.measure().map(MeasureRow::rule).map(rule -> rule.code()));
  }

  private static List<Object> measure(PersonFile file, Measure measure) {
    return List.of(
        measure.cause().id(),
        decisionOf(measure),
        institutionOf(measure),
        measure.area().value(),
        measure.notice().value(),
        measure.row().code(),
        measure.kind().name(),
        ruledOn(file, measure.cause()),
        measure.firstDay(),
        measure.ownEnd(),
        PeriodText.of(measure.stays()),
        measure.termEndsBefore(),
        measure.liftedOn(),
        measure.superseded() ? 1 : 0);
  }

  private static Optional<String> decisionOf(Measure measure) {
    return measure.cause() instanceof MeasureCause.Scored scored
        ? Optional.of(scored.decision().value())
        : Optional.empty();
  }

  private static Optional<String> institutionOf(Measure measure) {
    return measure.cause() instanceof MeasureCause.Ordered ordered
        ? ordered.institution().map(InstitutionCode::value)
        : Optional.empty();
  }

  /** The day that picks the rule version of a measure. */
  private static LocalDate ruledOn(PersonFile file, MeasureCause cause) {
    Optional<LocalDate> day =
        switch (cause) {
          case MeasureCause.Scored scored ->
              file.counting(scored.score())
                  .map(assessed -> assessed.score().decision().decidedOn().day());
          case MeasureCause.Ordered ordered ->
              file.orders().stream()
                  .filter(order -> order.order().equals(ordered.order()))
                  .map(FileEvent.MeasureOrdered::orderedOn)
                  .findFirst();
        };
    return day.orElseThrow(() -> new IllegalStateException("measure without its cause " + cause));
  }

  private static List<Object> repair(AssessedRepair assessed) {
    return List.of(
        assessed.repair().id().value(),
        assessed.repair().route().name(),
        assessed.repair().grantedOn(),
        assessed.repair().area().value(),
        assessed.repair().offered().value(),
        assessed.taken().value(),
        assessed.totalAfter().value());
  }

  private static List<Object> restoration(FileEvent.RestorationGranted restoration) {
    return List.of(restoration.id().value(), restoration.restoredOn(), restoration.area().value());
  }
}
