package cn.jifen.domain.restoration;

import cn.jifen.domain.kernel.RepairId;
import cn.jifen.domain.restoration.RepairStep.RepairApplied;
import cn.jifen.domain.restoration.RepairStep.RepairRefused;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An application for repair as it stands.
 *
 * @param refusal there exactly when it was refused
 */
public record RepairCase(
    RepairApplied applied, ApplicationState state, Optional<RepairRefused> refusal) {

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
    return new RepairCase(applied, state, refusal);
  }

  /** Whether it keeps that certificate from other applications: unless it was refused. */
  public boolean uses(CertificateNo certificate) {
    return state != ApplicationState.REFUSED
        && applied.certificate().filter(certificate::equals).isPresent();
  }
}
