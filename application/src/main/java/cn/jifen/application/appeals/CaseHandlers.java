package cn.jifen.application.appeals;

import cn.jifen.application.ledger.EventReader;
import cn.jifen.application.ledger.FileEntries;
import cn.jifen.application.ledger.LedgerEntry;
import cn.jifen.application.ledger.LedgerEvent;
import cn.jifen.application.scoring.Proposal;
import cn.jifen.application.scoring.Proposals;
import cn.jifen.domain.appeals.AppealedNotice;
import cn.jifen.domain.eligibility.FileEvent;
import cn.jifen.domain.kernel.OrderId;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.UserId;
import java.util.HashSet;
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

  public CaseHandlers(FileEntries entries, EventReader reader, Proposals proposals) {
    this.entries = entries;
    this.reader = reader;
    this.proposals = proposals;
  }

  /**
   * Whoever wrote, submitted, returned or approved a proposal on the parent decision, recorded one
   * of the scores, ordered the measure or the one in whose place it stands, or issued the notice.
   * Call it inside a transaction.
   */
  Set<UserId> of(PersonId person, AppealedNotice notice) {
    Set<UserId> handlers = new HashSet<>();
    notice
        .decision()
        .ifPresent(decision -> proposals.about(decision).forEach(p -> handled(handlers, p)));
    Set<OrderId> orders = new HashSet<>(notice.orders());
    for (LedgerEntry entry : entries.of(person).reversed()) {
      Optional<FileEvent> event = inFile(entry);
      if (event.filter(e -> concerns(e, notice, orders)).isPresent()) {
        handlers.add(new UserId(entry.actor()));
        event.flatMap(CaseHandlers::replacedBy).ifPresent(orders::add);
      }
    }
    return handlers;
  }

  /** The order in whose place one stands: it was recorded earlier. */
  private static Optional<OrderId> replacedBy(FileEvent event) {
    return event instanceof FileEvent.MeasureOrdered ordered
        ? ordered.replaces()
        : Optional.empty();
  }

  private static void handled(Set<UserId> handlers, Proposal proposal) {
    handlers.add(proposal.proposedBy());
    proposal.submittedBy().ifPresent(handlers::add);
    proposal.decidedBy().ifPresent(handlers::add);
  }

  private static boolean concerns(FileEvent event, AppealedNotice notice, Set<OrderId> orders) {
    return switch (event) {
      case FileEvent.ScoreRecorded recorded -> notice.scores().contains(recorded.score().id());
      case FileEvent.NoticeIssued issued -> issued.notice().equals(notice.id());
      case FileEvent.MeasureOrdered ordered -> orders.contains(ordered.order());
      case FileEvent.ScoreVoided _,
          FileEvent.RepairGranted _,
          FileEvent.OrderRevoked _,
          FileEvent.StayGranted _,
          FileEvent.StayEnded _,
          FileEvent.RestorationGranted _ ->
          false;
    };
  }

  private Optional<FileEvent> inFile(LedgerEntry entry) {
    return reader.read(entry) instanceof LedgerEvent.InFile in
        ? Optional.of(in.event())
        : Optional.empty();
  }
}
