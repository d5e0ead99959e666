package cn.jifen.application.restoration;

import cn.jifen.application.ledger.Act;
import cn.jifen.application.ledger.Command;
import cn.jifen.application.ledger.Effect;
import cn.jifen.application.ledger.FileRecorder;
import cn.jifen.application.ledger.Ledger;
import cn.jifen.application.ledger.OnceOnly;
import cn.jifen.application.ledger.PersonFiles;
import cn.jifen.application.ledger.VersionedFile;
import cn.jifen.application.port.Ids;
import cn.jifen.application.port.Now;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.DocumentId;
import cn.jifen.domain.kernel.Finding;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.Points;
import cn.jifen.domain.kernel.Refusal;
import cn.jifen.domain.kernel.RepairId;
import cn.jifen.domain.law.RepairRoute;
import cn.jifen.domain.law.RepairRow;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.restoration.CertificateNo;
import cn.jifen.domain.restoration.RepairStep.RepairApplied;
import cn.jifen.domain.restoration.RepairStep.RepairFormIssued;
import cn.jifen.domain.scoring.YearBalances;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Records an application for a repair as it was received (记分修复申请, Art 52). History is not recorded
 * here but imported: there a repair with nothing to take off takes 0, here it is refused.
 */
public final class ApplyForRepair {
  private final ApplicationDesk<Result> desk;
  private final Applicants applicants;
  private final RepairPapers papers;
  private final Ids ids;
  private final RuleBook book;
  private final RepairConditions conditions;
  private final ApplicationFindings findings;

  public ApplyForRepair(
      OnceOnly onceOnly,
      PersonFiles files,
      Ledger ledger,
      Applicants applicants,
      TrainingCredits credits,
      RepairPapers papers,
      Ids ids,
      RuleBook book) {
    this.applicants = applicants;
    this.papers = papers;
    this.ids = ids;
    this.book = book;
    this.conditions = new RepairConditions(book, credits);
    this.findings = ApplicationFindings.ofRepair(book);
    this.desk =
        new ApplicationDesk<>(onceOnly, files, ledger, applicants, findings, Result.Refused::new);
  }

  /**
   * What was received.
   *
   * @param institution at which the person is registered on the day of its consent; the office of
   *     its area decides
   * @param agreedOn day on which the institution agreed (Art 52), on or before the receipt; empty:
   *     it did not
   * @param receivedOn day of receipt, today at the latest
   * @param evidence what proves it; may be empty where a certificate does
   * @param certificate of an imported training credit, for on-line study alone
   * @param decided the points of the decision, for the route OTHER alone (Art 53(6))
   * @param exceptionReason why a route is used that is closed in principle (off-line study from
   *     2026 on); empty otherwise
   */
  public record Application(
      PersonId person,
      RepairRoute route,
      InstitutionCode institution,
      Optional<LocalDate> agreedOn,
      LocalDate receivedOn,
      String evidence,
      Optional<CertificateNo> certificate,
      Optional<Points> decided,
      String exceptionReason) {}

  /** What came of it. */
  public sealed interface Result {
    /**
     * Received.
     *
     * @param form the printed application, to be signed and sealed
     */
    record Received(RepairApplied application, DocumentId form) implements Result {}

    record Refused(Refusal refusal) implements Result {}
  }

  /**
   * Records an application.
   *
   * @return refused for an actor who is no officer of the institution's area, for an unknown
   *     institution or one at which the person is not registered, without its consent, for a route
   *     whose yearly cap is used up, for a balance of zero, for a closed route without a reason,
   *     for points that the route does not give, without proof, and for a training credit that is
   *     not the person's or is used by another application, and when a character of the form is in
   *     no font
   */
  public Result apply(Act act, Application application) {
    return desk.receive(
        act,
        Command.of("apply-for-repair", application),
        application.institution(),
        made -> receivedBefore(application.person(), new RepairId(made)),
        area -> received(act, application, area));
  }

  private Effect<Result> received(Act act, Application application, AreaCode area) {
    PersonId person = application.person();
    FileRecorder recorder = desk.recorder(person);
    List<Finding> against = against(act, application, recorder.loaded(person));
    if (!against.isEmpty()) {
      return desk.refuse(new Refusal(against));
    }
    RepairApplied applied = applied(application, area);
    DocumentId form = form(act, person, applied, recorder.file(person).balances());
    recorder.record(person, applied);
    recorder.record(
        person,
        new RepairFormIssued(
            applied.repair(), LocalDate.ofInstant(act.at(), Now.LEGAL_ZONE), form));
    recorder.finish(act);
    return Effect.on(applied.repair().value(), new Result.Received(applied, form));
  }

  private List<Finding> against(Act act, Application application, VersionedFile loaded) {
    LocalDate today = LocalDate.ofInstant(act.at(), Now.LEGAL_ZONE);
    List<Finding> against =
        new ArrayList<>(
            findings.aboutDays(application.agreedOn(), application.receivedOn(), today));
    LocalDate consent = application.agreedOn().orElse(application.receivedOn());
    if (!applicants.isAt(application.person(), application.institution(), consent)) {
      against.add(findings.notOfInstitution(consent));
    }
    against.addAll(
        conditions.against(
            loaded.file().person(),
            application,
            today,
            loaded.file().balances(),
            ApplicationsInFile.repairs(loaded)));
    return against;
  }

  private DocumentId form(Act act, PersonId person, RepairApplied applied, YearBalances balances) {
    LocalDate today = LocalDate.ofInstant(act.at(), Now.LEGAL_ZONE);
    Year year = Year.of(today.getYear());
    RepairRow row = book.governing(today).repairs().row(applied.route());
    return papers.form(act, person, applied, row, year, balances.total(year));
  }

  private RepairApplied applied(Application application, AreaCode area) {
    return new RepairApplied(
        new RepairId(ids.next()),
        application.route(),
        application.institution(),
        area,
        application.agreedOn().orElseThrow(),
        application.receivedOn(),
        application.evidence(),
        application.certificate(),
        application.decided(),
        application.exceptionReason());
  }

  private Result receivedBefore(PersonId person, RepairId id) {
    VersionedFile file = desk.recorder(person).loaded(person);
    return ApplicationsInFile.repair(file, id)
        .<Result>map(c -> new Result.Received(c.applied(), c.form().orElseThrow()))
        .orElseThrow(() -> new IllegalStateException("application " + id + " is missing"));
  }
}
