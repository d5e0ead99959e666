package cn.jifen.application.testing;

import cn.jifen.application.agreements.MeasuredStaff;
import cn.jifen.domain.eligibility.Measure;
import cn.jifen.domain.eligibility.PersonFile;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.registry.Institution;
import cn.jifen.domain.registry.Registration;
import java.time.Instant;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts over the files and registrations in memory, those of this transaction included. */
public final class InMemoryMeasuredStaff implements MeasuredStaff {
  private final InMemoryPersonFiles files;
  private final InMemoryRegistrations registrations;
  private final InMemoryRegisteredPeople people;
  private final InMemoryInstitutions institutions;

  public InMemoryMeasuredStaff(
      InMemoryPersonFiles files,
      InMemoryRegistrations registrations,
      InMemoryRegisteredPeople people,
      InMemoryInstitutions institutions) {
    this.files = files;
    this.registrations = registrations;
    this.people = people;
    this.institutions = institutions;
  }

  @Override
  public Count of(InstitutionCode institution, Year year) {
    return new Count(
        institution,
        times(year).getOrDefault(institution, 0),
        people.byInstitution(year, Instant.MAX).getOrDefault(institution, 0));
  }

  @Override
  public List<Count> within(AreaCode area, Year year, String after, int limit) {
    Map<InstitutionCode, Institution> places = institutions.knownAt(Instant.MAX);
    List<Count> counts = new ArrayList<>();
    for (InstitutionCode code : times(year).keySet()) {
      Institution place = places.get(code);
      if (place != null && area.contains(place.region()) && code.value().compareTo(after) > 0) {
        counts.add(of(code, year));
      }
    }
    return counts.subList(0, Math.min(limit, counts.size()));
  }

  private TreeMap<InstitutionCode, Integer> times(Year year) {
    TreeMap<InstitutionCode, Integer> times = new TreeMap<>();
    for (PersonFile file : files.current()) {
      List<Registration> at =
          registrations.of(List.of(file.person())).getOrDefault(file.person(), List.of());
      file.measures().stream()
          .filter(measure -> !measure.superseded())
          .filter(measure -> Year.from(measure.firstDay()).equals(year))
          .forEach(
              measure -> places(at, measure).forEach(code -> times.merge(code, 1, Integer::sum)));
    }
    return times;
  }

  private static List<InstitutionCode> places(List<Registration> registered, Measure measure) {
    return registered.stream()
        .filter(registration -> registration.period().covers(measure.firstDay()))
        .map(Registration::institution)
        .distinct()
        .toList();
  }
}
