package cn.jifen.domain.registry;

import cn.jifen.domain.kernel.CaseStep;
import cn.jifen.domain.kernel.PersonId;
import java.time.LocalDate;

/**
 * Steps about two registered people who are one (rules 1.2). They stand in the file of the one
 * kept.
 */
public sealed interface MergeStep extends CaseStep {
  /** Under whom both go on. */
  PersonId kept();

  /** Who goes on under the other. */
  PersonId absorbed();

  /** An officer proposed to merge two people. */
  record MergeProposed(PersonId kept, PersonId absorbed, LocalDate on, String reason)
      implements MergeStep {}

  /** The proposal to merge was given back. */
  record MergeReturned(PersonId kept, PersonId absorbed, LocalDate on, String reason)
      implements MergeStep {}

  /** The two are one from here on; it stands in both files. */
  record PeopleMerged(PersonId kept, PersonId absorbed, LocalDate on) implements MergeStep {}

  /** An officer proposed to undo a merge. */
  record SplitProposed(PersonId kept, PersonId absorbed, LocalDate on, String reason)
      implements MergeStep {}

  /** The proposal to undo it was given back. */
  record SplitReturned(PersonId kept, PersonId absorbed, LocalDate on, String reason)
      implements MergeStep {}

  /** The two are two again; it stands in both files. */
  record PeopleSplit(PersonId kept, PersonId absorbed, LocalDate on) implements MergeStep {}
}
