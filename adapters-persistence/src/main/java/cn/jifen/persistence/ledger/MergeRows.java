package cn.jifen.persistence.ledger;

import cn.jifen.application.ledger.TakenStep;
import cn.jifen.application.ledger.VersionedFile;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.registry.MergeStep;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rows of person_merge that a file makes: who was merged into its person, and for how long. */
final class MergeRows {
  private MergeRows() {}

  static List<List<Object>> of(VersionedFile file) {
    PersonId kept = file.file().person();
    List<List<Object>> rows = new ArrayList<>();
    file.of(MergeStep.class)
        .filter(taken -> ((MergeStep) taken.step()).kept().equals(kept))
        .forEach(taken -> take(rows, taken));
    return rows;
  }

  private static void take(List<List<Object>> rows, TakenStep taken) {
    if (taken.step() instanceof MergeStep.PeopleMerged merged) {
      rows.add(
          List.of(
              merged.kept().value(),
              rows.size() + 1,
              merged.absorbed().value(),
              micros(taken.at()),
              Optional.empty()));
    } else if (taken.step() instanceof MergeStep.PeopleSplit split) {
      rows.replaceAll(row -> isOpen(row, split.absorbed()) ? ended(row, taken.at()) : row);
    }
  }

  private static boolean isOpen(List<Object> row, PersonId absorbed) {
    return row.get(2).equals(absorbed.value()) && row.get(4).equals(Optional.empty());
  }

  private static List<Object> ended(List<Object> row, Instant at) {
    return List.of(row.get(0), row.get(1), row.get(2), row.get(3), Optional.of(micros(at)));
  }

  private static long micros(Instant moment) {
    return ChronoUnit.MICROS.between(Instant.EPOCH, moment);
  }
}
