package cn.jifen.application.restoration;

import cn.jifen.domain.kernel.Finding;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.Points;
import cn.jifen.domain.law.RepairProof;
import cn.jifen.domain.law.RepairRow;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.restoration.CertificateNo;
import cn.jifen.domain.restoration.RepairCase;
import cn.jifen.domain.restoration.TrainingCredit;
import cn.jifen.domain.scoring.YearBalances;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an application for a repair has to meet (Art 53; rules 6.2). */
final class RepairConditions {
  private final RuleBook book;
  private final TrainingCredits credits;

  RepairConditions(RuleBook book, TrainingCredits credits) {
    this.book = book;
    this.credits = credits;
  }

  /** What speaks against its taking effect that day: what the route gives, and what is left. */
  static List<Finding> againstEffect(
      RepairRow row, Optional<Points> decided, LocalDate today, YearBalances balances) {
    List<Finding> found = new ArrayList<>();
    points(found, row, decided);
    somethingLeft(found, row, Year.of(today.getYear()), balances);
    return found;
  }

  /**
   * What speaks against receiving it: the same, a closed route, and what is not proven.
   *
   * @param person whose file it is: of people who are merged the one kept
   */
  List<Finding> against(
      PersonId person,
      ApplyForRepair.Application application,
      LocalDate today,
      YearBalances balances,
      List<RepairCase> others) {
    RepairRow row = book.governing(today).repairs().row(application.route());
    List<Finding> found =
        new ArrayList<>(againstEffect(row, application.decided(), today, balances));
    openRoute(found, application, row, today);
    switch (row.proof()) {
      case TRAINING_CREDIT -> certificate(found, person, application, row, others);
      case WRITTEN -> papers(found, application, row);
    }
    return found;
  }

  private static void points(List<Finding> found, RepairRow row, Optional<Points> decided) {
    if (row.points().isPresent() == decided.isPresent()) {
      found.add(
          new Finding(
              "repair-points",
              row.basis(),
              "只有“其他应予以修复的途径”由决定载明分值，其余途径的分值由实施细则规定",
              decided.isPresent() ? "该途径不得另行载明分值" : "没有载明分值"));
    } else if (decided.filter(Points::isZero).isPresent()) {
      found.add(new Finding("repair-points", row.basis(), "应载明 1 分以上", "决定载明的分值为 0 分"));
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

  private static void openRoute(
      List<Finding> found, ApplyForRepair.Application application, RepairRow row, LocalDate today) {
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

  private static void papers(
      List<Finding> found, ApplyForRepair.Application application, RepairRow row) {
    if (application.evidence().isBlank()) {
      found.add(
          new Finding(
              "repair-evidence-missing",
              row.basis(),
              "请列明" + RepairProof.WRITTEN.label() + "的名称、时间和出具单位",
              "没有列明证明材料"));
    }
    if (application.certificate().isPresent()) {
      found.add(
          new Finding("training-credit-not-asked", row.basis(), "培训学时凭证只用于线上学习途径", "该途径不使用培训学时凭证"));
    }
  }

  private void certificate(
      List<Finding> found,
      PersonId person,
      ApplyForRepair.Application application,
      RepairRow row,
      List<RepairCase> others) {
    if (application.certificate().isEmpty()) {
      found.add(
          new Finding(
              "training-credit-missing",
              row.basis(),
              "请填写" + RepairProof.TRAINING_CREDIT.label() + "的编号",
              "没有填写培训学时凭证"));
      return;
    }
    CertificateNo certificate = application.certificate().get();
    Optional<TrainingCredit> credit = ownCredit(person, certificate);
    if (credit.isEmpty()) {
      found.add(
          new Finding(
              "training-credit-unknown",
              row.basis(),
              "请核对凭证编号，或者待培训平台的学时导入后再申请",
              "没有导入该人员编号为 " + certificate + " 的培训学时凭证"));
    } else if (credit.get().completedOn().isAfter(application.receivedOn())) {
      found.add(
          new Finding(
              "training-credit-later",
              row.basis(),
              "完成学习后方可申请",
              "凭证所载完成日期 " + credit.get().completedOn() + " 晚于收到申请之日"));
    }
    others.stream()
        .filter(other -> other.uses(certificate))
        .findFirst()
        .ifPresent(
            other ->
                found.add(
                    new Finding(
                        "training-credit-used",
                        row.basis(),
                        "每份凭证只能用于一次修复，请使用其他凭证",
                        "该凭证已用于 "
                            + other.applied().on()
                            + " 收到的申请（"
                            + other.state().label()
                            + "）")));
  }

  private Optional<TrainingCredit> ownCredit(PersonId person, CertificateNo certificate) {
    return credits.find(certificate).filter(credit -> credit.person().equals(person));
  }
}
