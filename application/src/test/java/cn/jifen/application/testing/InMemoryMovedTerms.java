package cn.jifen.application.testing;

import cn.jifen.application.deadlines.CalendarEntryId;
import cn.jifen.application.deadlines.MovedTerm;
import cn.jifen.application.deadlines.MovedTerms;
import cn.jifen.application.deadlines.TermOwner;
import cn.jifen.domain.kernel.AreaCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Moved terms in memory. */
public final class InMemoryMovedTerms implements MovedTerms, Restorable {
  private record Listed(CalendarEntryId entry, MovedTerm moved) {}

  private final List<Listed> listed = new ArrayList<>();

  @Override
  public synchronized void record(CalendarEntryId entry, Collection<MovedTerm> moved) {
    moved.forEach(term -> listed.add(new Listed(entry, term)));
  }

  @Override
  public synchronized boolean has(CalendarEntryId entry) {
    return listed.stream().anyMatch(one -> one.entry().equals(entry));
  }

  @Override
  public synchronized List<MovedTerm> page(
      CalendarEntryId entry, AreaCode within, Optional<TermOwner> after, int limit) {
    return listed.stream()
        .filter(one -> one.entry().equals(entry))
        .map(Listed::moved)
        .filter(term -> within.contains(term.area()))
        .filter(term -> after.map(owner -> term.owner().compareTo(owner) > 0).orElse(true))
        .sorted(Comparator.comparing(MovedTerm::owner))
        .limit(limit)
        .toList();
  }

  @Override
  public synchronized Runnable restorePoint() {
    return Kept.length(listed);
  }
}
