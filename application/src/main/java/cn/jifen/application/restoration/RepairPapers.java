package cn.jifen.application.restoration;

import cn.jifen.application.documents.Consent;
import cn.jifen.application.documents.DocumentDesk;
import cn.jifen.application.documents.DocumentFacts;
import cn.jifen.application.documents.DocumentKind;
import cn.jifen.application.documents.DocumentSubject;
import cn.jifen.application.documents.RepairApplication;
import cn.jifen.application.documents.RepairResult;
import cn.jifen.application.ledger.Act;
import cn.jifen.domain.kernel.DocumentId;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.Points;
import cn.jifen.domain.law.RepairRow;
import cn.jifen.domain.restoration.CertificateNo;
import cn.jifen.domain.restoration.RepairStep.RepairApplied;
import cn.jifen.domain.restoration.TrainingCredit;
import java.time.Year;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/** Issues the papers of repairs: 记分修复申请书 and 记分修复审核结果告知书 (Art 52, 53). */
public final class RepairPapers {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

  private final DocumentDesk desk;
  private final DocumentFacts facts;
  private final TrainingCredits credits;

  public RepairPapers(DocumentDesk desk, DocumentFacts facts, TrainingCredits credits) {
    this.desk = desk;
    this.facts = facts;
    this.credits = credits;
  }

  /**
   * The form, filled in as received, to be signed and sealed; inside the transaction that records
   * the application.
   *
   * @param balance of that year before anything is taken off
   */
  DocumentId form(
      Act act, PersonId person, RepairApplied applied, RepairRow row, Year year, Points balance) {
    return desk.issue(
            act,
            applied.area(),
            DocumentSubject.of(DocumentKind.REPAIR_APPLICATION, person, applied.institution()),
            identity ->
                new RepairApplication(
                    identity,
                    facts.ruleNumber(),
                    facts.person(person),
                    facts.institution(applied.institution()),
                    year,
                    balance,
                    Optional.of(request(applied, row)),
                    Optional.of(new Consent(applied.agreedOn(), Optional.empty()))))
        .id();
  }

  private RepairApplication.Request request(RepairApplied applied, RepairRow row) {
    Optional<TrainingCredit> credit = applied.certificate().flatMap(credits::find);
    return new RepairApplication.Request(
        applied.on(),
        applied.route(),
        asked(applied, row),
        credit.map(RepairPapers::study).orElse("见所附证明材料。") + exception(applied),
        evidence(applied));
  }

  private static String study(TrainingCredit credit) {
    return "学习“"
        + credit.course()
        + "”"
        + credit.hours().stripTrailingZeros().toPlainString()
        + "学时，"
        + DAY.format(credit.completedOn())
        + "完成。";
  }

  private static String exception(RepairApplied applied) {
    return applied.exceptionReason().isBlank() ? "" : "采用该途径的理由：" + applied.exceptionReason();
  }

  private static List<String> evidence(RepairApplied applied) {
    Optional<String> certificate =
        applied.certificate().map(CertificateNo::value).map(number -> "培训学时凭证（编号：" + number + "）");
    Optional<String> papers = Optional.of(applied.evidence()).filter(text -> !text.isBlank());
    return List.of(certificate, papers).stream().flatMap(Optional::stream).toList();
  }

  /** The letter with the result; inside the transaction that decides. */
  DocumentId result(
      Act act,
      PersonId person,
      RepairApplied applied,
      RepairRow row,
      RepairResult.Outcome outcome) {
    return desk.issue(
            act,
            applied.area(),
            DocumentSubject.of(DocumentKind.REPAIR_RESULT, person, applied.institution()),
            identity ->
                new RepairResult(
                    identity,
                    facts.ruleNumber(),
                    facts.person(person),
                    facts.institution(applied.institution()),
                    applied.on(),
                    applied.route(),
                    row.basis(),
                    asked(applied, row),
                    outcome))
        .id();
  }

  /** What the route gives, or the decision says. */
  static Points asked(RepairApplied applied, RepairRow row) {
    return row.points().or(applied::decided).orElseThrow();
  }
}
