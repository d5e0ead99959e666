package cn.jifen.application.scoring;

import cn.jifen.application.access.Access;
import cn.jifen.application.access.Role;
import cn.jifen.application.ledger.Act;
import cn.jifen.application.ledger.FileRecorder;
import cn.jifen.application.ledger.Ledger;
import cn.jifen.application.ledger.PersonFiles;
import cn.jifen.application.port.Attempts;
import cn.jifen.application.port.Ids;
import cn.jifen.application.port.Now;
import cn.jifen.domain.eligibility.FileEvent;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.Finding;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.Points;
import cn.jifen.domain.kernel.Refusal;
import cn.jifen.domain.kernel.RepairId;
import cn.jifen.domain.law.RepairRoute;
import cn.jifen.domain.law.RepairRow;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.scoring.AssessedRepair;
import cn.jifen.domain.scoring.Repair;
import cn.jifen.domain.scoring.YearBalances;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;

/**
 * Grants a repair that was applied for (Art 52, 53): it lowers the balance of the year of the
 * grant.
 */
public final class GrantRepair {
  private final Attempts attempts;
  private final PersonFiles files;
  private final Ledger ledger;
  private final Ids ids;
  private final RuleBook book;

  public GrantRepair(Attempts attempts, PersonFiles files, Ledger ledger, Ids ids, RuleBook book) {
    this.attempts = attempts;
    this.files = files;
    this.ledger = ledger;
    this.ids = ids;
    this.book = book;
  }

  /** What came of it. */
  public sealed interface Result {
    record Granted(AssessedRepair repair) implements Result {}

    record Refused(Refusal refusal) implements Result {}
  }

  /**
   * Grants a repair today.
   *
   * @param office area of the office that grants
   * @param decided the points of the decision, for the route OTHER alone (Art 53(6))
   * @return refused for an actor who is no reviewer of the area, for a route whose yearly cap is
   *     used up, for a balance of zero, for a route closed in principle, and for points that the
   *     route does not give
   */
  public Result grant(
      Act act, PersonId person, RepairRoute route, AreaCode office, Optional<Points> decided) {
    Optional<Refusal> denied = Access.requireRoleIn(act.actor(), Role.REVIEWER, office);
    return denied.isPresent()
        ? new Result.Refused(denied.get())
        : attempts.inTransaction(() -> granted(act, person, route, office, decided));
  }

  private Result granted(
      Act act, PersonId person, RepairRoute route, AreaCode office, Optional<Points> decided) {
    LocalDate today = LocalDate.ofInstant(act.at(), Now.LEGAL_ZONE);
    RepairRow row = book.latest().repairs().row(route);
    FileRecorder recorder = new FileRecorder(files, ledger, List.of(person));
    Optional<Finding> against = against(row, today, decided, recorder.file(person).balances());
    if (against.isPresent()) {
      return new Result.Refused(Refusal.of(against.get()));
    }
    Points offered = row.points().or(() -> decided).orElseThrow();
    RepairId id = new RepairId(ids.next());
    var after =
        recorder.record(
            person, new FileEvent.RepairGranted(new Repair(id, route, today, office, offered)));
    recorder.finish(act);
    return new Result.Granted(
        after.balances().repairs().stream()
            .filter(r -> r.repair().id().equals(id))
            .findFirst()
            .orElseThrow());
  }

  private static Optional<Finding> against(
      RepairRow row, LocalDate today, Optional<Points> decided, YearBalances balances) {
    Year year = Year.of(today.getYear());
    if (row.points().isPresent() == decided.isPresent()) {
      return Optional.of(
          new Finding(
              "repair-points",
              row.basis(),
              "只有“其他应予以修复的途径”由决定载明分值，其余途径的分值由实施细则规定",
              decided.isPresent() ? "该途径不得另行载明分值" : "没有载明分值"));
    }
    if (row.openUntil().filter(end -> !today.isBefore(end)).isPresent()) {
      return Optional.of(
          new Finding(
              "repair-route-closed",
              row.basis(),
              "请采用线上学习",
              "该途径原则上自 " + row.openUntil().get() + " 起不再采用"));
    }
    if (balances.total(year).isZero()) {
      return Optional.of(
          new Finding("nothing-to-repair", row.basis(), "有记分的年度方可申请修复", year + "年度记分为 0 分"));
    }
    if (row.yearlyCap().isPresent() && balances.leftUnderCap(row, year).isZero()) {
      return Optional.of(
          new Finding(
              "repair-cap-used-up",
              row.basis(),
              "请采用其他修复途径，或者于下一自然年度申请",
              "“" + row.route().label() + "”本年度已减免 " + row.yearlyCap().get() + " 分，达到上限"));
    }
    return Optional.empty();
  }
}
