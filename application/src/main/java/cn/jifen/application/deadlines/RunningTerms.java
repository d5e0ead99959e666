package cn.jifen.application.deadlines;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The register of running terms. It is written with the files and facts from which it follows, in
 * their transaction; only a calendar entered later changes it by itself.
 */
public interface RunningTerms {
  /**
   * A page of a queue, by due day.
   *
   * @param after place after which the page starts; empty: from the first on
   */
  List<FiledTerm> page(TermFilter filter, Optional<QueuePlace> after, int limit);

  /**
   * A page of all terms, done ones too, whose count has days in that time, by owner.
   *
   * @param from first day, included
   * @param to last day, included
   * @param after owner after which the page starts; empty: from the first on
   */
  List<FiledTerm> touching(LocalDate from, LocalDate to, Optional<TermOwner> after, int limit);

  /** Puts these due days in place of what stands there about the same owners. */
  void recount(Collection<FiledTerm> terms);

  /**
   * Keeps everybody from writing terms until this transaction ends, so that nothing is counted by a
   * calendar that is about to change.
   */
  void hold();
}
