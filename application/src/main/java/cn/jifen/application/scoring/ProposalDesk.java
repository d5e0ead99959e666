package cn.jifen.application.scoring;

import cn.jifen.application.access.Access;
import cn.jifen.application.access.Role;
import cn.jifen.application.ledger.Act;
import cn.jifen.application.ledger.Command;
import cn.jifen.application.ledger.Effect;
import cn.jifen.application.ledger.Ledger;
import cn.jifen.application.ledger.LedgerEvent;
import cn.jifen.application.ledger.OnceOnly;
import cn.jifen.application.port.Now;
import cn.jifen.domain.kernel.ProposalId;
import cn.jifen.domain.kernel.Refusal;
import cn.jifen.domain.law.RuleBook;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** What the steps of a proposal have in common: find it, check who acts, assess it, save it. */
public final class ProposalDesk {
  private final OnceOnly onceOnly;
  private final Proposals proposals;
  private final AssessProposal assess;
  private final Ledger ledger;
  private final ScoringFindings findings;

  public ProposalDesk(
      OnceOnly onceOnly, Proposals proposals, AssessProposal assess, Ledger ledger, RuleBook book) {
    this.onceOnly = onceOnly;
    this.proposals = proposals;
    this.assess = assess;
    this.ledger = ledger;
    this.findings = new ScoringFindings(book);
  }

  ScoringFindings findings() {
    return findings;
  }

  /** Runs a command in a transaction, once for its id. */
  ProposalAnswer once(Act act, Command command, Supplier<ProposalAnswer> work) {
    return onceOnly.run(
        act, command, this::repeated, ProposalAnswer.Refused::new, () -> effect(work.get()));
  }

  private ProposalAnswer repeated(long made) {
    return proposals
        .find(new ProposalId(made))
        .<ProposalAnswer>map(ProposalAnswer.Repeated::new)
        .orElseThrow(() -> new IllegalStateException("proposal " + made + " is missing"));
  }

  private static Effect<ProposalAnswer> effect(ProposalAnswer answer) {
    return switch (answer) {
      case ProposalAnswer.Accepted accepted -> Effect.on(accepted.proposal().id().value(), answer);
      case ProposalAnswer.Repeated _, ProposalAnswer.Refused _ -> Effect.none(answer);
    };
  }

  /** Runs a step on a proposal for an actor who has the role in its area. */
  ProposalAnswer step(
      Act act, Role role, ProposalId id, Command command, Function<Proposal, ProposalAnswer> step) {
    return once(act, command, () -> found(act, role, id, step));
  }

  private ProposalAnswer found(
      Act act, Role role, ProposalId id, Function<Proposal, ProposalAnswer> step) {
    Optional<Refusal> denied = Access.requireRole(act.actor(), role);
    if (denied.isPresent()) {
      return new ProposalAnswer.Refused(denied.get());
    }
    return proposals
        .hold(id)
        .map(proposal -> permitted(act, role, proposal.content(), () -> step.apply(proposal)))
        .orElseGet(
            () ->
                new ProposalAnswer.Refused(
                    Access.unknown(act.actor(), findings.unknownProposal())));
  }

  ProposalAnswer permitted(
      Act act, Role role, ProposalContent content, Supplier<ProposalAnswer> step) {
    Optional<Refusal> denied = Access.requireRoleIn(act.actor(), role, content.area());
    return denied.isPresent() ? new ProposalAnswer.Refused(denied.get()) : step.get();
  }

  ProposalPreview preview(Act act, ProposalContent content) {
    return assess.assess(content, today(act));
  }

  /** Adds a new proposal when nothing speaks against it. */
  ProposalAnswer add(Act act, Proposal proposal) {
    ProposalPreview preview = preview(act, proposal.content());
    if (!preview.allFindings().isEmpty()) {
      return new ProposalAnswer.Refused(new Refusal(preview.allFindings()));
    }
    proposals.add(proposal);
    note(act, "", proposal);
    return new ProposalAnswer.Accepted(proposal, preview);
  }

  /** Saves what became of a proposal, and notes the move in the ledger. */
  ProposalAnswer move(Act act, ProposalState from, Proposal moved, ProposalPreview preview) {
    proposals.update(moved);
    note(act, from.name(), moved);
    return new ProposalAnswer.Accepted(moved, preview);
  }

  void update(Proposal moved) {
    proposals.update(moved);
  }

  private void note(Act act, String from, Proposal proposal) {
    ledger.append(act, List.of(moved(act, from, proposal)));
  }

  LedgerEvent moved(Act act, String from, Proposal proposal) {
    return new LedgerEvent.ProposalMoved(
        proposal.id(),
        proposal.content().decision(),
        from,
        proposal.state().name(),
        proposal.reason(),
        today(act));
  }

  static LocalDate today(Act act) {
    return LocalDate.ofInstant(act.at(), Now.LEGAL_ZONE);
  }
}
