package cn.jifen.application.delivery;

import cn.jifen.application.delivery.DeliverNotice.Handover;
import cn.jifen.application.documents.DeliveryReceipt;
import cn.jifen.application.documents.DeliveryReceipt.CorrectedReceipt;
import cn.jifen.application.documents.DocumentDesk;
import cn.jifen.application.documents.DocumentInstitution;
import cn.jifen.application.documents.DocumentKind;
import cn.jifen.application.documents.DocumentPerson;
import cn.jifen.application.documents.DocumentSubject;
import cn.jifen.application.documents.TalkRecord;
import cn.jifen.application.ledger.Act;
import cn.jifen.application.notices.Offices;
import cn.jifen.application.registry.Institutions;
import cn.jifen.application.registry.People;
import cn.jifen.domain.kernel.DocumentId;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.Party;
import cn.jifen.domain.kernel.PersonCode;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.registry.IdentityDocument;
import cn.jifen.domain.registry.Institution;
import cn.jifen.domain.registry.Practitioner;
import java.util.List;
import java.util.Optional;

/** Issues the papers of the steps about a notice: 送达回证 (Art 42) and 谈话提醒记录 (Art 46). */
public final class CasePapers {
  private final DocumentDesk desk;
  private final People people;
  private final Institutions institutions;
  private final Offices offices;
  private final RuleBook book;

  public CasePapers(
      DocumentDesk desk, People people, Institutions institutions, Offices offices, RuleBook book) {
    this.desk = desk;
    this.people = people;
    this.institutions = institutions;
    this.offices = offices;
    this.book = book;
  }

  /**
   * The receipt of a delivery; inside the transaction that records it.
   *
   * @param corrects the receipt in whose place it stands; empty: it is the first
   */
  DocumentId receipt(
      Act act, NoticeCase open, Handover handover, Optional<CorrectedReceipt> corrects) {
    DocumentPerson person = person(open.person());
    String recipient =
        switch (handover.to()) {
          case INSTITUTION -> open.notice().institution().map(this::nameOf).orElse("");
          case PERSON -> person.name();
        };
    return desk.issue(
            act,
            open.notice().area(),
            subject(DocumentKind.DELIVERY_RECEIPT, open, open.notice().institution()),
            identity ->
                new DeliveryReceipt(
                    identity,
                    ruleNumber(open),
                    open.letter().title(),
                    open.letter().number(),
                    recipient,
                    handover.to() == Party.PERSON ? List.of() : List.of(person),
                    Optional.of(delivery(handover)),
                    corrects))
        .id();
  }

  private static DeliveryReceipt.Delivery delivery(Handover handover) {
    return new DeliveryReceipt.Delivery(
        handover.method(),
        handover.on(),
        handover.place(),
        handover.deliveredBy(),
        handover.receivedBy(),
        handover
            .refused()
            .map(r -> new DeliveryReceipt.RefusedAcceptance(r.reason(), r.witnesses())),
        handover.note());
  }

  /**
   * The record of a talk; inside the transaction that records it.
   *
   * @param institution at which the person works; holds the talk when {@code byInstitution}
   */
  DocumentId talk(
      Act act,
      NoticeCase open,
      Optional<InstitutionCode> institution,
      boolean byInstitution,
      TalkRecord.Talk talk) {
    DocumentInstitution place =
        new DocumentInstitution(
            institution.map(this::nameOf).orElse(""),
            institution.map(InstitutionCode::value).orElse(""));
    return desk.issue(
            act,
            open.notice().area(),
            subject(DocumentKind.TALK_RECORD, open, institution),
            identity ->
                new TalkRecord(
                    identity,
                    ruleNumber(open),
                    person(open.person()),
                    place,
                    open.letter().number(),
                    byInstitution ? place.name() : offices.ofArea(open.notice().area()).name(),
                    Optional.of(talk)))
        .id();
  }

  private static DocumentSubject subject(
      DocumentKind kind, NoticeCase open, Optional<InstitutionCode> institution) {
    return new DocumentSubject(kind, Optional.of(open.person()), institution);
  }

  private String ruleNumber(NoticeCase open) {
    return book.governing(open.notice().issuedOn()).number();
  }

  private String nameOf(InstitutionCode code) {
    return Optional.ofNullable(institutions.find(List.of(code)).get(code))
        .map(Institution::name)
        .orElse("");
  }

  private DocumentPerson person(PersonId id) {
    Practitioner person =
        Optional.ofNullable(people.byId(List.of(id)).get(id))
            .orElseThrow(() -> new IllegalStateException("person " + id + " is missing"));
    return new DocumentPerson(
        person.name(),
        person.code().map(PersonCode::value),
        Optional.ofNullable(people.identitiesOf(List.of(id)).get(id))
            .map(IdentityDocument::masked)
            .orElse(""));
  }
}
