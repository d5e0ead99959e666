package cn.jifen.application.ledger;

import cn.jifen.domain.eligibility.FileEvent;
import cn.jifen.domain.eligibility.PersonFile;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.registry.MergeStep;
import cn.jifen.domain.registry.Merges;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
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
  private final Map<PersonId, List<InOrder>> events = new HashMap<>();
  private final Map<PersonId, PersonFile> files = new HashMap<>();
  private final Merges merges = new Merges();
  private LedgerPosition position = LedgerPosition.START;

  public LedgerCheck(EventReader reader, RuleBook book) {
    this.reader = reader;
    this.book = book;
  }

  private record InOrder(long sequence, FileEvent event) {}

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
    return events.size();
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
      case LedgerEvent.InFile inFile -> replay(entry.sequence(), inFile);
      case LedgerEvent.InCase inCase -> merge(inCase);
      case LedgerEvent.AtInstitution _,
          LedgerEvent.ProposalMoved _,
          LedgerEvent.AttachmentStored _,
          LedgerEvent.FilingFrozen _ ->
          Optional.empty();
    };
  }

  /** People who are merged have one file from there on, and two again when they are split. */
  private Optional<String> merge(LedgerEvent.InCase inCase) {
    if (inCase.step() instanceof MergeStep step && merges.take(step)) {
      files.remove(step.kept());
      files.remove(step.absorbed());
    }
    return Optional.empty();
  }

  private PersonFile joint(PersonId person) {
    List<FileEvent> all =
        merges.family(person).stream()
            .flatMap(member -> events.getOrDefault(member, List.of()).stream())
            .sorted(Comparator.comparingLong(InOrder::sequence))
            .map(InOrder::event)
            .toList();
    return PersonFile.replay(book, person, all);
  }

  private Optional<String> replay(long sequence, LedgerEvent.InFile event) {
    PersonId owner = merges.resolved(event.person());
    PersonFile before = files.computeIfAbsent(owner, this::joint);
    PersonFile after = before.with(event.event());
    files.put(owner, after);
    events
        .computeIfAbsent(event.person(), person -> new ArrayList<>())
        .add(new InOrder(sequence, event.event()));
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
