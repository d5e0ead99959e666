package cn.jifen.application.eligibility;

import cn.jifen.application.documents.DocumentIdentity;
import cn.jifen.application.documents.DocumentInstitution;
import cn.jifen.application.documents.DocumentPerson;
import cn.jifen.application.documents.PersonDossier;
import cn.jifen.application.documents.PersonDossier.DeliveryEntry;
import cn.jifen.application.documents.PersonDossier.RegistrationEntry;
import cn.jifen.application.documents.PersonDossier.RestorationEntry;
import cn.jifen.application.documents.PersonDossier.TimelineEntry;
import cn.jifen.application.ledger.LedgerEntry;
import cn.jifen.application.port.Now;
import cn.jifen.application.registry.PractitionerView;
import cn.jifen.domain.eligibility.FileEvent;
import cn.jifen.domain.eligibility.Standing;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.notices.NoticeProgress;
import cn.jifen.domain.notices.NoticeStep;
import cn.jifen.domain.restoration.RestorationStep;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Puts an open file into the tables of its document. */
final class DossierContent {
  private final RuleBook book;
  private final OpenedFile open;
  private final FileTimeline timeline;

  DossierContent(RuleBook book, OpenedFile open) {
    this.book = book;
    this.open = open;
    this.timeline = new FileTimeline(book, open);
  }

  /** The document with the status of a day. */
  PersonDossier on(LocalDate day, DocumentIdentity identity) {
    PractitionerView card = open.card();
    Standing standing = open.file().standingOn(day);
    DossierPoints points = new DossierPoints(book, open);
    return new PersonDossier(
        identity,
        book.governing(day).number(),
        new DocumentPerson(card.name(), card.personCode(), card.maskedIdentity()),
        card.category().label(),
        card.title(),
        day,
        open.knownAt(),
        open.entries().isEmpty() ? 0 : open.entries().getLast().entry().sequence(),
        standing.status(),
        standing.awaitingRestoration() ? "期满待恢复" : "",
        card.registrations().stream().map(DossierContent::registration).toList(),
        points.years(),
        points.scores(),
        new DossierMeasures(book, open).all(),
        points.repairs(),
        open.entries().stream().flatMap(DossierContent::restoration).toList(),
        open.steps(NoticeStep.NoticeDelivered.class).stream().map(this::delivery).toList(),
        new DossierAppeals(open).all(),
        open.entries().stream().map(this::line).toList());
  }

  private static RegistrationEntry registration(PractitionerView.RegistrationView at) {
    return new RegistrationEntry(
        new DocumentInstitution(at.institutionName(), at.institutionCode()),
        at.registeredOn(),
        at.endedOn(),
        at.committedOn());
  }

  private static Stream<RestorationEntry> restoration(FiledEntry filed) {
    LocalDate recordedOn = LocalDate.ofInstant(filed.entry().occurredAt(), Now.LEGAL_ZONE);
    return switch (filed) {
      case FiledEntry.OfEvent of ->
          of.event() instanceof FileEvent.RestorationGranted granted
              ? Stream.of(new RestorationEntry(recordedOn, Optional.of(granted.restoredOn()), ""))
              : Stream.empty();
      case FiledEntry.OfStep of ->
          of.step() instanceof RestorationStep.RestorationRefused refused
              ? Stream.of(new RestorationEntry(refused.on(), Optional.empty(), refused.reason()))
              : Stream.empty();
    };
  }

  private DeliveryEntry delivery(NoticeStep.NoticeDelivered step) {
    return new DeliveryEntry(
        step.on(),
        open.names().number(step.notice()),
        step.to().label(),
        step.method(),
        new NoticeProgress(step.notice(), open.steps(NoticeStep.class)).isCorrected(step));
  }

  private TimelineEntry line(FiledEntry filed) {
    LedgerEntry entry = filed.entry();
    return new TimelineEntry(
        entry.sequence(), entry.occurredAt(), entry.effectiveOn(), timeline.text(filed));
  }
}
