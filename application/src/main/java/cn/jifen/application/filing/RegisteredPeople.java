package cn.jifen.application.filing;

import cn.jifen.application.ledger.LedgerPosition;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.registry.Category;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;

/** Counts of distinct registered people, as known when the ledger stood at a position. */
public interface RegisteredPeople {
  /**
   * By filing area ({@link AreaCode#filingArea()}): people with a registration there that runs on
   * the day.
   */
  Map<AreaCode, Integer> byFilingArea(LocalDate on, LedgerPosition knownAt);

  /** By category: people with a registration anywhere that runs on the day. */
  Map<Category, Integer> byCategory(LocalDate on, LedgerPosition knownAt);

  /** People with a registration anywhere that runs on the day. */
  int total(LocalDate on, LedgerPosition knownAt);

  /** By institution: people registered there on any day of the year (Art 39). */
  Map<InstitutionCode, Integer> byInstitution(Year year, LedgerPosition knownAt);
}
