package cn.jifen.application.deadlines;

import cn.jifen.domain.kernel.AreaCode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What entered calendars moved; entries are only ever added. */
public interface MovedTerms {
  /** Adds terms that an entry moved. */
  void record(CalendarEntryId entry, Collection<MovedTerm> moved);

  /** Whether an entry of that id moved any term. */
  boolean has(CalendarEntryId entry);

  /**
   * A page of what an entry moved, by owner.
   *
   * @param within the responsible office's area or one above it
   * @param after owner after which the page starts; empty: from the first on
   */
  List<MovedTerm> page(
      CalendarEntryId entry, AreaCode within, Optional<TermOwner> after, int limit);
}
