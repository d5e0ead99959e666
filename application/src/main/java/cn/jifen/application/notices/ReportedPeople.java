package cn.jifen.application.notices;

import cn.jifen.application.ledger.LedgerEntry;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.DocumentId;
import cn.jifen.domain.kernel.PersonId;
import java.util.List;
import java.util.Set;

/** Of whom the letters to regulators told (Art 64). */
public interface ReportedPeople {
  /** Notes of whom a letter of the agency of that very area told, by its entries in the ledger. */
  void add(DocumentId letter, AreaCode area, List<LedgerEntry> entries);

  /**
   * People of whom letters of the agency of that very area told and about whom something was
   * recorded since that can make it wrong: a score was voided, an order revoked, a stay ended; and
   * those who were ever merged. There may be more among them than have to be corrected, never less.
   */
  Set<PersonId> changedSince(AreaCode area);
}
