package cn.jifen.application.scoring;

import cn.jifen.domain.kernel.Finding;
import cn.jifen.domain.kernel.Points;
import cn.jifen.domain.law.RepairRow;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.scoring.YearBalances;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;

/** What an application for a repair has to meet (Art 52, 53; rules 6.2). */
final class RepairConditions {
  private final RuleBook book;

  RepairConditions(RuleBook book) {
    this.book = book;
  }

  /** Everything that speaks against granting it today. */
  List<Finding> against(
      GrantRepair.Application application, LocalDate today, YearBalances balances) {
    RepairRow row = book.governing(today).repairs().row(application.route());
    List<Finding> found = new ArrayList<>();
    consent(found, application, today);
    points(found, application, row);
    openRoute(found, application, row, today);
    somethingLeft(found, row, Year.of(today.getYear()), balances);
    return found;
  }

  Finding otherArea() {
    return new Finding(
        "person-of-other-area",
        book.latest().article(52, "", "报属地医疗保障经办机构"),
        "由人员所在定点医药机构属地的经办机构办理",
        "该人员没有在该经办机构辖区内的机构登记备案");
  }

  private void consent(List<Finding> found, GrantRepair.Application application, LocalDate today) {
    boolean agreed = application.agreedOn().filter(day -> !day.isAfter(today)).isPresent();
    if (!agreed) {
      found.add(
          new Finding(
              "institution-consent-missing",
              book.latest().article(52, "", "经其所在定点医药机构审核同意后"),
              "须先经所在定点医药机构审核同意，并填写同意日期，不晚于 " + today,
              application.agreedOn().map(day -> "机构同意日期为 " + day).orElse("没有填写机构同意日期")));
    }
  }

  private static void points(
      List<Finding> found, GrantRepair.Application application, RepairRow row) {
    boolean given = application.decided().isPresent();
    if (row.points().isPresent() == given) {
      found.add(
          new Finding(
              "repair-points",
              row.basis(),
              "只有“其他应予以修复的途径”由决定载明分值，其余途径的分值由实施细则规定",
              given ? "该途径不得另行载明分值" : "没有载明分值"));
    } else if (application.decided().filter(Points::isZero).isPresent()) {
      found.add(new Finding("repair-points", row.basis(), "应载明 1 分以上", "决定载明的分值为 0 分"));
    }
  }

  private static void openRoute(
      List<Finding> found, GrantRepair.Application application, RepairRow row, LocalDate today) {
    boolean closed = row.openUntil().filter(end -> !today.isBefore(end)).isPresent();
    if (closed && application.exceptionReason().isBlank()) {
      found.add(
          new Finding(
              "repair-route-closed",
              row.basis(),
              "请采用线上学习；确需例外的，应填写理由",
              "该途径原则上自 " + row.openUntil().orElseThrow() + " 起不再采用"));
    }
  }

  private static void somethingLeft(
      List<Finding> found, RepairRow row, Year year, YearBalances balances) {
    if (balances.total(year).isZero()) {
      found.add(new Finding("nothing-to-repair", row.basis(), "有记分的年度方可申请修复", year + "年度记分为 0 分"));
    } else if (balances.leftUnderCap(row, year).isZero()) {
      found.add(
          new Finding(
              "repair-cap-used-up",
              row.basis(),
              "请采用其他修复途径，或者于下一自然年度申请",
              "“" + row.route().label() + "”" + year + "年度已减免至上限"));
    }
  }
}
