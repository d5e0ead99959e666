package cn.jifen.domain.deadlines;

import cn.jifen.domain.eligibility.FileEvent;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.registry.MergeStep;
import cn.jifen.domain.registry.Merges;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The notices that are due (Art 40), in the order in which things happened: the files of people who
 * were merged later go on apart until the merge, and apart again when it is undone. A notice that
 * is due because two files became one is due from the day of the merge.
 */
final class IssueTerms {
  private final RuleBook book;
  private final CaseFile file;
  private final Merges merges = new Merges();
  private final Map<PersonId, DueNotices> files = new HashMap<>();

  IssueTerms(RuleBook book, CaseFile file) {
    this.book = book;
    this.file = file;
  }

  List<Term> all() {
    List<FileEvent> events = file.file().events();
    for (int i = 0; i < events.size(); i++) {
      joinAfter(i);
      of(merges.resolved(file.recordings().get(i).under())).take(i, events.get(i));
    }
    joinAfter(events.size());
    return Optional.ofNullable(files.get(file.file().person()))
        .map(DueNotices::all)
        .orElse(List.of());
  }

  private DueNotices of(PersonId person) {
    return files.computeIfAbsent(person, owner -> new DueNotices(book, owner, file));
  }

  private void joinAfter(int events) {
    file.joinings().stream()
        .filter(joining -> joining.after() == events)
        .map(Joining::step)
        .filter(merges::take)
        .forEach(this::join);
  }

  private void join(MergeStep step) {
    if (step instanceof MergeStep.PeopleMerged) {
      Optional.ofNullable(files.remove(step.absorbed()))
          .ifPresent(absorbed -> of(step.kept()).join(absorbed, step.on()));
    } else {
      files.put(step.absorbed(), of(step.kept()).part(step.absorbed(), step.on()));
    }
  }
}
