package cn.jifen.application.notices;

import cn.jifen.application.documents.DocumentMeasure;
import cn.jifen.application.documents.DocumentPerson;
import cn.jifen.application.documents.ToldInstitution;
import cn.jifen.application.documents.TransferLetter;
import cn.jifen.application.documents.TransferLetter.Regulator;
import cn.jifen.application.ledger.VersionedFile;
import cn.jifen.application.registry.Institutions;
import cn.jifen.application.registry.People;
import cn.jifen.domain.eligibility.FileEvent.MeasureOrdered;
import cn.jifen.domain.eligibility.Measure;
import cn.jifen.domain.eligibility.MeasureCause;
import cn.jifen.domain.eligibility.PersonFile;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.OrderId;
import cn.jifen.domain.kernel.PersonCode;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.ScoreId;
import cn.jifen.domain.law.MonthTerm;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.notices.TransferStep;
import cn.jifen.domain.notices.TransferStep.PassedOn;
import cn.jifen.domain.registry.IdentityDocument;
import cn.jifen.domain.registry.Institution;
import cn.jifen.domain.registry.InstitutionKind;
import cn.jifen.domain.registry.Practitioner;
import cn.jifen.domain.scoring.AssessedScore;
import cn.jifen.domain.scoring.ParentDecision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What one person's file has for a letter that was not passed on before. */
public final class TransferLines {
  private final People people;
  private final Institutions institutions;
  private final ToldInstitution told;
  private final RuleBook book;

  public TransferLines(
      People people, Institutions institutions, ToldInstitution told, RuleBook book) {
    this.people = people;
    this.institutions = institutions;
    this.told = told;
    this.book = book;
  }

  /**
   * What a letter is about.
   *
   * @param area of the agency that writes: exactly that of the institutions (rules 2)
   * @param from first day of decisions and orders, included
   * @param to last day, included
   */
  record Scope(AreaCode area, Regulator regulator, LocalDate from, LocalDate to) {
    boolean holds(AreaCode where, LocalDate day) {
      return area.equals(where) && !day.isBefore(from) && !day.isAfter(to);
    }
  }

  /** One person's part of a letter. */
  record Part(
      PersonId person,
      List<TransferLetter.Line> lines,
      List<ScoreId> scores,
      List<OrderId> orders) {
    boolean isEmpty() {
      return lines.isEmpty();
    }
  }

  /** The part of a person: scores whose notice was issued, and measures without a score. */
  Part of(VersionedFile loaded, Scope scope) {
    PersonFile file = loaded.file();
    List<PassedOn> before =
        loaded.steps(TransferStep.class).stream().map(PassedOn.class::cast).toList();
    List<AssessedScore> scores =
        file.balances().scores().stream()
            .filter(AssessedScore::counts)
            .filter(score -> !file.awaitsNotice(score))
            .filter(score -> scope.holds(decision(score).area(), decision(score).decidedOn().day()))
            .filter(score -> isFor(scope.regulator(), Optional.of(decision(score).institution())))
            .filter(
                score -> before.stream().noneMatch(b -> b.scores().contains(score.score().id())))
            .toList();
    List<MeasureOrdered> orders =
        file.orders().stream()
            .filter(order -> scope.holds(order.area(), order.orderedOn()))
            .filter(order -> isFor(scope.regulator(), told.of(order)))
            .filter(order -> before.stream().noneMatch(b -> b.orders().contains(order.order())))
            .toList();
    return new Part(
        file.person(),
        scores.isEmpty() && orders.isEmpty() ? List.of() : lines(file, scores, orders),
        scores.stream().map(score -> score.score().id()).toList(),
        orders.stream().map(MeasureOrdered::order).toList());
  }

  private static ParentDecision decision(AssessedScore score) {
    return score.score().decision();
  }

  private boolean isFor(Regulator regulator, Optional<InstitutionCode> institution) {
    InstitutionKind kind =
        switch (regulator) {
          case HEALTH -> InstitutionKind.MEDICAL;
          case DRUG -> InstitutionKind.PHARMACY;
        };
    return institution.flatMap(this::place).filter(place -> place.kind() == kind).isPresent();
  }

  private Optional<Institution> place(InstitutionCode code) {
    return Optional.ofNullable(institutions.find(Set.of(code)).get(code));
  }

  private List<TransferLetter.Line> lines(
      PersonFile file, List<AssessedScore> scores, List<MeasureOrdered> orders) {
    DocumentPerson person = named(file.person());
    List<TransferLetter.Line> lines = new ArrayList<>();
    for (AssessedScore score : scores) {
      lines.add(
          new TransferLetter.Line(
              person,
              name(decision(score).institution()),
              decision(score).decidedOn().day(),
              book.forRecorded(decision(score).decidedOn())
                  .scale()
                  .row(score.score().assignment().clause())
                  .basis(),
              Optional.of(score.score().points()),
              measure(file, m -> m.isOf(score.score().id()))));
    }
    for (MeasureOrdered order : orders) {
      lines.add(
          new TransferLetter.Line(
              person,
              told.of(order).map(this::name).orElse(""),
              order.orderedOn(),
              book.governing(order.orderedOn()).linked().row(order.rule()).basis(),
              Optional.empty(),
              measure(file, m -> isOf(m, order.order()))));
    }
    return lines;
  }

  private static boolean isOf(Measure measure, OrderId order) {
    return measure.cause() instanceof MeasureCause.Ordered ordered && ordered.order().equals(order);
  }

  private static Optional<DocumentMeasure> measure(PersonFile file, Predicate<Measure> which) {
    return file.measures().stream()
        .filter(measure -> !measure.superseded())
        .filter(which)
        .reduce((earlier, later) -> later)
        .map(TransferLines::stated);
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
    return place(code)
        .map(Institution::name)
        .orElseThrow(() -> new IllegalStateException(code + " is not registered"));
  }

  private DocumentPerson named(PersonId id) {
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
