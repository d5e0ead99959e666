package cn.jifen.application.ledger;

import cn.jifen.domain.eligibility.FileEvent;
import cn.jifen.domain.eligibility.PersonFile;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.law.RuleBook;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Checks entries one after the other, oldest first: that nothing is missing, that each hash is that
 * of its content and of the entry before, and that what each score and repair is said to have done
 * follows from the entries before it.
 */
public final class LedgerCheck {
  private final EventReader reader;
  private final RuleBook book;
  private final Map<PersonId, PersonFile> files = new HashMap<>();
  private LedgerPosition position = LedgerPosition.START;

  public LedgerCheck(EventReader reader, RuleBook book) {
    this.reader = reader;
    this.book = book;
  }

  /** What is wrong with the next entry, in Chinese; empty when it holds. */
  public Optional<String> next(LedgerEntry entry) {
    Optional<String> broken = chain(entry).or(() -> content(entry));
    position = new LedgerPosition(entry.sequence(), entry.hash());
    return broken;
  }

  /** The last entry that was checked. */
  public LedgerPosition position() {
    return position;
  }

  /** How many people have entries. */
  public int people() {
    return files.size();
  }

  private Optional<String> chain(LedgerEntry entry) {
    if (entry.sequence() != position.sequence() + 1) {
      return Optional.of("序号不连续，应为 " + (position.sequence() + 1));
    }
    if (!entry.previousHash().equals(position.hash())) {
      return Optional.of("与前一条记录的哈希不衔接");
    }
    if (!HashChain.hashOf(entry).equals(entry.hash())) {
      return Optional.of("内容与其哈希不符，记录已被改动");
    }
    return Optional.empty();
  }

  private Optional<String> content(LedgerEntry entry) {
    LedgerEvent event;
    try {
      event = reader.read(entry);
    } catch (IllegalArgumentException unreadable) {
      return Optional.of("内容无法读取");
    }
    return switch (event) {
      case LedgerEvent.InFile inFile -> replay(inFile);
      case LedgerEvent.InCase _,
          LedgerEvent.AtInstitution _,
          LedgerEvent.ProposalMoved _,
          LedgerEvent.AttachmentStored _,
          LedgerEvent.FilingFrozen _ ->
          Optional.empty();
    };
  }

  private Optional<String> replay(LedgerEvent.InFile event) {
    PersonFile before = files.getOrDefault(event.person(), PersonFile.empty(book, event.person()));
    PersonFile after = before.with(event.event());
    files.put(event.person(), after);
    Optional<Outcome> derived = outcomeOf(after, event.event());
    return derived.equals(event.outcome()) ? Optional.empty() : Optional.of("记载的结果与重新推算的不符");
  }

  static Optional<Outcome> outcomeOf(PersonFile after, FileEvent event) {
    return switch (event) {
      case FileEvent.ScoreRecorded recorded ->
          after.counting(recorded.score().id()).map(Outcome::of);
      case FileEvent.RepairGranted granted ->
          after.balances().repairs().stream()
              .filter(r -> r.repair().id().equals(granted.repair().id()))
              .findFirst()
              .map(Outcome::of);
      case FileEvent.ScoreVoided _,
          FileEvent.NoticeIssued _,
          FileEvent.MeasureOrdered _,
          FileEvent.OrderRevoked _,
          FileEvent.StayGranted _,
          FileEvent.StayEnded _,
          FileEvent.RestorationGranted _ ->
          Optional.empty();
    };
  }
}
