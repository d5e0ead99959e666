package cn.jifen.application.registry;

import cn.jifen.application.access.Access;
import cn.jifen.application.access.FourEyes;
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
import cn.jifen.application.ledger.Ledger;
import cn.jifen.application.ledger.OnceOnly;
import cn.jifen.application.ledger.PersonFiles;
import cn.jifen.application.ledger.TakenStep;
import cn.jifen.application.notices.UndrawableText;
import cn.jifen.application.port.Now;
import cn.jifen.domain.eligibility.FileEvent;
import cn.jifen.domain.kernel.DocumentId;
import cn.jifen.domain.kernel.Finding;
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

/**
 * Decides on a proposed termination because the qualification was lost (Art 26). Approved, it is in
 * force from the day of the loss, without points and without a fixed bar, by a numbered notice.
 */
public final class DecideQualificationLoss {
  private final OnceOnly onceOnly;
  private final PersonFiles files;
  private final Ledger ledger;
  private final PersonRecords records;
  private final DocumentDesk desk;
  private final RuleBook book;
  private final QualificationFindings findings;
  private final RegistryFindings registry;

  public DecideQualificationLoss(
      OnceOnly onceOnly,
      PersonFiles files,
      Ledger ledger,
      PersonRecords records,
      DocumentDesk desk,
      RuleBook book) {
    this.onceOnly = onceOnly;
    this.files = files;
    this.ledger = ledger;
    this.records = records;
    this.desk = desk;
    this.book = book;
    this.findings = new QualificationFindings(book);
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
    Optional<Refusal> denied = Access.requireRole(act.actor(), Role.REVIEWER);
    if (denied.isPresent()) {
      return new Result.Refused(denied.get());
    }
    try {
      return onceOnly.run(
          act,
          Command.of("decide-qualification-loss", person, order, ruling),
          made -> decidedBefore(person, order),
          Result.Refused::new,
          () -> decided(act, person, order, ruling));
    } catch (UndrawableText text) {
      return new Result.Refused(Refusal.of(registry.undrawable(text.codePoint())));
    }
  }

  private Result decidedBefore(PersonId person, OrderId order) {
    Optional<DocumentId> notice =
        new FileRecorder(files, ledger, List.of(person))
            .file(person).orders().stream()
                .filter(ordered -> ordered.order().equals(order))
                .map(ordered -> new DocumentId(ordered.notice().value()))
                .findFirst();
    return new Result.Decided(order, notice);
  }

  private Effect<Result> decided(Act act, PersonId person, OrderId order, Ruling ruling) {
    FileRecorder recorder = new FileRecorder(files, ledger, List.of(person));
    Optional<TakenStep> proposed = new QualificationMatters(recorder.loaded(person)).loss(order);
    Optional<Refusal> denied =
        proposed
            .map(taken -> denied(act, taken))
            .orElseGet(() -> Optional.of(Refusal.of(findings.notProposed())));
    if (denied.isPresent()) {
      return Effect.none(new Result.Refused(denied.get()));
    }
    QualificationLossProposed loss = (QualificationLossProposed) proposed.orElseThrow().step();
    Optional<DocumentId> notice =
        switch (ruling) {
          case Ruling.Approved _ -> Optional.of(ordered(act, recorder, person, loss));
          case Ruling.Returned returned -> {
            recorder.record(
                person,
                new PersonStep.QualificationLossReturned(order, today(act), returned.reason()));
            yield Optional.empty();
          }
        };
    recorder.finish(act);
    return Effect.on(order.value(), new Result.Decided(order, notice));
  }

  private static Optional<Refusal> denied(Act act, TakenStep taken) {
    QualificationLossProposed loss = (QualificationLossProposed) taken.step();
    Optional<Finding> same = FourEyes.against(act.actor(), taken.by());
    return Access.requireRoleIn(act.actor(), Role.REVIEWER, loss.area())
        .or(() -> same.map(Refusal::of));
  }

  private static LocalDate today(Act act) {
    return LocalDate.ofInstant(act.at(), Now.LEGAL_ZONE);
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
        desk.issue(
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
            Optional.empty(),
            loss.area(),
            new NoticeId(notice.value()),
            today(act),
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
