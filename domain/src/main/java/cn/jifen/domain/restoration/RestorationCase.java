package cn.jifen.domain.restoration;

import cn.jifen.domain.eligibility.FileEvent.RestorationGranted;
import cn.jifen.domain.restoration.RestorationStep.RestorationApplied;
import cn.jifen.domain.restoration.RestorationStep.RestorationRefused;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An application for restoration as it stands.
 *
 * @param refusal there exactly when it was refused
 * @param grant there exactly when it was granted
 */
public record RestorationCase(
    RestorationApplied applied,
    Optional<RestorationRefused> refusal,
    Optional<RestorationGranted> grant) {

  /**
   * All applications of one person, oldest first.
   *
   * @param steps of that person, oldest first
   * @param granted the restorations in the person's file
   */
  public static List<RestorationCase> of(
      List<RestorationStep> steps, List<RestorationGranted> granted) {
    return steps.stream()
        .flatMap(step -> step instanceof RestorationApplied a ? Stream.of(a) : Stream.empty())
        .map(applied -> of(applied, steps, granted))
        .toList();
  }

  private static RestorationCase of(
      RestorationApplied applied, List<RestorationStep> steps, List<RestorationGranted> granted) {
    return new RestorationCase(
        applied,
        steps.stream()
            .flatMap(step -> step instanceof RestorationRefused r ? Stream.of(r) : Stream.empty())
            .filter(refused -> refused.restoration().equals(applied.restoration()))
            .findFirst(),
        granted.stream()
            .filter(restored -> restored.id().equals(applied.restoration()))
            .findFirst());
  }

  public ApplicationState state() {
    if (grant.isPresent()) {
      return ApplicationState.GRANTED;
    }
    return refusal.isPresent() ? ApplicationState.REFUSED : ApplicationState.OPEN;
  }
}
