package cn.jifen.application.importing;

import cn.jifen.application.importing.ImportedRows.CaseRow;
import cn.jifen.domain.kernel.PersonCode;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells the cases of people about whom nothing is wrong in the folder from all others. */
final class SoundCases {
  private static final List<FileKind> CASES =
      List.of(FileKind.DECISIONS, FileKind.REPAIRS, FileKind.RESTORATIONS);

  private final Gaps gaps;
  private final RegistryChecks registry;
  private final Set<PersonCode> doubtful = new HashSet<>();

  SoundCases(FolderRows rows, Collection<ImportError> errors, RegistryChecks registry) {
    this.gaps = rows.gaps();
    this.registry = registry;
    for (FileKind kind : CASES) {
      Set<Integer> lines = lines(kind, errors);
      rows(kind, rows).stream()
          .filter(row -> lines.contains(row.line()))
          .map(CaseRow::person)
          .forEach(doubtful::add);
    }
    rows.decisions().stream()
        .filter(row -> registry.institution(row.decision().institution()).isEmpty())
        .map(CaseRow::person)
        .forEach(doubtful::add);
  }

  private static Set<Integer> lines(FileKind kind, Collection<ImportError> errors) {
    Set<Integer> lines = new HashSet<>();
    errors.stream()
        .filter(error -> error.file().equals(kind.csvName()))
        .forEach(error -> lines.add(error.line()));
    return lines;
  }

  private static List<? extends CaseRow> rows(FileKind kind, FolderRows rows) {
    return switch (kind) {
      case DECISIONS -> rows.decisions();
      case REPAIRS -> rows.repairs();
      case RESTORATIONS -> rows.restorations();
      case INSTITUTIONS,
          AGREEMENTS,
          PRACTITIONERS,
          REGISTRATIONS,
          TRAINING_CREDITS,
          CLAIMS,
          CALENDAR ->
          List.of();
    };
  }

  /** Whether a case can be recorded as if the folder had no errors. */
  boolean holds(CaseRow row) {
    PersonCode person = row.person();
    return registry.person(person).isPresent()
        && !doubtful.contains(person)
        && CASES.stream().noneMatch(kind -> gaps.mayHide(kind, person.value()));
  }
}
