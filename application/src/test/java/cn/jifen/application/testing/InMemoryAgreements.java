package cn.jifen.application.testing;

import cn.jifen.application.agreements.Agreements;
import cn.jifen.domain.agreements.Agreement;
import cn.jifen.domain.kernel.InstitutionCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Agreements in memory: every version in the order of recording. */
public final class InMemoryAgreements implements Agreements, Restorable {
  private final List<Version> versions = new ArrayList<>();

  private record Key(InstitutionCode institution, LocalDate from) {}

  private record Version(Agreement agreement, Instant recordedAt) {}

  @Override
  public synchronized Map<InstitutionCode, List<Agreement>> of(
      Collection<InstitutionCode> institutions) {
    Set<InstitutionCode> wanted = Set.copyOf(institutions);
    Map<Key, Agreement> known = new LinkedHashMap<>();
    versions.stream()
        .map(Version::agreement)
        .filter(a -> wanted.contains(a.institution()))
        .forEach(a -> known.put(new Key(a.institution(), a.period().from()), a));
    return known.values().stream()
        .sorted(Comparator.comparing(a -> a.period().from()))
        .collect(Collectors.groupingBy(Agreement::institution));
  }

  @Override
  public synchronized void record(Collection<Agreement> agreements, Instant recordedAt) {
    agreements.forEach(a -> versions.add(new Version(a, recordedAt)));
  }

  @Override
  public synchronized Runnable restorePoint() {
    return Kept.length(versions);
  }
}
