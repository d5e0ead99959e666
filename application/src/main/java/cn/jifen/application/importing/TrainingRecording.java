package cn.jifen.application.importing;

import cn.jifen.application.importing.ImportedRows.TrainingRow;
import cn.jifen.domain.registry.Practitioner;
import cn.jifen.domain.restoration.TrainingCredit;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** Checks what the training platform certified, and makes credits of it. */
final class TrainingRecording {
  private final RegistryChecks registry;
  private final LocalDate today;
  private final Consumer<ImportError> errors;

  TrainingRecording(RegistryChecks registry, LocalDate today, Consumer<ImportError> errors) {
    this.registry = registry;
    this.today = today;
    this.errors = errors;
  }

  void check(List<TrainingRow> rows) {
    for (TrainingRow row : rows) {
      registry.knownPerson(FileKind.TRAINING_CREDITS, row.line(), row.credit().person());
      LocalDate completedOn = row.credit().completedOn();
      if (completedOn.isAfter(today)) {
        errors.accept(
            new ImportError(
                FileKind.TRAINING_CREDITS.csvName(),
                row.line(),
                "completed_on",
                completedOn.toString(),
                "日期尚未到来",
                "完成日期不得晚于今日 " + today));
      }
    }
  }

  List<TrainingCredit> credits(List<TrainingRow> rows) {
    return rows.stream().map(this::credit).toList();
  }

  private TrainingCredit credit(TrainingRow row) {
    TrainingRow.Credit given = row.credit();
    return new TrainingCredit(
        given.certificate(),
        registry.person(given.person()).map(Practitioner::id).orElseThrow(),
        given.course(),
        given.completedOn(),
        given.hours());
  }
}
