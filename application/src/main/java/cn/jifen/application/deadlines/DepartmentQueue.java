package cn.jifen.application.deadlines;

import cn.jifen.application.access.Actor;
import cn.jifen.application.appeals.DepartmentCases;
import cn.jifen.domain.deadlines.TermKind;
import cn.jifen.domain.kernel.AppealId;
import cn.jifen.domain.kernel.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What an administrative department has to do: the appeals that went to it (Art 49). */
public final class DepartmentQueue {
  private final RunningTerms terms;
  private final DepartmentCases departments;

  public DepartmentQueue(RunningTerms terms, DepartmentCases departments) {
    this.terms = terms;
    this.departments = departments;
  }

  /** A page by due day, full as long as there are more; nothing for any other kind of term. */
  List<FiledTerm> page(Actor actor, TermFilter filter, Optional<QueuePlace> after, int limit) {
    if (filter.kind().filter(kind -> kind != TermKind.ANSWER_APPEAL).isPresent()) {
      return List.of();
    }
    TermFilter appeals = filter.of(TermKind.ANSWER_APPEAL);
    List<FiledTerm> page = new ArrayList<>();
    Optional<QueuePlace> from = after;
    List<FiledTerm> slice;
    do {
      slice = terms.page(appeals, from, limit);
      page.addAll(handedTo(actor, slice));
      from = slice.isEmpty() ? from : Optional.of(slice.getLast().place());
    } while (page.size() < limit && slice.size() == limit);
    return page.subList(0, Math.min(limit, page.size()));
  }

  private List<FiledTerm> handedTo(Actor actor, List<FiledTerm> slice) {
    Set<PersonId> people =
        slice.stream()
            .flatMap(filed -> filed.owner().person().stream())
            .collect(Collectors.toSet());
    Set<String> its =
        departments.handedTo(actor, people).stream()
            .map(AppealId::toString)
            .collect(Collectors.toSet());
    return slice.stream()
        .filter(filed -> its.contains(filed.running().term().reference()))
        .toList();
  }
}
