package cn.jifen.application.registry;

import cn.jifen.application.access.Role;
import cn.jifen.application.documents.DocumentDesk;
import cn.jifen.application.documents.DocumentIdentity;
import cn.jifen.application.documents.DocumentKind;
import cn.jifen.application.documents.DocumentMeasure;
import cn.jifen.application.documents.DocumentSubject;
import cn.jifen.application.documents.LinkedNotice;
import cn.jifen.application.ledger.Act;
import cn.jifen.application.ledger.Command;
import cn.jifen.application.ledger.Effect;
import cn.jifen.application.ledger.FileRecorder;
import cn.jifen.application.ledger.TakenStep;
import cn.jifen.application.notices.UndrawableText;
import cn.jifen.application.port.Now;
import cn.jifen.domain.eligibility.FileEvent;
import cn.jifen.domain.kernel.DocumentId;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.OrderId;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.Refusal;
import cn.jifen.domain.law.LinkedRow;
import cn.jifen.domain.law.LinkedRule;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.law.RuleVersion;
import cn.jifen.domain.registry.Institution;
import cn.jifen.domain.registry.PersonStep;
import cn.jifen.domain.registry.PersonStep.QualificationLossProposed;
import cn.jifen.domain.registry.Practitioner;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Decides on a proposed termination because the qualification was lost (Art 26). Approved, it is in
 * force from the day of the loss, without points and without a fixed bar, by a numbered notice.
 */
public final class DecideQualificationLoss {
  private final QualificationDesk desk;
  private final PersonRecords records;
  private final DocumentDesk documents;
  private final RuleBook book;
  private final RegistryFindings registry;

  public DecideQualificationLoss(
      QualificationDesk desk, PersonRecords records, DocumentDesk documents, RuleBook book) {
    this.desk = desk;
    this.records = records;
    this.documents = documents;
    this.book = book;
    this.registry = new RegistryFindings(book);
  }

  /** What came of it. */
  public sealed interface Result {
    /**
     * The proposal is decided on.
     *
     * @param notice the document; empty for one that was given back
     */
    record Decided(OrderId order, Optional<DocumentId> notice) implements Result {}

    record Refused(Refusal refusal) implements Result {}
  }

  /**
   * Decides.
   *
   * @return refused for an actor who is no reviewer of the area or proposed it, and when nothing of
   *     that id waits
   */
  public Result decide(Act act, PersonId person, OrderId order, Ruling ruling) {
    try {
      return desk.run(
          act,
          Role.REVIEWER,
          Command.of("decide-qualification-loss", person, order, ruling),
          person,
          made -> decidedBefore(person, order),
          Result.Refused::new,
          matter -> decided(matter, order, ruling));
    } catch (UndrawableText text) {
      return new Result.Refused(Refusal.of(registry.undrawable(text.codePoint())));
    }
  }

  /** Also where it was revoked since. */
  private Result decidedBefore(PersonId person, OrderId order) {
    return new Result.Decided(
        order,
        desk.loaded(person).file().events().stream()
            .flatMap(
                e ->
                    e instanceof FileEvent.MeasureOrdered ordered
                        ? Stream.of(ordered)
                        : Stream.empty())
            .filter(ordered -> ordered.order().equals(order))
            .map(ordered -> new DocumentId(ordered.notice().value()))
            .findFirst());
  }

  private Effect<Result> decided(QualificationDesk.Matter matter, OrderId order, Ruling ruling) {
    Optional<TakenStep> proposed = matter.waiting().loss(order);
    Optional<Refusal> refused =
        proposed
            .map(taken -> matter.outside(loss(taken).area()).or(() -> matter.own(taken)))
            .orElseGet(() -> QualificationDesk.because(desk.findings().notProposed()));
    if (refused.isPresent()) {
      return Effect.none(new Result.Refused(refused.get()));
    }
    Optional<DocumentId> notice =
        switch (ruling) {
          case Ruling.Approved _ ->
              Optional.of(
                  ordered(
                      matter.act(),
                      matter.recorder(),
                      matter.person(),
                      loss(proposed.orElseThrow())));
          case Ruling.Returned returned -> {
            matter
                .recorder()
                .record(
                    matter.person(),
                    new PersonStep.QualificationLossReturned(
                        order, matter.today(), returned.reason()));
            yield Optional.empty();
          }
        };
    matter.recorder().finish(matter.act());
    return Effect.on(order.value(), new Result.Decided(order, notice));
  }

  private static QualificationLossProposed loss(TakenStep proposed) {
    return (QualificationLossProposed) proposed.step();
  }

  private DocumentId ordered(
      Act act, FileRecorder recorder, PersonId person, QualificationLossProposed loss) {
    Practitioner practitioner =
        records
            .person(person)
            .orElseThrow(() -> new IllegalStateException("person " + person + " is missing"));
    Institution place =
        records
            .place(loss.institution())
            .orElseThrow(() -> new IllegalStateException("an institution is missing"));
    DocumentId notice =
        documents
            .issue(
                act,
                loss.area(),
                DocumentSubject.of(
                    DocumentKind.LINKED_NOTICE, practitioner.id(), loss.institution()),
                identity -> content(identity, practitioner, place, loss))
            .id();
    recorder.record(
        person,
        new FileEvent.MeasureOrdered(
            loss.order(),
            LinkedRule.QUALIFICATION_LOST,
            Optional.of(loss.institution()),
            loss.area(),
            new NoticeId(notice.value()),
            LocalDate.ofInstant(act.at(), Now.LEGAL_ZONE),
            loss.lostOn(),
            Optional.empty()));
    return notice;
  }

  private LinkedNotice content(
      DocumentIdentity identity,
      Practitioner person,
      Institution place,
      QualificationLossProposed loss) {
    RuleVersion rule = book.governing(identity.issuedOn());
    LinkedRow row = rule.linked().row(LinkedRule.QUALIFICATION_LOST);
    return new LinkedNotice(
        identity,
        rule.number(),
        PersonRecords.named(place),
        new LinkedNotice.Cause.QualificationLost(loss.lostOn(), loss.how().label()),
        List.of(records.named(person)),
        new DocumentMeasure(
            row.kind(), row.basis(), Optional.empty(), loss.lostOn(), Optional.empty()));
  }
}
