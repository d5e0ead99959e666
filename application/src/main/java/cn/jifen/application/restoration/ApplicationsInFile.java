package cn.jifen.application.restoration;

import cn.jifen.application.ledger.TakenStep;
import cn.jifen.application.ledger.VersionedFile;
import cn.jifen.domain.kernel.CaseStep;
import cn.jifen.domain.kernel.RepairId;
import cn.jifen.domain.kernel.RestorationId;
import cn.jifen.domain.kernel.UserId;
import cn.jifen.domain.restoration.RepairCase;
import cn.jifen.domain.restoration.RepairStep;
import cn.jifen.domain.restoration.RestorationCase;
import cn.jifen.domain.restoration.RestorationStep;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The applications in a person's file. */
final class ApplicationsInFile {
  private ApplicationsInFile() {}

  static List<RepairCase> repairs(VersionedFile file) {
    return RepairCase.of(
        file.steps(RepairStep.class),
        file.file().balances().repairs().stream()
            .map(assessed -> assessed.repair().id())
            .collect(Collectors.toSet()));
  }

  static Optional<RepairCase> repair(VersionedFile file, RepairId id) {
    return repairs(file).stream().filter(c -> c.applied().repair().equals(id)).findFirst();
  }

  static Optional<RestorationCase> restoration(VersionedFile file, RestorationId id) {
    return restorations(file).stream()
        .filter(c -> c.applied().restoration().equals(id))
        .findFirst();
  }

  /** Who recorded an application of the file. */
  static UserId recordedBy(VersionedFile file, CaseStep application) {
    return file.of(application.getClass())
        .filter(taken -> taken.step().equals(application))
        .map(TakenStep::by)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("not in the file: " + application));
  }

  static List<RestorationCase> restorations(VersionedFile file) {
    return RestorationCase.of(file.steps(RestorationStep.class), file.file().restorations());
  }
}
