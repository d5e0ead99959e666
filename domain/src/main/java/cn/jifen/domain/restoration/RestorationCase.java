package cn.jifen.domain.restoration;

import cn.jifen.domain.eligibility.FileEvent.RestorationGranted;
import cn.jifen.domain.kernel.DocumentId;
import cn.jifen.domain.kernel.RestorationId;
import cn.jifen.domain.restoration.RestorationStep.RestorationApplied;
import cn.jifen.domain.restoration.RestorationStep.RestorationFormIssued;
import cn.jifen.domain.restoration.RestorationStep.RestorationLetterIssued;
import cn.jifen.domain.restoration.RestorationStep.RestorationRefused;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An application for restoration as it stands.
 *
 * @param refusal there exactly when it was refused
 * @param grant there exactly when it was granted
 * @param form the printed application; imported history has none
 * @param letter the letter with the result; empty until decided
 */
public record RestorationCase(
    RestorationApplied applied,
    Optional<RestorationRefused> refusal,
    Optional<RestorationGranted> grant,
    Optional<DocumentId> form,
    Optional<DocumentId> letter) {

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
            .findFirst(),
        form(applied.restoration(), steps),
        letter(applied.restoration(), steps));
  }

  public ApplicationState state() {
    if (grant.isPresent()) {
      return ApplicationState.GRANTED;
    }
    return refusal.isPresent() ? ApplicationState.REFUSED : ApplicationState.OPEN;
  }

  private static Optional<DocumentId> form(RestorationId restoration, List<RestorationStep> steps) {
    return steps.stream()
        .flatMap(step -> step instanceof RestorationFormIssued f ? Stream.of(f) : Stream.empty())
        .filter(issued -> issued.restoration().equals(restoration))
        .map(RestorationFormIssued::form)
        .findFirst();
  }

  private static Optional<DocumentId> letter(
      RestorationId restoration, List<RestorationStep> steps) {
    return steps.stream()
        .flatMap(step -> step instanceof RestorationLetterIssued l ? Stream.of(l) : Stream.empty())
        .filter(issued -> issued.restoration().equals(restoration))
        .map(RestorationLetterIssued::letter)
        .findFirst();
  }
}
