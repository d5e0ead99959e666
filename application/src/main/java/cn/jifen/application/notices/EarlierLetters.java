package cn.jifen.application.notices;

import cn.jifen.application.ledger.TakenStep;
import cn.jifen.application.ledger.VersionedFile;
import cn.jifen.application.notices.CaseOrigins.Origin;
import cn.jifen.domain.eligibility.FileEvent;
import cn.jifen.domain.eligibility.PersonFile;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.notices.TransferStep;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** What the earlier letters of one agency to one regulator told about the cases of a file. */
final class EarlierLetters {
  private final VersionedFile file;
  private final CaseOrigins origins;
  private final Map<ToldCase, Told> told = new LinkedHashMap<>();

  /**
   * A case that was told.
   *
   * @param first what was recorded first in its place
   * @param as what the first letter listed
   * @param last the last letter that told of it or corrected it
   */
  record Told(ToldCase first, ToldCase as, TakenStep last) {
    private Told again(TakenStep by) {
      return new Told(first, as, by);
    }

    TransferStep letter() {
      return (TransferStep) last.step();
    }
  }

  /**
   * Reads the letters in a file.
   *
   * @param ours whether a recorded score or order is one of that agency and that regulator
   */
  EarlierLetters(VersionedFile file, CaseOrigins origins, Predicate<FileEvent> ours) {
    this.file = file;
    this.origins = origins;
    file.of(TransferStep.class)
        .forEach(
            step ->
                ToldCase.in((TransferStep) step.step()).stream()
                    .filter(
                        listed -> origins.of(listed).map(Origin::event).filter(ours).isPresent())
                    .forEach(listed -> take(listed, step)));
  }

  private void take(ToldCase listed, TakenStep step) {
    ToldCase first = origins.first(listed);
    told.merge(first, new Told(first, listed, step), (before, now) -> before.again(step));
  }

  /** Whether a letter told of this case, or of one in whose place it stands. */
  boolean toldOf(ToldCase one) {
    return told.containsKey(origins.first(one));
  }

  /** All cases that were told, in the order of the letters. */
  List<Told> all() {
    return List.copyOf(told.values());
  }

  /** The file as it was when the last letter about a case was recorded. */
  PersonFile fileAtLast(Told one) {
    PersonId bearer = origins.of(one.as()).map(Origin::under).orElse(file.file().person());
    return file.asOf(one.last().sequence(), bearer);
  }
}
