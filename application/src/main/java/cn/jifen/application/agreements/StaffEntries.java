package cn.jifen.application.agreements;

import cn.jifen.application.ledger.LedgerEntry;
import cn.jifen.domain.kernel.InstitutionCode;
import java.util.List;

/** The ledger's entries in the files of an institution's people. */
public interface StaffEntries {
  /**
   * All entries in the files of everybody with a registration ever at the institution, by person,
   * then by sequence.
   */
  List<LedgerEntry> of(InstitutionCode institution);
}
