package cn.jifen.application.filing;

import cn.jifen.application.filing.FilingContent.HalfReached;
import cn.jifen.application.filing.FilingContent.ListedMeasure;
import cn.jifen.application.filing.FilingTally.StartedMeasure;
import cn.jifen.application.notices.Offices;
import cn.jifen.application.registry.Institutions;
import cn.jifen.application.registry.People;
import cn.jifen.application.registry.Registrations;
import cn.jifen.application.scoring.Decisions;
import cn.jifen.application.scoring.RecordedDecision;
import cn.jifen.domain.eligibility.Measure;
import cn.jifen.domain.eligibility.MeasureCause;
import cn.jifen.domain.kernel.DecisionNo;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.law.Article39;
import cn.jifen.domain.registry.IdentityDocument;
import cn.jifen.domain.registry.Institution;
import cn.jifen.domain.registry.MaskedName;
import cn.jifen.domain.registry.Practitioner;
import cn.jifen.domain.registry.Registration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The lists of the filing: people suspended or terminated, masked, and institutions that reached 50
 * %.
 */
public final class FilingLists {
  private final People people;
  private final Institutions institutions;
  private final Registrations registrations;
  private final Decisions decisions;
  private final RegisteredPeople registered;
  private final Offices offices;

  public FilingLists(
      People people,
      Institutions institutions,
      Registrations registrations,
      Decisions decisions,
      RegisteredPeople registered,
      Offices offices) {
    this.people = people;
    this.institutions = institutions;
    this.registrations = registrations;
    this.decisions = decisions;
    this.registered = registered;
    this.offices = offices;
  }

  /** By area, then first day; names and identity numbers masked. */
  List<ListedMeasure> listed(FilingTally tally) {
    Set<PersonId> measured =
        tally.started().stream().map(StartedMeasure::person).collect(Collectors.toSet());
    Map<PersonId, Practitioner> practitioners = people.byId(measured);
    Map<PersonId, IdentityDocument> identities = people.identitiesOf(measured);
    Map<StartedMeasure, InstitutionCode> causes = institutionsOf(tally.started());
    Map<InstitutionCode, Institution> places = institutions.find(Set.copyOf(causes.values()));
    return tally.started().stream()
        .sorted(
            Comparator.comparing((StartedMeasure s) -> s.measure().area().filingArea())
                .thenComparing(s -> s.measure().firstDay())
                .thenComparing(StartedMeasure::person))
        .map(
            s ->
                listed(
                    s,
                    practitioners,
                    identities,
                    nameOf(Optional.ofNullable(causes.get(s)), places)))
        .toList();
  }

  private ListedMeasure listed(
      StartedMeasure started,
      Map<PersonId, Practitioner> practitioners,
      Map<PersonId, IdentityDocument> identities,
      String institution) {
    Practitioner practitioner = known(practitioners, started.person());
    Measure measure = started.measure();
    return new ListedMeasure(
        offices.ofArea(measure.area().filingArea()).areaName(),
        institution,
        MaskedName.of(practitioner.name()),
        Optional.ofNullable(identities.get(started.person()))
            .map(IdentityDocument::masked)
            .orElse(""),
        practitioner.category(),
        measure.row(),
        measure.firstDay(),
        measure.termEndsBefore().map(end -> end.minusDays(1)));
  }

  /** The institutions of the decisions and orders; none for a lost qualification (Art 26). */
  private Map<StartedMeasure, InstitutionCode> institutionsOf(List<StartedMeasure> started) {
    Map<DecisionNo, RecordedDecision> parents =
        decisions.find(
            started.stream()
                .flatMap(s -> decisionOf(s.measure()).stream())
                .collect(Collectors.toSet()));
    Map<StartedMeasure, InstitutionCode> codes = new HashMap<>();
    for (StartedMeasure one : started) {
      switch (one.measure().cause()) {
        case MeasureCause.Scored scored ->
            codes.put(one, known(parents, scored.decision()).decision().institution());
        case MeasureCause.Ordered ordered ->
            ordered.institution().ifPresent(code -> codes.put(one, code));
      }
    }
    return codes;
  }

  private static Optional<DecisionNo> decisionOf(Measure measure) {
    return measure.cause() instanceof MeasureCause.Scored scored
        ? Optional.of(scored.decision())
        : Optional.empty();
  }

  private static String nameOf(
      Optional<InstitutionCode> code, Map<InstitutionCode, Institution> places) {
    return code.map(c -> known(places, c).name()).orElse("");
  }

  private static <K, V> V known(Map<K, V> map, K key) {
    return Optional.ofNullable(map.get(key))
        .orElseThrow(
            () ->
                new IllegalStateException("the ledger names " + key + ", which is not registered"));
  }

  /**
   * Institutions whose suspensions and terminations reached half of their people in the year (Art
   * 39). A measure counts at every institution where the person is registered on its first day,
   * linked ones included.
   */
  List<HalfReached> halfReached(FilingSource source, FilingTally tally) {
    Map<InstitutionCode, Integer> times = timesByInstitution(tally);
    Map<InstitutionCode, Integer> staff = registered.byInstitution(source.year(), source.knownAt());
    Map<InstitutionCode, Institution> places = institutions.find(times.keySet());
    List<HalfReached> reached = new ArrayList<>();
    times.forEach(
        (code, count) -> {
          int all = staff.getOrDefault(code, 0);
          if (Article39.isReached(count, all)) {
            Institution place = known(places, code);
            String area = offices.ofArea(place.region()).areaName();
            reached.add(new HalfReached(area, place.name(), count, all));
          }
        });
    return reached;
  }

  private Map<InstitutionCode, Integer> timesByInstitution(FilingTally tally) {
    Map<PersonId, List<Registration>> all =
        registrations.of(
            tally.started().stream().map(StartedMeasure::person).collect(Collectors.toSet()));
    Map<InstitutionCode, Integer> times = new TreeMap<>();
    for (StartedMeasure started : tally.started()) {
      all.getOrDefault(started.person(), List.of()).stream()
          .filter(r -> r.period().covers(started.measure().firstDay()))
          .map(Registration::institution)
          .distinct()
          .forEach(code -> times.merge(code, 1, Integer::sum));
    }
    return times;
  }
}
