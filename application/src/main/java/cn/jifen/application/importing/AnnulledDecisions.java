package cn.jifen.application.importing;

import cn.jifen.application.importing.ImportedRows.DecisionRow;
import cn.jifen.application.scoring.Decisions;
import cn.jifen.domain.kernel.DecisionNo;
import cn.jifen.domain.scoring.DecisionRevision;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Refuses scores on a decision that no longer stands (rules 2: they follow their parent). Rows that
 * took effect before it was annulled are none of its concern: they are voided in the file.
 */
final class AnnulledDecisions {
  private final Decisions decisions;
  private final Register register;
  private final Consumer<ImportError> errors;

  AnnulledDecisions(Decisions decisions, Register register, Consumer<ImportError> errors) {
    this.decisions = decisions;
    this.register = register;
    this.errors = errors;
  }

  /**
   * Checks rows that did not take effect yet; no decision of theirs is annulled until the end.
   *
   * @return those whose decision stands
   */
  List<DecisionRow> standing(List<DecisionRow> fresh) {
    Set<DecisionNo> fell =
        fresh.stream()
            .map(row -> row.decision().number())
            .filter(register.decisions()::containsKey)
            .distinct()
            .sorted(Comparator.comparing(DecisionNo::value))
            .filter(number -> fell(fresh, number))
            .collect(Collectors.toSet());
    return fresh.stream().filter(row -> !fell.contains(row.decision().number())).toList();
  }

  private boolean fell(List<DecisionRow> fresh, DecisionNo number) {
    decisions.hold(number);
    Optional<DecisionRevision> by = annulled(number);
    by.ifPresent(revision -> refuse(fresh, number, revision));
    return by.isPresent();
  }

  private Optional<DecisionRevision> annulled(DecisionNo number) {
    return decisions.revisionsOf(number).stream()
        .filter(revision -> revision.kind() == DecisionRevision.Kind.ANNULLED)
        .findFirst();
  }

  private void refuse(List<DecisionRow> rows, DecisionNo number, DecisionRevision by) {
    rows.stream()
        .filter(row -> row.decision().number().equals(number))
        .forEach(
            row ->
                errors.accept(
                    new ImportError(
                        FileKind.DECISIONS.csvName(),
                        row.line(),
                        "decision_no",
                        number.value(),
                        "该决定已于 " + by.on() + " 由“" + by.instrument() + "”撤销",
                        "已被撤销的决定不再作为记分依据：请删除该行，或者更正决定文号")));
  }
}
