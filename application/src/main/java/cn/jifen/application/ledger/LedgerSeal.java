package cn.jifen.application.ledger;

import cn.jifen.domain.eligibility.FileEvent;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.ScoreId;
import cn.jifen.domain.law.RuleBook;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes entries of events: every adapter of {@link Ledger} fills and chains them alike. */
public final class LedgerSeal {
  private final RuleBook book;

  public LedgerSeal(RuleBook book) {
    this.book = book;
  }

  /**
   * The entry that follows a position.
   *
   * @param payload the event as the adapter writes it
   * @param reverses sequence of the entry that {@link #reversed} names
   */
  public LedgerEntry seal(
      LedgerPosition after, Act act, LedgerEvent event, String payload, Optional<Long> reverses) {
    LedgerEntry open =
        new LedgerEntry(
            after.sequence() + 1,
            person(event),
            institution(event),
            typeOf(event),
            payload,
            act.actor().user().value(),
            rolesOf(act),
            act.actor().office().value(),
            act.at(),
            event.effectiveOn(),
            ruleVersion(event),
            act.commandId(),
            reverses,
            after.hash(),
            "");
    return withHash(open, HashChain.hashOf(open));
  }

  /** The name of an event's kind, as entries carry it. */
  public static String typeOf(LedgerEvent event) {
    return switch (event) {
      case LedgerEvent.InFile in -> in.event().getClass().getSimpleName();
      case LedgerEvent.InCase in -> in.step().getClass().getSimpleName();
      case LedgerEvent.AtInstitution at -> at.step().getClass().getSimpleName();
      case LedgerEvent.ProposalMoved _,
          LedgerEvent.AttachmentStored _,
          LedgerEvent.FilingFrozen _ ->
          event.getClass().getSimpleName();
    };
  }

  /** The score whose recording an event voids or replaces. */
  public static Optional<ScoreId> reversed(LedgerEvent event) {
    return event instanceof LedgerEvent.InFile in ? reversed(in.event()) : Optional.empty();
  }

  private static Optional<ScoreId> reversed(FileEvent event) {
    return switch (event) {
      case FileEvent.ScoreRecorded recorded -> recorded.replaces();
      case FileEvent.ScoreVoided voiding -> Optional.of(voiding.score());
      case FileEvent.RepairGranted _,
          FileEvent.NoticeIssued _,
          FileEvent.MeasureOrdered _,
          FileEvent.OrderRevoked _,
          FileEvent.StayGranted _,
          FileEvent.StayEnded _,
          FileEvent.RestorationGranted _ ->
          Optional.empty();
    };
  }

  private static Optional<PersonId> person(LedgerEvent event) {
    return switch (event) {
      case LedgerEvent.InFile in -> Optional.of(in.person());
      case LedgerEvent.InCase in -> Optional.of(in.person());
      case LedgerEvent.AtInstitution _,
          LedgerEvent.ProposalMoved _,
          LedgerEvent.AttachmentStored _,
          LedgerEvent.FilingFrozen _ ->
          Optional.empty();
    };
  }

  private static Optional<InstitutionCode> institution(LedgerEvent event) {
    return event instanceof LedgerEvent.AtInstitution at
        ? Optional.of(at.institution())
        : Optional.empty();
  }

  private static String rolesOf(Act act) {
    return act.actor().roles().stream()
        .sorted(Comparator.naturalOrder())
        .map(Enum::name)
        .collect(Collectors.joining(","));
  }

  private String ruleVersion(LedgerEvent event) {
    if (event instanceof LedgerEvent.InFile(_, FileEvent.ScoreRecorded recorded, _, _)) {
      return book.forRecorded(recorded.score().decision().decidedOn()).number();
    }
    return book.latest().number();
  }

  private static LedgerEntry withHash(LedgerEntry open, String hash) {
    return new LedgerEntry(
        open.sequence(),
        open.person(),
        open.institution(),
        open.type(),
        open.payload(),
        open.actor(),
        open.roles(),
        open.office(),
        open.occurredAt(),
        open.effectiveOn(),
        open.ruleVersion(),
        open.commandId(),
        open.reverses(),
        open.previousHash(),
        hash);
  }
}
