package cn.jifen.application.delivery;

import cn.jifen.application.access.Access;
import cn.jifen.application.access.Role;
import cn.jifen.application.calendars.RegionalCalendars;
import cn.jifen.application.ledger.Act;
import cn.jifen.application.ledger.Command;
import cn.jifen.application.ledger.Effect;
import cn.jifen.application.ledger.OnceOnly;
import cn.jifen.application.port.Now;
import cn.jifen.application.registry.Registrations;
import cn.jifen.domain.kernel.DocumentId;
import cn.jifen.domain.kernel.Finding;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.Party;
import cn.jifen.domain.kernel.Refusal;
import cn.jifen.domain.law.DueDate;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.notices.DeliveryMethod;
import cn.jifen.domain.notices.NoticeStep.NoticeDelivered;
import cn.jifen.domain.notices.NoticeStepRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Records the delivery of a notice with its 送达回证: by the agency to the institution (Art 42), then
 * by the institution or the agency to the person (Art 46). Appeal days of the party run from it
 * (Art 48).
 */
public final class DeliverNotice {
  private final OnceOnly onceOnly;
  private final NoticeCases cases;
  private final CasePapers papers;
  private final CaseHandlers handlers;
  private final CaseDeadlines deadlines;
  private final RuleBook book;
  private final DeliveryFindings findings;

  public DeliverNotice(
      OnceOnly onceOnly,
      NoticeCases cases,
      CasePapers papers,
      Registrations registrations,
      RegionalCalendars calendars,
      RuleBook book) {
    this.onceOnly = onceOnly;
    this.cases = cases;
    this.papers = papers;
    this.handlers = new CaseHandlers(registrations);
    this.deadlines = new CaseDeadlines(calendars, book);
    this.book = book;
    this.findings = new DeliveryFindings(book);
  }

  /**
   * How it was delivered.
   *
   * @param on day of receipt; of a refused one the day on which it was left behind
   * @param place address, number of the post item, electronic address or where the announcement
   *     stood
   * @param deliveredBy names of those who delivered it; they stand on the receipt alone
   * @param receivedBy who signed for the party; empty: nobody did
   * @param refused how receipt was refused (拒收); empty: it was not
   * @param note anything else; may be empty
   */
  public record Handover(
      Party to,
      DeliveryMethod method,
      LocalDate on,
      String place,
      List<String> deliveredBy,
      Optional<String> receivedBy,
      Optional<RefusedReceipt> refused,
      String note) {
    public Handover {
      deliveredBy = List.copyOf(deliveredBy);
    }

    /** What of it stands in the file: no names. */
    NoticeDelivered of(NoticeId notice) {
      return new NoticeDelivered(
          notice,
          to,
          method,
          on,
          refused.isPresent(),
          refused.map(RefusedReceipt::reason).orElse(""),
          Optional.empty());
    }

    /** Whether receipt was refused with reason and witness. */
    boolean witnessed() {
      return refused.filter(RefusedReceipt::isWitnessed).isPresent();
    }
  }

  /**
   * A refused receipt.
   *
   * @param witnesses their names stand on the receipt alone
   */
  public record RefusedReceipt(String reason, List<String> witnesses) {
    public RefusedReceipt {
      witnesses = List.copyOf(witnesses);
    }

    private boolean isWitnessed() {
      return !reason.isBlank() && !witnesses.isEmpty();
    }
  }

  /** What came of it. */
  public sealed interface Result {
    /**
     * Recorded.
     *
     * @param due last day for this delivery; empty for the one to the person
     * @param late whether it came after its last day: it counts all the same
     * @param appealUntil last day for an appeal of this party; empty for a letter that only takes a
     *     notice back
     * @param receipt the 送达回证
     */
    record Delivered(
        NoticeDelivered delivery,
        Optional<DueDate> due,
        boolean late,
        Optional<DueDate> appealUntil,
        DocumentId receipt)
        implements Result {}

    record Refused(Refusal refusal) implements Result {}
  }

  /**
   * Records a delivery.
   *
   * @return refused for an unknown notice, for an actor who is no officer of its area (to the
   *     person: nor the institution), for a second delivery to the party, for a day before the
   *     issue, before the institution had it or in the future, and for a refused receipt without
   *     reason and witness
   */
  public Result deliver(Act act, NoticeId notice, Handover handover) {
    Optional<Refusal> noRole =
        switch (handover.to()) {
          case INSTITUTION -> Access.requireRole(act.actor(), Role.OFFICER);
          case PERSON -> CaseHandlers.denyRole(act.actor());
        };
    return noRole.isPresent()
        ? new Result.Refused(noRole.get())
        : onceOnly.run(
            act,
            Command.of("deliver-notice", notice, handover),
            receipt -> deliveredBefore(notice, handover, new DocumentId(receipt)),
            Result.Refused::new,
            () ->
                cases
                    .find(notice)
                    .map(open -> delivered(act, open, handover))
                    .orElseGet(
                        () ->
                            Effect.none(new Result.Refused(findings.unknownNotice(act.actor())))));
  }

  private Effect<Result> delivered(Act act, NoticeCase open, Handover handover) {
    LocalDate today = LocalDate.ofInstant(act.at(), Now.LEGAL_ZONE);
    Optional<Refusal> denied =
        switch (handover.to()) {
          case INSTITUTION -> Access.requireRoleIn(act.actor(), Role.OFFICER, open.notice().area());
          case PERSON -> handlers.deny(act.actor(), open, today);
        };
    if (denied.isPresent()) {
      return Effect.none(new Result.Refused(denied.get()));
    }
    NoticeDelivered step = handover.of(open.notice().notice());
    List<Finding> against =
        new NoticeStepRules(book.governing(open.notice().issuedOn()))
            .against(open.notice(), open.progress(), step, handover.witnessed(), today);
    if (!against.isEmpty()) {
      return Effect.none(new Result.Refused(new Refusal(against)));
    }
    DocumentId receipt = papers.receipt(act, open, handover, Optional.empty());
    NoticeDelivered proved = step.proved(receipt);
    open.record(act, proved);
    return Effect.on(receipt.value(), answer(open, proved, receipt));
  }

  private Result answer(NoticeCase open, NoticeDelivered step, DocumentId receipt) {
    return new Result.Delivered(
        step,
        deadlines.delivery(open.notice(), step.to()),
        deadlines.late(open.notice(), step),
        deadlines.appeal(open.notice(), step),
        receipt);
  }

  /** Also where it was corrected since, or recorded before the step named its receipt. */
  private Result deliveredBefore(NoticeId notice, Handover handover, DocumentId receipt) {
    return cases
        .find(notice)
        .flatMap(
            open ->
                open.progress().of(NoticeDelivered.class).stream()
                    .filter(
                        step ->
                            step.receipt().filter(receipt::equals).isPresent()
                                || step.equals(handover.of(notice)))
                    .map(step -> answer(open, step, receipt))
                    .findFirst())
        .orElseThrow(() -> new IllegalStateException("delivery of " + notice + " is missing"));
  }
}
