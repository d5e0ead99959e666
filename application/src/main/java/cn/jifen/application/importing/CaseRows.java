package cn.jifen.application.importing;

import cn.jifen.application.importing.ImportedRows.DecisionRow;
import cn.jifen.application.importing.ImportedRows.RepairRow;
import cn.jifen.application.importing.ImportedRows.RestorationRow;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.BehaviourNo;
import cn.jifen.domain.kernel.DecisionDate;
import cn.jifen.domain.kernel.DecisionNo;
import cn.jifen.domain.kernel.Finding;
import cn.jifen.domain.kernel.InspectionNo;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.PersonCode;
import cn.jifen.domain.kernel.Points;
import cn.jifen.domain.law.Adjustment;
import cn.jifen.domain.law.Clause;
import cn.jifen.domain.law.DecisionKind;
import cn.jifen.domain.law.Ground;
import cn.jifen.domain.law.RepairRoute;
import cn.jifen.domain.law.Responsibility;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.law.RuleVersion;
import cn.jifen.domain.scoring.Assignment;
import cn.jifen.domain.scoring.ScoringRules;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads the rows of cases: decisions, repairs, restorations; checks each against the law by itself.
 */
final class CaseRows {
  private static final int NUMBER_TEXT = 100;
  private static final int REASON_TEXT = 500;

  private final RuleBook book;

  CaseRows(RuleBook book) {
    this.book = book;
  }

  Optional<DecisionRow> decision(Cells cells) {
    Optional<Integer> seq = cells.number("seq");
    String number = cells.text("decision_no", NUMBER_TEXT);
    Optional<DecisionKind> kind = cells.choice("kind", DecisionKind.class, DecisionKind::label);
    String institution = cells.text("institution_code", NUMBER_TEXT);
    String inspection = cells.text("inspection_no", NUMBER_TEXT);
    String behaviour = cells.text("behaviour_no", NUMBER_TEXT);
    String person = cells.text("person_code", NUMBER_TEXT);
    Optional<Clause> clause = clause(cells);
    Optional<Responsibility> responsibility =
        cells.choice("responsibility", Responsibility.class, Responsibility::label);
    Optional<Adjustment> adjustment =
        cells.choice("adjustment", Adjustment.class, Adjustment::label);
    Optional<Integer> points = cells.number("points");
    Optional<Ground> ground = cells.choice("adjustment_ground", Ground.class, Ground::label);
    String reason = cells.text("adjustment_reason", REASON_TEXT);
    Days days = Days.read(cells);
    String noticeNo = cells.text("notice_no", NUMBER_TEXT);
    Optional<RuleVersion> rule = days.rule(cells, book);
    if (!cells.sound()) {
      return Optional.empty();
    }
    Assignment assignment =
        new Assignment(
            clause.orElseThrow(),
            responsibility.orElseThrow(),
            adjustment.orElseThrow(),
            ground,
            reason);
    Points given = Points.of(points.orElseThrow());
    for (Finding finding :
        new ScoringRules(rule.orElseThrow()).against(kind.orElseThrow(), assignment, given)) {
      DecisionFinding.tell(cells, finding, assignment.adjustment());
    }
    if (!cells.sound()) {
      return Optional.empty();
    }
    return Optional.of(
        new DecisionRow(
            cells.line(),
            seq.orElseThrow(),
            new DecisionRow.Decision(
                new DecisionNo(number),
                kind.orElseThrow(),
                new InstitutionCode(institution),
                new InspectionNo(inspection),
                new BehaviourNo(behaviour),
                new PersonCode(person),
                assignment,
                given,
                new DecisionDate(days.decided().orElseThrow()),
                days.received().orElse(days.decided().orElseThrow()),
                days.issued().orElseThrow(),
                days.effective().orElseThrow(),
                noticeNo)));
  }

  private static Optional<Clause> clause(Cells cells) {
    return cells.parsed(
        "clause",
        Clause::ofCode,
        "没有这一记分条款",
        "可用条款："
            + Arrays.stream(Clause.values()).map(Clause::code).collect(Collectors.joining("、")));
  }

  Optional<RepairRow> repair(Cells cells) {
    Optional<Integer> seq = cells.number("seq");
    String person = cells.text("person_code", NUMBER_TEXT);
    Optional<RepairRoute> route = cells.choice("route", RepairRoute.class, RepairRoute::label);
    Optional<LocalDate> approvedOn = cells.date("approved_on");
    Optional<AreaCode> region = cells.area("region");
    route
        .filter(r -> book.latest().repairs().row(r).points().isEmpty())
        .ifPresent(
            r -> cells.error("route", r.name(), "该途径的分值由决定载明，不能从文件导入", "请在系统内逐件办理（第五十三条第（六）项）"));
    if (!cells.sound()) {
      return Optional.empty();
    }
    return Optional.of(
        new RepairRow(
            cells.line(),
            seq.orElseThrow(),
            new RepairRow.Repair(
                new PersonCode(person),
                route.orElseThrow(),
                approvedOn.orElseThrow(),
                region.orElseThrow())));
  }

  Optional<RestorationRow> restoration(Cells cells) {
    String person = cells.text("person_code", NUMBER_TEXT);
    Optional<LocalDate> restoredOn = cells.date("restored_on");
    Optional<AreaCode> region = cells.area("region");
    if (!cells.sound()) {
      return Optional.empty();
    }
    return Optional.of(
        new RestorationRow(
            cells.line(),
            new RestorationRow.Restoration(
                new PersonCode(person), restoredOn.orElseThrow(), region.orElseThrow())));
  }

  /** The days of a decision row: decided ≤ received ≤ issued ≤ effective. */
  private record Days(
      Optional<LocalDate> decided,
      Optional<LocalDate> received,
      Optional<LocalDate> issued,
      Optional<LocalDate> effective) {

    static Days read(Cells cells) {
      Days days =
          new Days(
              cells.date("decided_on"),
              cells.date("received_on"),
              cells.date("issued_on"),
              cells.date("effective_on"));
      inOrder(cells, "received_on", "决定日期", days.decided, days.received, "收到日期不得早于决定日期");
      inOrder(cells, "issued_on", "决定日期", days.decided, days.issued, "通知书出具日期不得早于决定日期");
      inOrder(cells, "issued_on", "收到处罚决定日期", days.received, days.issued, "通知书出具日期不得早于收到处罚决定日期");
      inOrder(cells, "effective_on", "通知书出具日期", days.issued, days.effective, "措施开始日期不得早于通知书出具日期");
      return days;
    }

    private static void inOrder(
        Cells cells,
        String field,
        String limit,
        Optional<LocalDate> earlier,
        Optional<LocalDate> later,
        String expected) {
      boolean wrong =
          earlier.isPresent() && later.isPresent() && later.get().isBefore(earlier.get());
      if (wrong) {
        cells.error(field, later.get().toString(), "早于" + limit + " " + earlier.get(), expected);
      }
    }

    Optional<RuleVersion> rule(Cells cells, RuleBook book) {
      Optional<RuleVersion> rule = decided.flatMap(day -> book.on(new DecisionDate(day)));
      if (decided.isPresent() && rule.isEmpty()) {
        cells.error(
            "decided_on",
            decided.get().toString(),
            "决定日期不在实施细则的有效期内",
            "应在 " + book.coverage() + " 之间（第七十条）");
      }
      return rule;
    }
  }
}
