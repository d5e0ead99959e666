package cn.jifen.application.ledger;

import cn.jifen.domain.kernel.PersonId;
import java.util.List;

/** The ledger's entries about one person. */
public interface FileEntries {
  /**
   * All entries in the person's file, by sequence; empty for a person without any. People who are
   * merged have one file: those of all of them.
   */
  List<LedgerEntry> of(PersonId person);
}
