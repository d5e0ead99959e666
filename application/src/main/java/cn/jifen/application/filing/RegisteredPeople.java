package cn.jifen.application.filing;

import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.registry.Category;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;

/**
 * Counts of distinct registered people, as known at a moment: what was recorded later does not
 * count.
 */
public interface RegisteredPeople {
  /**
   * By filing area ({@link AreaCode#filingArea()}): people with a registration there that runs on
   * the day.
   */
  Map<AreaCode, Integer> byFilingArea(LocalDate on, Instant knownAt);

  /** By category: people with a registration anywhere that runs on the day. */
  Map<Category, Integer> byCategory(LocalDate on, Instant knownAt);

  /** People with a registration anywhere that runs on the day. */
  int total(LocalDate on, Instant knownAt);

  /** By institution: people registered there on any day of the year (Art 39). */
  Map<InstitutionCode, Integer> byInstitution(Year year, Instant knownAt);
}
