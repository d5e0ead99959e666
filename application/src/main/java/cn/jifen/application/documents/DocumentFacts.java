package cn.jifen.application.documents;

import cn.jifen.application.registry.Institutions;
import cn.jifen.application.registry.People;
import cn.jifen.domain.eligibility.FileEvent;
import cn.jifen.domain.eligibility.Measure;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.PersonCode;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.law.LinkedRow;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.registry.IdentityDocument;
import cn.jifen.domain.registry.Institution;
import cn.jifen.domain.registry.Practitioner;
import cn.jifen.domain.scoring.AssessedScore;
import cn.jifen.domain.scoring.Score;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** People, institutions, scores and measures as documents state them. */
public final class DocumentFacts {
  private final People people;
  private final Institutions institutions;
  private final RuleBook book;

  public DocumentFacts(People people, Institutions institutions, RuleBook book) {
    this.people = people;
    this.institutions = institutions;
    this.book = book;
  }

  /** The number of the Rule that documents of today cite. */
  public String ruleNumber() {
    return book.latest().number();
  }

  /** A registered person. */
  public DocumentPerson person(PersonId id) {
    Practitioner person = known(people.byId(List.of(id)), id);
    IdentityDocument identity = known(people.identitiesOf(List.of(id)), id);
    return new DocumentPerson(
        person.name(), person.code().map(PersonCode::value), identity.masked());
  }

  /** A registered institution. */
  public DocumentInstitution institution(InstitutionCode code) {
    Institution institution = known(institutions.find(List.of(code)), code);
    return new DocumentInstitution(institution.name(), code.value());
  }

  /** A score with what it added when it was assessed. */
  public DocumentScore score(AssessedScore assessed) {
    Score score = assessed.score();
    return new DocumentScore(
        score.behaviour().value(),
        book.forRecorded(score.decision().decidedOn())
            .scale()
            .row(score.assignment().clause())
            .basis(),
        score.assignment().responsibility(),
        score.points(),
        assessed.added());
  }

  /** A measure with the last day of its term. */
  public DocumentMeasure measure(Measure measure) {
    return new DocumentMeasure(
        measure.kind(),
        measure.row().basis(),
        measure.row().term(),
        measure.firstDay(),
        measure.termEndsBefore().map(end -> end.minusDays(1)));
  }

  /** A measure without a score as its notice orders it. */
  public DocumentMeasure order(FileEvent.MeasureOrdered order) {
    LinkedRow row = book.governing(order.orderedOn()).linked().row(order.rule());
    return new DocumentMeasure(
        row.kind(),
        row.basis(),
        row.term(),
        order.firstDay(),
        order.endsBefore().map(end -> end.minusDays(1)));
  }

  private static <K, V> V known(Map<K, V> map, K key) {
    return Optional.ofNullable(map.get(key))
        .orElseThrow(() -> new IllegalStateException(key + " is not registered"));
  }
}
