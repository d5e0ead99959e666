package cn.jifen.application.delivery;

import cn.jifen.application.access.Access;
import cn.jifen.application.access.FourEyes;
import cn.jifen.application.access.Role;
import cn.jifen.application.calendars.RegionalCalendars;
import cn.jifen.application.ledger.Act;
import cn.jifen.application.ledger.Command;
import cn.jifen.application.ledger.Effect;
import cn.jifen.application.ledger.OnceOnly;
import cn.jifen.application.ledger.TakenStep;
import cn.jifen.application.port.Now;
import cn.jifen.domain.kernel.Finding;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.ProposalId;
import cn.jifen.domain.kernel.Refusal;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.notices.DeliveryCorrectionRules;
import cn.jifen.domain.notices.NoticeStep.DeliveryCorrectionProposed;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** What proposing, approving and returning the correction of a delivery have in common. */
public final class DeliveryCorrectionDesk {
  private final OnceOnly onceOnly;
  private final NoticeCases cases;
  private final RuleBook book;
  private final DeliveryFindings findings;
  private final DeliveryCorrections corrections;

  public DeliveryCorrectionDesk(
      OnceOnly onceOnly,
      NoticeCases cases,
      ProposedHandovers handovers,
      RegionalCalendars calendars,
      RuleBook book) {
    this.onceOnly = onceOnly;
    this.cases = cases;
    this.book = book;
    this.findings = new DeliveryFindings(book);
    this.corrections = new DeliveryCorrections(handovers, new CaseDeadlines(calendars, book));
  }

  /** Why that user may not decide on it, or nobody may. */
  List<Finding> againstDeciding(Act act, NoticeCase open, ProposalId proposal) {
    return rules(open)
        .againstDeciding(open.progress(), proposal)
        .or(() -> FourEyes.against(act.actor(), taken(open, proposal).by()))
        .map(List::of)
        .orElse(List.of());
  }

  private static TakenStep taken(NoticeCase open, ProposalId proposal) {
    return open.taken().stream()
        .filter(
            step ->
                step.step() instanceof DeliveryCorrectionProposed proposed
                    && proposed.proposal().equals(proposal))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("proposal " + proposal + " is missing"));
  }

  /** What a proposal that waits or waited tells. */
  static DeliveryCorrectionProposed proposed(NoticeCase open, ProposalId proposal) {
    return (DeliveryCorrectionProposed) taken(open, proposal).step();
  }

  /** Runs work on a notice for who has the role in its area, once for the command's id. */
  DeliveryCorrectionAnswer once(
      Act act,
      Command command,
      Role role,
      NoticeId notice,
      Function<NoticeCase, Effect<DeliveryCorrectionAnswer>> work) {
    return Access.requireRole(act.actor(), role)
        .<DeliveryCorrectionAnswer>map(DeliveryCorrectionAnswer.Refused::new)
        .orElseGet(
            () ->
                onceOnly.run(
                    act,
                    command,
                    made -> shown(notice, new ProposalId(made)),
                    DeliveryCorrectionAnswer.Refused::new,
                    () ->
                        cases
                            .find(notice)
                            .map(open -> permitted(act, role, open, work))
                            .orElseGet(() -> refused(findings.unknownNotice(act.actor())))));
  }

  private static Effect<DeliveryCorrectionAnswer> permitted(
      Act act,
      Role role,
      NoticeCase open,
      Function<NoticeCase, Effect<DeliveryCorrectionAnswer>> work) {
    return Access.requireRoleIn(act.actor(), role, open.notice().area())
        .map(DeliveryCorrectionDesk::refused)
        .orElseGet(() -> work.apply(open));
  }

  DeliveryCorrectionRules rules(NoticeCase open) {
    return new DeliveryCorrectionRules(book.governing(open.notice().issuedOn()));
  }

  /** The answer to a step that was taken. */
  Effect<DeliveryCorrectionAnswer> taken(NoticeId notice, ProposalId proposal) {
    return Effect.on(proposal.value(), shown(notice, proposal));
  }

  /** The correction as it stands in the file now. */
  private DeliveryCorrectionAnswer shown(NoticeId notice, ProposalId proposal) {
    return cases.find(notice).stream()
        .flatMap(open -> corrections.of(open).stream())
        .filter(correction -> correction.step().proposal().equals(proposal))
        .findFirst()
        .map(DeliveryCorrectionAnswer.Taken::new)
        .orElseThrow(() -> new IllegalStateException("proposal " + proposal + " is missing"));
  }

  static Effect<DeliveryCorrectionAnswer> refused(List<Finding> against) {
    return refused(new Refusal(against));
  }

  private static Effect<DeliveryCorrectionAnswer> refused(Refusal refusal) {
    return Effect.none(new DeliveryCorrectionAnswer.Refused(refusal));
  }

  static LocalDate today(Act act) {
    return LocalDate.ofInstant(act.at(), Now.LEGAL_ZONE);
  }
}
