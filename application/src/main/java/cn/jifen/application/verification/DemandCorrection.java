package cn.jifen.application.verification;

import cn.jifen.application.ledger.Act;
import cn.jifen.application.ledger.Command;
import cn.jifen.application.ledger.FileRecorder;
import cn.jifen.application.ledger.Ledger;
import cn.jifen.application.ledger.OnceOnly;
import cn.jifen.application.ledger.PersonFiles;
import cn.jifen.application.registry.Institutions;
import cn.jifen.application.registry.People;
import cn.jifen.application.registry.Registrations;
import cn.jifen.domain.kernel.Finding;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.Refusal;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.registry.CorrectionDemand;
import cn.jifen.domain.registry.RegistryDefect;
import cn.jifen.domain.registry.RegistryStep;
import cn.jifen.domain.registry.RegistryStep.CorrectionDemanded;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Orders an institution to correct what the check found about one of its people (责成整改, Art 58). The
 * order stands in that person's file, for it is that registration which is checked again.
 */
public final class DemandCorrection {
  private final CorrectionDesk<Result> desk;
  private final CheckedFiles checked;
  private final VerificationFindings findings;

  public DemandCorrection(
      OnceOnly onceOnly,
      PersonFiles files,
      Ledger ledger,
      Institutions institutions,
      People people,
      Registrations registrations,
      RuleBook book) {
    this.checked = new CheckedFiles(people, registrations);
    this.findings = new VerificationFindings(book);
    this.desk =
        new CorrectionDesk<>(onceOnly, files, ledger, institutions, findings, Result.Refused::new);
  }

  /**
   * What is to be corrected.
   *
   * @param dueOn last day for it, today at the earliest
   */
  public record Demand(
      PersonId person, InstitutionCode institution, RegistryDefect defect, LocalDate dueOn) {}

  /** What came of it. */
  public sealed interface Result {
    record Demanded(Demand demand) implements Result {}

    record Refused(Refusal refusal) implements Result {}
  }

  /**
   * Orders a correction.
   *
   * @return refused for an unknown institution, for an actor who is no officer of its area, when
   *     the check does not find the defect today, for a last day before today, and while an order
   *     about the same is open
   */
  public Result demand(Act act, Demand demand) {
    return desk.take(
        act,
        Command.of("demand-correction", demand),
        new CorrectionDesk.Taking<>(
            demand.person(),
            demand.institution(),
            today ->
                new CorrectionDemanded(
                    demand.institution(), today, demand.dueOn(), demand.defect()),
            (recorder, today) -> against(demand, recorder, today),
            () -> new Result.Demanded(demand)));
  }

  private List<Finding> against(Demand demand, FileRecorder recorder, LocalDate today) {
    List<Finding> found = new ArrayList<>();
    CorrectionDemand.in(recorder.loaded(demand.person()).steps(RegistryStep.class)).stream()
        .filter(CorrectionDemand::isOpen)
        .filter(open -> open.isAbout(demand.institution(), demand.defect()))
        .findFirst()
        .ifPresent(open -> found.add(findings.demandedAlready(open)));
    if (!checked.has(
        demand.defect(), demand.institution(), recorder.loaded(demand.person()), today)) {
      found.add(findings.nothingFound(demand.defect(), today));
    }
    if (demand.dueOn().isBefore(today)) {
      found.add(findings.dueInPast(demand.dueOn(), today));
    }
    return found;
  }
}
