package cn.jifen.application.ledger;

import cn.jifen.domain.kernel.PersonId;
import java.time.Instant;
import java.util.List;

/** The ledger's entries about one person. */
public interface FileEntries {
  /**
   * All entries in the person's file, by sequence; empty for a person without any. People who are
   * merged have one file: those of all of them.
   */
  List<LedgerEntry> of(PersonId person);

  /**
   * The same as it was known at a moment, that moment included: by the merges known then, whatever
   * was merged or split since.
   */
  List<LedgerEntry> knownAt(PersonId person, Instant moment);

  /** With whom a person was one at a moment, the person included, the one kept first. */
  List<PersonId> familyKnownAt(PersonId person, Instant moment);
}
