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
import cn.jifen.domain.registry.RegistryStep.CorrectionDone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Records that the agency found corrected what it had ordered to correct (Art 58). */
public final class RecordCorrectionDone {
  private final CorrectionDesk<Result> desk;
  private final CheckedFiles checked;
  private final VerificationFindings findings;

  public RecordCorrectionDone(
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
   * What was corrected.
   *
   * @param on day on which the agency found it so
   * @param remark how; no names
   */
  public record Correction(
      PersonId person,
      InstitutionCode institution,
      RegistryDefect defect,
      LocalDate on,
      String remark) {}

  /** What came of it. */
  public sealed interface Result {
    /**
     * Recorded.
     *
     * @param demand the order as it is now, done
     * @param late whether it was done after its last day
     */
    record Done(CorrectionDemand demand, boolean late) implements Result {}

    record Refused(Refusal refusal) implements Result {}
  }

  /**
   * Records a correction.
   *
   * @return refused for an unknown institution, for an actor who is no officer of its area, when no
   *     order about it is open, for a day before the order or in the future, and while the check
   *     still finds the defect
   */
  public Result record(Act act, Correction correction) {
    return desk.take(
        act,
        Command.of("record-correction-done", correction),
        new CorrectionDesk.Taking<>(
            correction.person(),
            correction.institution(),
            _ ->
                new CorrectionDone(
                    correction.institution(),
                    correction.on(),
                    correction.defect(),
                    correction.remark()),
            (recorder, today) -> against(correction, recorder, today),
            () -> lastOf(correction)));
  }

  private List<Finding> against(Correction correction, FileRecorder recorder, LocalDate today) {
    List<Finding> found = new ArrayList<>();
    Optional<CorrectionDemand> open =
        demands(recorder, correction).stream().filter(CorrectionDemand::isOpen).findFirst();
    if (open.isEmpty()) {
      return List.of(findings.nothingDemanded(correction.defect()));
    }
    if (correction.on().isBefore(open.get().demandedOn())) {
      found.add(findings.doneBeforeDemand(correction.on(), open.get()));
    }
    if (correction.on().isAfter(today)) {
      found.add(findings.doneInFuture(correction.on(), today));
    }
    if (checked.has(
        correction.defect(),
        correction.institution(),
        recorder.loaded(correction.person()),
        today)) {
      found.add(findings.defectPersists(correction.defect()));
    }
    return found;
  }

  private Result lastOf(Correction correction) {
    FileRecorder recorder = desk.recorder(correction.person());
    CorrectionDemand demand = demands(recorder, correction).getLast();
    return new Result.Done(demand, demand.isOverdue(correction.on()));
  }

  private static List<CorrectionDemand> demands(FileRecorder recorder, Correction correction) {
    return CorrectionDemand.in(recorder.loaded(correction.person()).steps(RegistryStep.class))
        .stream()
        .filter(demand -> demand.isAbout(correction.institution(), correction.defect()))
        .toList();
  }
}
