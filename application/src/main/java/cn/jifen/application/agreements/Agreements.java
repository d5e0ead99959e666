package cn.jifen.application.agreements;

import cn.jifen.domain.agreements.Agreement;
import cn.jifen.domain.kernel.InstitutionCode;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Agreements with their history; the key is institution and first day. */
public interface Agreements {
  /** All agreements of these institutions as they are known now, by first day. */
  Map<InstitutionCode, List<Agreement>> of(Collection<InstitutionCode> institutions);

  /** Adds a version of each, never changing an earlier one. */
  void record(Collection<Agreement> agreements, Instant recordedAt);
}
