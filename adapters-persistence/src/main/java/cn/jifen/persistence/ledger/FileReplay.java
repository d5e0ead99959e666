package cn.jifen.persistence.ledger;

import cn.jifen.application.ledger.EventReader;
import cn.jifen.application.ledger.LedgerEntry;
import cn.jifen.application.ledger.LedgerEvent;
import cn.jifen.application.ledger.Recorded;
import cn.jifen.application.ledger.TakenStep;
import cn.jifen.application.ledger.VersionedFile;
import cn.jifen.domain.eligibility.FileEvent;
import cn.jifen.domain.eligibility.PersonFile;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.registry.MergeStep;
import cn.jifen.domain.registry.Merges;
import cn.jifen.persistence.database.Database;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Replays the ledger into files, page by page. */
@Singleton
final class FileReplay {
  private static final int PAGE = 500;
  private static final String ENTRIES =
      "SELECT "
          + JdbcLedger.COLUMNS
          + " FROM case_event WHERE seq <= ?"
          + " AND person_id IN (:keys) ORDER BY person_id, seq";
  private static final String PEOPLE =
      "SELECT DISTINCT person_id FROM case_event WHERE person_id > ? AND seq <= ?"
          + " ORDER BY person_id LIMIT "
          + PAGE;

  private final Database database;
  private final EventReader reader;
  private final RuleBook book = RuleBook.enacted();

  FileReplay(Database database, EventReader reader) {
    this.database = database;
    this.reader = reader;
  }

  /**
   * The files of these people up to a sequence; the empty file for one without entries. Whoever had
   * been merged into another by then has none and is missing: the one kept has it.
   */
  Map<PersonId, VersionedFile> files(Collection<PersonId> people, long upTo) {
    Loaded loaded = loaded(people, upTo);
    Map<PersonId, VersionedFile> files = new TreeMap<>();
    people.stream()
        .filter(person -> loaded.merges().keptFor(person).isEmpty())
        .forEach(person -> files.put(person, joint(loaded, person)));
    return files;
  }

  /**
   * A file for each of these people up to a sequence, as the derived tables hold it: that of one
   * who was merged into another is empty but for its merges.
   */
  List<VersionedFile> ownFiles(Collection<PersonId> people, long upTo) {
    Loaded loaded = loaded(people, upTo);
    return people.stream()
        .map(
            person ->
                loaded.merges().keptFor(person).isEmpty()
                    ? joint(loaded, person)
                    : VersionedFile.replayed(
                        PersonFile.empty(book, person), List.of(), loaded.of(person).merges()))
        .toList();
  }

  private VersionedFile joint(Loaded loaded, PersonId person) {
    Gathered all = new Gathered();
    loaded.merges().family(person).forEach(member -> all.addAll(loaded.of(member), member, person));
    return VersionedFile.replayed(
        PersonFile.replay(book, person, all.eventsInOrder()),
        List.copyOf(all.recorded.values()),
        all.stepsInOrder());
  }

  /** The entries of these people and of all who were merged into them. */
  private Loaded loaded(Collection<PersonId> people, long upTo) {
    Map<PersonId, Gathered> gathered = new TreeMap<>();
    gather(gathered, people, upTo);
    Merges merges =
        Merges.after(
            gathered.values().stream()
                .flatMap(of -> of.steps.stream())
                .filter(taken -> taken.step() instanceof MergeStep)
                .sorted(Comparator.comparingLong(TakenStep::sequence))
                .map(TakenStep::step)
                .toList());
    List<PersonId> missing =
        people.stream()
            .flatMap(person -> merges.absorbedBy(person).stream())
            .filter(person -> !gathered.containsKey(person))
            .toList();
    gather(gathered, missing, upTo);
    return new Loaded(gathered, merges);
  }

  private void gather(Map<PersonId, Gathered> gathered, Collection<PersonId> people, long upTo) {
    people.forEach(person -> gathered.put(person, new Gathered()));
    database
        .queryIn(ENTRIES, people.stream().map(PersonId::value).toList(), JdbcLedger::entry, upTo)
        .forEach(
            entry ->
                gathered
                    .computeIfAbsent(entry.person().orElseThrow(), p -> new Gathered())
                    .add(entry, read(entry)));
  }

  private record Loaded(Map<PersonId, Gathered> gathered, Merges merges) {
    Gathered of(PersonId person) {
      return gathered.getOrDefault(person, new Gathered());
    }
  }

  private LedgerEvent read(LedgerEntry entry) {
    try {
      return reader.read(entry);
    } catch (IllegalArgumentException unreadable) {
      throw new IllegalStateException(
          "ledger entry " + entry.sequence() + " cannot be read", unreadable);
    }
  }

  /** The entries of one file by what they are. */
  private static final class Gathered {
    private final TreeMap<Long, FileEvent> events = new TreeMap<>();
    private final TreeMap<Long, Recorded> recorded = new TreeMap<>();
    private final List<TakenStep> steps = new ArrayList<>();

    /** What a member brings into the file of the one kept; a merge, in both files, counts once. */
    void addAll(Gathered member, PersonId of, PersonId kept) {
      events.putAll(member.events);
      recorded.putAll(member.recorded);
      member.steps.stream()
          .filter(taken -> of.equals(kept) || !isMergeInto(kept, taken))
          .forEach(steps::add);
    }

    private static boolean isMergeInto(PersonId kept, TakenStep taken) {
      return taken.step() instanceof MergeStep merge && merge.kept().equals(kept);
    }

    List<TakenStep> merges() {
      return steps.stream().filter(taken -> taken.step() instanceof MergeStep).toList();
    }

    List<FileEvent> eventsInOrder() {
      return List.copyOf(events.values());
    }

    List<TakenStep> stepsInOrder() {
      return steps.stream().sorted(Comparator.comparingLong(TakenStep::sequence)).toList();
    }

    void add(LedgerEntry entry, LedgerEvent event) {
      switch (event) {
        case LedgerEvent.InFile in -> {
          events.put(entry.sequence(), in.event());
          recorded.put(entry.sequence(), Recorded.of(entry));
        }
        case LedgerEvent.InCase in -> steps.add(TakenStep.of(entry, in.step()));
        case LedgerEvent.AtInstitution _,
            LedgerEvent.ProposalMoved _,
            LedgerEvent.AttachmentStored _,
            LedgerEvent.FilingFrozen _ ->
            throw new IllegalStateException("entry " + entry.sequence() + " is in no file");
      }
    }
  }

  /** Hands over the people who have events up to a sequence, in pages, by id. */
  void forEachPage(long upTo, Consumer<List<PersonId>> consumer) {
    long after = Long.MIN_VALUE;
    while (true) {
      List<PersonId> page =
          database.query(PEOPLE, row -> new PersonId(row.number("person_id")), after, upTo);
      if (page.isEmpty()) {
        return;
      }
      consumer.accept(page);
      after = page.getLast().value();
    }
  }
}
