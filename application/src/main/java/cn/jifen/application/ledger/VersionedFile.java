package cn.jifen.application.ledger;

import cn.jifen.domain.eligibility.FileEvent;
import cn.jifen.domain.eligibility.PersonFile;
import cn.jifen.domain.kernel.CaseStep;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.registry.MergeStep;
import cn.jifen.domain.registry.Merges;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A person's file as it was loaded.
 *
 * @param recorded how each of the file's events was recorded, in their order
 * @param steps the steps of procedures about the person, oldest first
 * @param version how often it was saved; 0 for a person without entries
 */
public record VersionedFile(
    PersonFile file, List<Recorded> recorded, List<TakenStep> steps, long version) {
  public VersionedFile {
    recorded = List.copyOf(recorded);
    steps = List.copyOf(steps);
  }

  /** A file as the ledger alone gives it, without a version. */
  public static VersionedFile replayed(
      PersonFile file, List<Recorded> recorded, List<TakenStep> steps) {
    return new VersionedFile(file, recorded, steps, 0);
  }

  /** The same file as it was loaded under a version. */
  public VersionedFile under(long loadedVersion) {
    return new VersionedFile(file, recorded, steps, loadedVersion);
  }

  /** This file gone on with one event more. */
  public VersionedFile with(FileEvent event, Recorded recording) {
    List<Recorded> all = new ArrayList<>(recorded);
    all.add(recording);
    return new VersionedFile(file.with(event), all, steps, version);
  }

  /** This file gone on: with steps too, and with all events that are not in the ledger yet. */
  VersionedFile goneOn(List<TakenStep> more, LocalDate day) {
    List<TakenStep> all = new ArrayList<>(steps);
    all.addAll(more);
    return new VersionedFile(
        file, recorded.stream().map(recording -> recording.nowOn(day)).toList(), all, version);
  }

  /**
   * The file as it was after the ledger's entry of that number: with the events of those who were
   * one with that person by then. Of what others brought along who were parted since, nothing is in
   * this file.
   */
  public PersonFile asOf(long entry, PersonId person) {
    Merges merges =
        Merges.after(
            of(MergeStep.class)
                .filter(taken -> !taken.isAfter(entry))
                .map(TakenStep::step)
                .toList());
    PersonId owner = merges.resolved(person);
    List<FileEvent> events = new ArrayList<>();
    for (int i = 0; i < recorded.size(); i++) {
      if (recorded.get(i).sequence() <= entry
          && merges.resolved(recorded.get(i).under()).equals(owner)) {
        events.add(file.events().get(i));
      }
    }
    return file.bySameRules(owner, events);
  }

  /** The file as it was when the first such event had been recorded; empty: there is none. */
  public Optional<PersonFile> after(Predicate<FileEvent> event) {
    List<FileEvent> events = file.events();
    return IntStream.range(0, events.size())
        .filter(i -> event.test(events.get(i)))
        .mapToObj(recorded::get)
        .findFirst()
        .map(recording -> asOf(recording.sequence(), recording.under()));
  }

  /** The steps of one family, oldest first. */
  public <T extends CaseStep> List<T> steps(Class<T> family) {
    return of(family).map(taken -> family.cast(taken.step())).toList();
  }

  /** Who took these steps of one family. */
  public <T extends CaseStep> Stream<TakenStep> of(Class<T> family) {
    return steps.stream().filter(taken -> family.isInstance(taken.step()));
  }
}
