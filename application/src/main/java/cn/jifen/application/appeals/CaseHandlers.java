package cn.jifen.application.appeals;

import cn.jifen.application.agreements.LinkedProposers;
import cn.jifen.application.ledger.EventReader;
import cn.jifen.application.ledger.FileEntries;
import cn.jifen.application.ledger.LedgerEntry;
import cn.jifen.application.ledger.LedgerEvent;
import cn.jifen.application.scoring.Proposal;
import cn.jifen.application.scoring.Proposals;
import cn.jifen.domain.appeals.AppealedNotice;
import cn.jifen.domain.eligibility.FileEvent;
import cn.jifen.domain.eligibility.FileEvent.MeasureOrdered;
import cn.jifen.domain.eligibility.FileEvent.RestorationGranted;
import cn.jifen.domain.kernel.OrderId;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.UserId;
import cn.jifen.domain.law.LinkedRule;
import cn.jifen.domain.registry.PersonStep.QualificationLossProposed;
import cn.jifen.domain.registry.PersonStep.QualificationLossReturned;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who handled the case that a notice is about: an appeal is not handled by the original handler
 * (rules 9).
 */
public final class CaseHandlers {
  private final FileEntries entries;
  private final EventReader reader;
  private final Proposals proposals;
  private final LinkedProposers linked;

  public CaseHandlers(
      FileEntries entries, EventReader reader, Proposals proposals, LinkedProposers linked) {
    this.entries = entries;
    this.reader = reader;
    this.proposals = proposals;
    this.linked = linked;
  }

  /**
   * Whoever wrote, submitted, returned or approved a proposal on the parent decision, recorded one
   * of the scores, issued the notice, or proposed, returned or ordered the measure, the one in
   * whose place it stands or the one that stands in its place by now. A proposal that was returned
   * counts like one that was approved: whoever made or judged it has formed a view of this very
   * case. Call it inside a transaction.
   */
  Set<UserId> of(PersonId person, AppealedNotice notice) {
    Set<UserId> handlers = new HashSet<>();
    notice
        .decision()
        .ifPresent(decision -> proposals.about(decision).forEach(p -> handled(handlers, p)));
    List<Entry> file = entries.of(person).stream().map(this::read).toList();
    List<MeasureOrdered> chain = chain(file, notice);
    Set<OrderId> orders = new HashSet<>();
    chain.forEach(ordered -> orders.add(ordered.order()));
    file.stream()
        .filter(entry -> concerns(entry.event(), notice, orders))
        .forEach(entry -> handlers.add(entry.by()));
    lossHandled(file, orders).forEach(entry -> handlers.add(entry.by()));
    chain.stream()
        .flatMap(ordered -> ordered.institution().stream())
        .distinct()
        .forEach(institution -> handlers.addAll(linked.of(institution, orders)));
    return handlers;
  }

  /** An entry of the file with the account that made it. */
  private record Entry(UserId by, LedgerEvent event) {}

  private Entry read(LedgerEntry entry) {
    return new Entry(new UserId(entry.actor()), reader.read(entry));
  }

  /** The notice's orders with all before and after them that had or have another term. */
  private static List<MeasureOrdered> chain(List<Entry> file, AppealedNotice notice) {
    List<MeasureOrdered> all =
        file.stream().flatMap(entry -> ordered(entry.event()).stream()).toList();
    Set<OrderId> orders = new HashSet<>(notice.orders());
    all.reversed().stream()
        .filter(ordered -> orders.contains(ordered.order()))
        .forEach(ordered -> ordered.replaces().ifPresent(orders::add));
    all.stream()
        .filter(ordered -> ordered.replaces().filter(orders::contains).isPresent())
        .forEach(ordered -> orders.add(ordered.order()));
    return all.stream().filter(ordered -> orders.contains(ordered.order())).toList();
  }

  private static Optional<MeasureOrdered> ordered(LedgerEvent event) {
    return event instanceof LedgerEvent.InFile(_, MeasureOrdered measure, _, _)
        ? Optional.of(measure)
        : Optional.empty();
  }

  private static void handled(Set<UserId> handlers, Proposal proposal) {
    handlers.add(proposal.proposedBy());
    proposal.submittedBy().ifPresent(handlers::add);
    proposal.decidedBy().ifPresent(handlers::add);
  }

  private static boolean concerns(LedgerEvent event, AppealedNotice notice, Set<OrderId> orders) {
    return switch (event) {
      case LedgerEvent.InFile in -> concerns(in.event(), notice, orders);
      case LedgerEvent.InCase _,
          LedgerEvent.AtInstitution _,
          LedgerEvent.ProposalMoved _,
          LedgerEvent.AttachmentStored _,
          LedgerEvent.FilingFrozen _ ->
          false;
    };
  }

  /**
   * The entries about the loss of a qualification that led to one of the orders (Art 26): all from
   * one proof of the qualification to the next, since all are about whether it was lost in between.
   */
  private static List<Entry> lossHandled(List<Entry> file, Set<OrderId> orders) {
    List<Entry> handled = new ArrayList<>();
    List<Entry> sinceProof = new ArrayList<>();
    for (Entry entry : file) {
      if (provesQualification(entry.event())) {
        handled.addAll(ofOrders(sinceProof, orders));
        sinceProof.clear();
      } else if (isAboutLoss(entry.event())) {
        sinceProof.add(entry);
      }
    }
    handled.addAll(ofOrders(sinceProof, orders));
    return handled;
  }

  private static List<Entry> ofOrders(List<Entry> loss, Set<OrderId> orders) {
    return loss.stream()
            .flatMap(entry -> ordered(entry.event()).stream())
            .anyMatch(order -> orders.contains(order.order()))
        ? List.copyOf(loss)
        : List.of();
  }

  private static boolean provesQualification(LedgerEvent event) {
    return event instanceof LedgerEvent.InFile(_, RestorationGranted granted, _, _)
        && granted.qualificationProven();
  }

  private static boolean isAboutLoss(LedgerEvent event) {
    return ordered(event).filter(o -> o.rule() == LinkedRule.QUALIFICATION_LOST).isPresent()
        || (event instanceof LedgerEvent.InCase in
            && (in.step() instanceof QualificationLossProposed
                || in.step() instanceof QualificationLossReturned));
  }

  private static boolean concerns(FileEvent event, AppealedNotice notice, Set<OrderId> orders) {
    return switch (event) {
      case FileEvent.ScoreRecorded recorded -> notice.scores().contains(recorded.score().id());
      case FileEvent.NoticeIssued issued -> issued.notice().equals(notice.id());
      case MeasureOrdered ordered -> orders.contains(ordered.order());
      case FileEvent.ScoreVoided _,
          FileEvent.RepairGranted _,
          FileEvent.OrderRevoked _,
          FileEvent.StayGranted _,
          FileEvent.StayEnded _,
          RestorationGranted _ ->
          false;
    };
  }
}
