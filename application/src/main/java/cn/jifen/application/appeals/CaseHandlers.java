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
import cn.jifen.domain.kernel.CaseStep;
import cn.jifen.domain.kernel.OrderId;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.UserId;
import cn.jifen.domain.registry.PersonStep.QualificationLossProposed;
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
   * of the scores, issued the notice, or proposed or ordered the measure, the one in whose place it
   * stands or the one that stands in its place by now. Call it inside a transaction.
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
      case LedgerEvent.InCase in -> proposes(in.step(), orders);
      case LedgerEvent.AtInstitution _,
          LedgerEvent.ProposalMoved _,
          LedgerEvent.AttachmentStored _,
          LedgerEvent.FilingFrozen _ ->
          false;
    };
  }

  /** An order for a lost qualification has the id that its proposal gave it (Art 26). */
  private static boolean proposes(CaseStep step, Set<OrderId> orders) {
    return step instanceof QualificationLossProposed proposed && orders.contains(proposed.order());
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
          FileEvent.RestorationGranted _ ->
          false;
    };
  }
}
