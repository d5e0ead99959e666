package cn.jifen.application.testing;

import cn.jifen.application.registry.Institutions;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.registry.Institution;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Institutions in memory: every version in the order of recording. */
public final class InMemoryInstitutions implements Institutions, Restorable {
  private final List<Version> versions = new ArrayList<>();

  private record Version(Institution institution, LocalDate validFrom, Instant recordedAt) {}

  @Override
  public synchronized Map<InstitutionCode, Institution> find(Collection<InstitutionCode> codes) {
    return knownAt(codes, Instant.MAX);
  }

  @Override
  public synchronized Map<InstitutionCode, Institution> knownAt(
      Collection<InstitutionCode> codes, Instant moment) {
    Map<InstitutionCode, Institution> known = knownAt(moment);
    known.keySet().retainAll(Set.copyOf(codes));
    return known;
  }

  synchronized Map<InstitutionCode, Institution> knownAt(Instant moment) {
    Map<InstitutionCode, Institution> known = new LinkedHashMap<>();
    versions.stream()
        .filter(v -> !v.recordedAt().isAfter(moment))
        .map(Version::institution)
        .forEach(i -> known.put(i.code(), i));
    return known;
  }

  @Override
  public synchronized void record(
      Collection<Institution> institutions, LocalDate validFrom, Instant recordedAt) {
    institutions.forEach(i -> versions.add(new Version(i, validFrom, recordedAt)));
  }

  @Override
  public synchronized Runnable restorePoint() {
    return Kept.length(versions);
  }
}
