package cn.jifen.application.delivery;

import cn.jifen.application.access.Access;
import cn.jifen.application.access.FourEyes;
import cn.jifen.application.access.Role;
import cn.jifen.application.calendars.RegionalCalendars;
import cn.jifen.application.delivery.DeliverNotice.Handover;
import cn.jifen.application.documents.DeliveryReceipt.CorrectedReceipt;
import cn.jifen.application.documents.DocumentRegister;
import cn.jifen.application.documents.DocumentReplacement;
import cn.jifen.application.ledger.Act;
import cn.jifen.application.ledger.Command;
import cn.jifen.application.ledger.Effect;
import cn.jifen.application.ledger.OnceOnly;
import cn.jifen.application.ledger.TakenStep;
import cn.jifen.application.port.Ids;
import cn.jifen.application.port.Now;
import cn.jifen.domain.kernel.DocumentId;
import cn.jifen.domain.kernel.Finding;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.Party;
import cn.jifen.domain.kernel.ProposalId;
import cn.jifen.domain.kernel.Refusal;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.notices.DeliveryCorrectionRules;
import cn.jifen.domain.notices.NoticeStep;
import cn.jifen.domain.notices.NoticeStep.DeliveryCorrectionProposed;
import cn.jifen.domain.notices.NoticeStep.DeliveryCorrectionReturned;
import cn.jifen.domain.notices.NoticeStep.NoticeDelivered;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What proposing, approving and returning the correction of a delivery have in common. */
public final class DeliveryCorrectionDesk {
  private final OnceOnly onceOnly;
  private final NoticeCases cases;
  private final CasePapers papers;
  private final DocumentRegister documents;
  private final DeliveryReceipts receipts;
  private final ProposedHandovers handovers;
  private final Ids ids;
  private final RuleBook book;
  private final DeliveryFindings findings;
  private final DeliveryCorrections corrections;

  public DeliveryCorrectionDesk(
      OnceOnly onceOnly,
      NoticeCases cases,
      CasePapers papers,
      DocumentRegister documents,
      DeliveryReceipts receipts,
      ProposedHandovers handovers,
      RegionalCalendars calendars,
      Ids ids,
      RuleBook book) {
    this.onceOnly = onceOnly;
    this.cases = cases;
    this.papers = papers;
    this.documents = documents;
    this.receipts = receipts;
    this.handovers = handovers;
    this.ids = ids;
    this.book = book;
    this.findings = new DeliveryFindings(book);
    this.corrections = new DeliveryCorrections(handovers, new CaseDeadlines(calendars, book));
  }

  /** Notes what an officer proposes. */
  DeliveryCorrectionAnswer propose(
      Act act, NoticeId notice, Party to, Optional<Handover> right, String reason) {
    return once(
        act,
        Command.of("propose-delivery-correction", notice, to, right, reason),
        Role.OFFICER,
        notice,
        open -> {
          DeliveryCorrectionProposed wanted =
              new DeliveryCorrectionProposed(
                  notice,
                  new ProposalId(ids.next()),
                  to,
                  right.map(handover -> handover.of(notice)),
                  today(act),
                  reason.strip());
          List<Finding> against =
              rules(open)
                  .againstProposing(
                      open.notice(), open.progress(), wanted, witnessed(right), today(act));
          if (!against.isEmpty()) {
            return refused(against);
          }
          right.ifPresent(handover -> handovers.record(wanted.proposal(), handover));
          open.record(act, wanted);
          return taken(notice, wanted.proposal());
        });
  }

  /** Puts a waiting correction into effect: the receipt, the replaced one, the steps. */
  DeliveryCorrectionAnswer approve(Act act, NoticeId notice, ProposalId proposal) {
    return once(
        act,
        Command.of("approve-delivery-correction", notice, proposal),
        Role.REVIEWER,
        notice,
        open -> {
          List<Finding> against = new ArrayList<>(againstDeciding(act, open, proposal));
          if (against.isEmpty()) {
            against.addAll(againstEffect(act, open, proposal));
          }
          if (!against.isEmpty()) {
            return refused(against);
          }
          correct(act, open, proposed(open, proposal));
          return taken(notice, proposal);
        });
  }

  /** Leaves what is recorded as it is. */
  DeliveryCorrectionAnswer giveBack(Act act, NoticeId notice, ProposalId proposal, String reason) {
    return once(
        act,
        Command.of("return-delivery-correction", notice, proposal, reason),
        Role.REVIEWER,
        notice,
        open -> {
          List<Finding> against = new ArrayList<>(againstDeciding(act, open, proposal));
          rules(open).againstReason(reason).ifPresent(against::add);
          if (!against.isEmpty()) {
            return refused(against);
          }
          open.record(
              act, new DeliveryCorrectionReturned(notice, proposal, today(act), reason.strip()));
          return taken(notice, proposal);
        });
  }

  private List<Finding> againstDeciding(Act act, NoticeCase open, ProposalId proposal) {
    return rules(open)
        .againstDeciding(open.progress(), proposal)
        .or(() -> FourEyes.against(act.actor(), taken(open, proposal).by()))
        .map(List::of)
        .orElse(List.of());
  }

  private List<Finding> againstEffect(Act act, NoticeCase open, ProposalId proposal) {
    return rules(open)
        .againstEffect(
            open.notice(),
            open.progress(),
            proposed(open, proposal),
            witnessed(handovers.find(proposal)),
            today(act));
  }

  private void correct(Act act, NoticeCase open, DeliveryCorrectionProposed proposed) {
    NoticeDelivered recorded = open.progress().delivery(proposed.to()).orElseThrow();
    Optional<DocumentId> receipt =
        handovers
            .find(proposed.proposal())
            .map(
                handover ->
                    papers.receipt(
                        act,
                        open,
                        handover,
                        Optional.of(new CorrectedReceipt(recorded.on(), proposed.reason()))));
    receipts
        .of(open, recorded)
        .ifPresent(
            replaced -> documents.replace(replaced, new DocumentReplacement(today(act), receipt)));
    List<NoticeStep> steps = new ArrayList<>();
    steps.add(proposed.approved(today(act)));
    receipt.ifPresent(proof -> steps.add(proposed.right().orElseThrow().proved(proof)));
    open.record(act, steps);
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

  private static DeliveryCorrectionProposed proposed(NoticeCase open, ProposalId proposal) {
    return (DeliveryCorrectionProposed) taken(open, proposal).step();
  }

  private static boolean witnessed(Optional<Handover> right) {
    return right.filter(Handover::witnessed).isPresent();
  }

  /** Runs work on a notice for who has the role in its area, once for the command's id. */
  private DeliveryCorrectionAnswer once(
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

  private DeliveryCorrectionRules rules(NoticeCase open) {
    return new DeliveryCorrectionRules(book.governing(open.notice().issuedOn()));
  }

  private Effect<DeliveryCorrectionAnswer> taken(NoticeId notice, ProposalId proposal) {
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

  private static Effect<DeliveryCorrectionAnswer> refused(List<Finding> against) {
    return refused(new Refusal(against));
  }

  private static Effect<DeliveryCorrectionAnswer> refused(Refusal refusal) {
    return Effect.none(new DeliveryCorrectionAnswer.Refused(refusal));
  }

  private static LocalDate today(Act act) {
    return LocalDate.ofInstant(act.at(), Now.LEGAL_ZONE);
  }
}
