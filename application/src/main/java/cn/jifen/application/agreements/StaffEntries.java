package cn.jifen.application.agreements;

import cn.jifen.application.ledger.LedgerEntry;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.PersonId;
import java.util.List;
import java.util.SortedMap;

/** The ledger's entries in the files of an institution's people. */
public interface StaffEntries {
  /**
   * All entries in the files of everybody with a registration ever at the institution, by person,
   * each by sequence; who has no entries is missing. People who are merged have one file, that of
   * the one kept, wherever who of them was registered.
   */
  SortedMap<PersonId, List<LedgerEntry>> of(InstitutionCode institution);
}
