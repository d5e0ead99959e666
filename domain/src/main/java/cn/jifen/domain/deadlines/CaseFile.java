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
 * @param recordedOn the legal day on which each of the file's events was recorded, in their order
 * @param steps the steps of procedures, oldest first
 * @param received the days on which the agency received penalty decisions, of this file's or of
 *     more; a decision that is missing is one of the agency itself and was received on its own day
 *     (Art 40)
 */
public record CaseFile(
    PersonFile file,
    List<LocalDate> recordedOn,
    List<FiledStep> steps,
    Map<DecisionNo, LocalDate> received) {
  public CaseFile {
    recordedOn = List.copyOf(recordedOn);
    steps = List.copyOf(steps);
    if (recordedOn.size() != file.events().size()) {
      throw new IllegalArgumentException(
          recordedOn.size() + " days for " + file.events().size() + " events");
    }
  }

  /** The steps of one kind, oldest first. */
  <T extends CaseStep> Stream<T> steps(Class<T> kind) {
    return steps.stream().map(FiledStep::step).filter(kind::isInstance).map(kind::cast);
  }
}
