package cn.jifen.application.eligibility;

import cn.jifen.application.registry.PractitionerView;
import cn.jifen.application.timeline.NamesInFile;
import cn.jifen.domain.eligibility.FileEvent;
import cn.jifen.domain.eligibility.PersonFile;
import cn.jifen.domain.kernel.CaseStep;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * A person's file as it lies open before somebody who may read it.
 *
 * @param card the person as known then
 * @param file everything recorded by then
 * @param entries the same with the steps, by sequence
 * @param names of what the entries name
 * @param knownAt the moment up to which was read, included
 */
record OpenedFile(
    PractitionerView card,
    PersonFile file,
    List<FiledEntry> entries,
    NamesInFile names,
    Instant knownAt) {
  OpenedFile {
    entries = List.copyOf(entries);
  }

  /** The events of these entries, in their order. */
  static List<FileEvent> events(List<FiledEntry> entries) {
    return entries.stream()
        .flatMap(e -> e instanceof FiledEntry.OfEvent of ? Stream.of(of.event()) : Stream.empty())
        .toList();
  }

  /** The steps of one kind, in their order. */
  <T extends CaseStep> List<T> steps(Class<T> kind) {
    return entries.stream()
        .flatMap(e -> e instanceof FiledEntry.OfStep of ? Stream.of(of.step()) : Stream.empty())
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }
}
