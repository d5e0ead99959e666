package cn.jifen.domain.restoration;

import cn.jifen.domain.kernel.DocumentId;
import cn.jifen.domain.kernel.RepairId;
import cn.jifen.domain.restoration.RepairStep.RepairApplied;
import cn.jifen.domain.restoration.RepairStep.RepairFormIssued;
import cn.jifen.domain.restoration.RepairStep.RepairLetterIssued;
import cn.jifen.domain.restoration.RepairStep.RepairRefused;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An application for repair as it stands.
 *
 * @param refusal there exactly when it was refused
 * @param form the printed application; imported history has none
 * @param letter the letter with the result; empty until decided
 */
public record RepairCase(
    RepairApplied applied,
    ApplicationState state,
    Optional<RepairRefused> refusal,
    Optional<DocumentId> form,
    Optional<DocumentId> letter) {

  /**
   * All applications of one person, oldest first.
   *
   * @param steps of that person, oldest first
   * @param granted the repairs in the person's file
   */
  public static List<RepairCase> of(List<RepairStep> steps, Set<RepairId> granted) {
    return steps.stream()
        .flatMap(step -> step instanceof RepairApplied a ? Stream.of(a) : Stream.empty())
        .map(applied -> of(applied, steps, granted))
        .toList();
  }

  private static RepairCase of(
      RepairApplied applied, List<RepairStep> steps, Set<RepairId> granted) {
    Optional<RepairRefused> refusal =
        steps.stream()
            .flatMap(step -> step instanceof RepairRefused r ? Stream.of(r) : Stream.empty())
            .filter(refused -> refused.repair().equals(applied.repair()))
            .findFirst();
    ApplicationState state =
        granted.contains(applied.repair())
            ? ApplicationState.GRANTED
            : refusal.isPresent() ? ApplicationState.REFUSED : ApplicationState.OPEN;
    return new RepairCase(
        applied, state, refusal, form(applied.repair(), steps), letter(applied.repair(), steps));
  }

  /** Whether it keeps that certificate from other applications: unless it was refused. */
  public boolean uses(CertificateNo certificate) {
    return state != ApplicationState.REFUSED
        && applied.certificate().filter(certificate::equals).isPresent();
  }

  private static Optional<DocumentId> form(RepairId repair, List<RepairStep> steps) {
    return steps.stream()
        .flatMap(step -> step instanceof RepairFormIssued f ? Stream.of(f) : Stream.empty())
        .filter(issued -> issued.repair().equals(repair))
        .map(RepairFormIssued::form)
        .findFirst();
  }

  private static Optional<DocumentId> letter(RepairId repair, List<RepairStep> steps) {
    return steps.stream()
        .flatMap(step -> step instanceof RepairLetterIssued l ? Stream.of(l) : Stream.empty())
        .filter(issued -> issued.repair().equals(repair))
        .map(RepairLetterIssued::letter)
        .findFirst();
  }
}
