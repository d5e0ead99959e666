package cn.jifen.application.registry;

import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.registry.Institution;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/** Designated institutions with their history. */
public interface Institutions {
  /** The institutions as they are known now; codes that nobody has are missing in the map. */
  Map<InstitutionCode, Institution> find(Collection<InstitutionCode> codes);

  /**
   * The institutions as they were known at a moment, that moment included; those not registered by
   * then are missing.
   */
  Map<InstitutionCode, Institution> knownAt(Collection<InstitutionCode> codes, Instant moment);

  /** Adds a version of each, never changing an earlier one. */
  void record(Collection<Institution> institutions, LocalDate validFrom, Instant recordedAt);
}
