package cn.jifen.application.notices;

import cn.jifen.application.documents.DocumentMeasure;
import cn.jifen.application.documents.DocumentPerson;
import cn.jifen.application.documents.ToldInstitution;
import cn.jifen.application.documents.TransferLetter;
import cn.jifen.application.documents.TransferLetter.Regulator;
import cn.jifen.application.registry.Institutions;
import cn.jifen.application.registry.People;
import cn.jifen.domain.eligibility.FileEvent.MeasureOrdered;
import cn.jifen.domain.eligibility.Measure;
import cn.jifen.domain.eligibility.MeasureCause;
import cn.jifen.domain.eligibility.PersonFile;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.OrderId;
import cn.jifen.domain.kernel.PersonCode;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.law.MonthTerm;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.registry.IdentityDocument;
import cn.jifen.domain.registry.Institution;
import cn.jifen.domain.registry.InstitutionKind;
import cn.jifen.domain.registry.Practitioner;
import cn.jifen.domain.scoring.AssessedScore;
import cn.jifen.domain.scoring.ParentDecision;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** How a letter to a regulator states a case, and which of the two a case is for. */
public final class CaseLines {
  private final People people;
  private final Function<InstitutionCode, Optional<Institution>> places;
  private final ToldInstitution told;
  private final RuleBook book;

  public CaseLines(People people, Institutions institutions, ToldInstitution told, RuleBook book) {
    this(
        people, code -> Optional.ofNullable(institutions.find(Set.of(code)).get(code)), told, book);
  }

  private CaseLines(
      People people,
      Function<InstitutionCode, Optional<Institution>> places,
      ToldInstitution told,
      RuleBook book) {
    this.people = people;
    this.places = places;
    this.told = told;
    this.book = book;
  }

  /** For one letter: its cases lie at few institutions, each of which is looked for once. */
  CaseLines forOneLetter() {
    Map<InstitutionCode, Optional<Institution>> known = new HashMap<>();
    return new CaseLines(people, code -> known.computeIfAbsent(code, places), told, book);
  }

  /** Whether a score in that decision is passed on to a regulator. */
  boolean isFor(Regulator regulator, ParentDecision decision) {
    return isOf(regulator, Optional.of(decision.institution()));
  }

  /** Whether a measure without a score is passed on to a regulator. */
  boolean isFor(Regulator regulator, MeasureOrdered order) {
    return isOf(regulator, told.of(order));
  }

  private boolean isOf(Regulator regulator, Optional<InstitutionCode> institution) {
    InstitutionKind kind =
        switch (regulator) {
          case HEALTH -> InstitutionKind.MEDICAL;
          case DRUG -> InstitutionKind.PHARMACY;
        };
    return institution.flatMap(places).filter(place -> place.kind() == kind).isPresent();
  }

  /** What is told of a score in a file. */
  TransferLetter.Facts facts(PersonFile file, AssessedScore score) {
    ParentDecision decision = score.score().decision();
    return new TransferLetter.Facts(
        name(decision.institution()),
        decision.decidedOn().day(),
        book.forRecorded(decision.decidedOn())
            .scale()
            .row(score.score().assignment().clause())
            .basis(),
        Optional.of(score.score().points()),
        measure(file, measure -> measure.isOf(score.score().id())));
  }

  /** What is told of a measure without a score in a file. */
  TransferLetter.Facts facts(PersonFile file, MeasureOrdered order) {
    return new TransferLetter.Facts(
        told.of(order).map(this::name).orElse(""),
        order.orderedOn(),
        book.governing(order.orderedOn()).linked().row(order.rule()).basis(),
        Optional.empty(),
        measure(file, measure -> isOf(measure, order.order())));
  }

  private static boolean isOf(Measure measure, OrderId order) {
    return measure.cause() instanceof MeasureCause.Ordered ordered && ordered.order().equals(order);
  }

  private static Optional<DocumentMeasure> measure(PersonFile file, Predicate<Measure> which) {
    return file.measures().stream()
        .filter(measure -> !measure.superseded())
        .filter(which)
        .reduce((earlier, later) -> later)
        .map(CaseLines::stated);
  }

  private static DocumentMeasure stated(Measure measure) {
    Optional<MonthTerm> term = measure.row().term();
    return new DocumentMeasure(
        measure.kind(),
        measure.row().basis(),
        term,
        measure.firstDay(),
        measure.termEndsBefore().map(end -> end.minusDays(1)));
  }

  private String name(InstitutionCode code) {
    return places
        .apply(code)
        .map(Institution::name)
        .orElseThrow(() -> new IllegalStateException(code + " is not registered"));
  }

  /** A person as letters name people. */
  DocumentPerson named(PersonId id) {
    Practitioner person = known(people.byId(List.of(id)), id);
    IdentityDocument identity = known(people.identitiesOf(List.of(id)), id);
    return new DocumentPerson(
        person.name(), person.code().map(PersonCode::value), identity.masked());
  }

  private static <K, V> V known(Map<K, V> map, K key) {
    return Optional.ofNullable(map.get(key))
        .orElseThrow(() -> new IllegalStateException(key + " is not registered"));
  }
}
