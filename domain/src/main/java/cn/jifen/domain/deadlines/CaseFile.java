package cn.jifen.domain.deadlines;

import cn.jifen.domain.eligibility.PersonFile;
import cn.jifen.domain.kernel.CaseStep;
import cn.jifen.domain.kernel.DecisionNo;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * All from which a person's terms follow.
 *
 * @param recordings how each of the file's events was recorded, in their order
 * @param joinings merges of people and their undoing, oldest first
 * @param steps the steps of procedures, oldest first
 * @param received the days on which the agency received penalty decisions, of this file's or of
 *     more; a decision that is missing is one of the agency itself and was received on its own day
 *     (Art 40)
 */
public record CaseFile(
    PersonFile file,
    List<Recording> recordings,
    List<Joining> joinings,
    List<FiledStep> steps,
    Map<DecisionNo, LocalDate> received) {
  public CaseFile {
    recordings = List.copyOf(recordings);
    joinings = List.copyOf(joinings);
    steps = List.copyOf(steps);
    if (recordings.size() != file.events().size()) {
      throw new IllegalArgumentException(
          recordings.size() + " recordings of " + file.events().size() + " events");
    }
  }

  /** The legal day on which an event of the file was recorded. */
  LocalDate recordedOn(int event) {
    return recordings.get(event).on();
  }

  /** The steps of one kind, oldest first. */
  <T extends CaseStep> Stream<T> steps(Class<T> kind) {
    return steps.stream().map(FiledStep::step).filter(kind::isInstance).map(kind::cast);
  }
}
