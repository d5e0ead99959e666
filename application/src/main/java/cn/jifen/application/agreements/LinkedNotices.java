package cn.jifen.application.agreements;

import cn.jifen.application.documents.DocumentDesk;
import cn.jifen.application.documents.DocumentInstitution;
import cn.jifen.application.documents.DocumentKind;
import cn.jifen.application.documents.DocumentMeasure;
import cn.jifen.application.documents.DocumentPerson;
import cn.jifen.application.documents.DocumentSubject;
import cn.jifen.application.documents.IssuedDocument;
import cn.jifen.application.documents.LinkedNotice;
import cn.jifen.application.ledger.Act;
import cn.jifen.application.registry.People;
import cn.jifen.domain.agreements.AgreementStep.LinkedProposed;
import cn.jifen.domain.kernel.PersonCode;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.law.LinkedRow;
import cn.jifen.domain.law.LinkedRule;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.law.RuleVersion;
import cn.jifen.domain.registry.IdentityDocument;
import cn.jifen.domain.registry.Institution;
import cn.jifen.domain.registry.Practitioner;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Issues the notice of one person's linked measure (Art 37). */
public final class LinkedNotices {
  private final DocumentDesk documents;
  private final People people;
  private final RuleBook book;

  public LinkedNotices(DocumentDesk documents, People people, RuleBook book) {
    this.documents = documents;
    this.people = people;
    this.book = book;
  }

  IssuedDocument issue(
      Act act, Institution place, LinkedProposed proposed, PersonId person, LocalDate firstDay) {
    RuleVersion rule = book.governing(InstitutionDesk.today(act));
    DocumentMeasure measure = measure(rule.linked().row(proposed.rule()), proposed, firstDay);
    DocumentPerson named = named(person);
    return documents.issue(
        act,
        place.region(),
        DocumentSubject.of(DocumentKind.LINKED_NOTICE, person, place.code()),
        identity ->
            new LinkedNotice(
                identity,
                rule.number(),
                new DocumentInstitution(place.name(), place.code().value()),
                cause(proposed),
                List.of(named),
                measure));
  }

  private static DocumentMeasure measure(
      LinkedRow row, LinkedProposed proposed, LocalDate firstDay) {
    return new DocumentMeasure(
        row.kind(),
        row.basis(),
        Optional.empty(),
        firstDay,
        proposed.endsBefore().map(end -> end.minusDays(1)));
  }

  private static LinkedNotice.Cause cause(LinkedProposed proposed) {
    return proposed.rule() == LinkedRule.AGREEMENT_SUSPENDED
        ? new LinkedNotice.Cause.AgreementSuspended(proposed.decisionNo(), proposed.decidedOn())
        : new LinkedNotice.Cause.AgreementEnded(proposed.decisionNo(), proposed.decidedOn());
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
