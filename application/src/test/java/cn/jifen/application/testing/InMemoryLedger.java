package cn.jifen.application.testing;

import cn.jifen.application.ledger.Act;
import cn.jifen.application.ledger.EventReader;
import cn.jifen.application.ledger.FileEntries;
import cn.jifen.application.ledger.Ledger;
import cn.jifen.application.ledger.LedgerEntry;
import cn.jifen.application.ledger.LedgerEvent;
import cn.jifen.application.ledger.LedgerPosition;
import cn.jifen.application.ledger.LedgerSeal;
import cn.jifen.application.ledger.Recorded;
import cn.jifen.application.ledger.TakenStep;
import cn.jifen.domain.eligibility.FileEvent;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.ScoreId;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.registry.MergeStep;
import cn.jifen.domain.registry.Merges;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The ledger as a list; an event's text is its payload. */
public final class InMemoryLedger implements Ledger, EventReader, FileEntries, Restorable {
  private final LedgerSeal seal;
  private final List<LedgerEntry> entries = new ArrayList<>();
  private final List<LedgerEvent> events = new ArrayList<>();

  public InMemoryLedger(RuleBook book) {
    this.seal = new LedgerSeal(book);
  }

  @Override
  public synchronized List<LedgerEntry> append(Act act, List<LedgerEvent> appended) {
    for (LedgerEvent event : appended) {
      Optional<Long> reverses = LedgerSeal.reversed(event).flatMap(this::recordingOf);
      entries.add(seal.seal(head(), act, event, event.toString(), reverses));
      events.add(event);
    }
    return List.copyOf(entries.subList(entries.size() - appended.size(), entries.size()));
  }

  private Optional<Long> recordingOf(ScoreId score) {
    for (int i = 0; i < events.size(); i++) {
      if (events.get(i) instanceof LedgerEvent.InFile in
          && in.event() instanceof FileEvent.ScoreRecorded recorded
          && recorded.score().id().equals(score)) {
        return Optional.of(entries.get(i).sequence());
      }
    }
    return Optional.empty();
  }

  @Override
  public synchronized LedgerPosition head() {
    return entries.isEmpty()
        ? LedgerPosition.START
        : new LedgerPosition(entries.getLast().sequence(), entries.getLast().hash());
  }

  @Override
  public synchronized List<LedgerEntry> after(long sequence, int limit) {
    int from = (int) Math.min(Math.max(sequence, 0), entries.size());
    return List.copyOf(entries.subList(from, Math.min(from + limit, entries.size())));
  }

  @Override
  public synchronized LedgerEvent read(LedgerEntry entry) {
    if (entry.sequence() < 1 || entry.sequence() > events.size()) {
      throw new IllegalArgumentException("entry " + entry.sequence() + " cannot be read");
    }
    return events.get((int) entry.sequence() - 1);
  }

  @Override
  public synchronized List<LedgerEntry> of(PersonId person) {
    List<PersonId> family = merges().family(merges().resolved(person));
    return entries.stream()
        .filter(entry -> entry.person().filter(family::contains).isPresent())
        .toList();
  }

  @Override
  public synchronized List<LedgerEntry> knownAt(PersonId person, Instant moment) {
    List<PersonId> family = familyKnownAt(person, moment);
    return entries.stream()
        .filter(entry -> !entry.occurredAt().isAfter(moment))
        .filter(entry -> entry.person().filter(family::contains).isPresent())
        .toList();
  }

  @Override
  public synchronized List<PersonId> familyKnownAt(PersonId person, Instant moment) {
    Merges merges = mergesKnownAt(moment);
    return merges.family(merges.resolved(person));
  }

  /** Who goes on under whom after the first entries. */
  synchronized Merges merges(long upTo) {
    return Merges.after(
        events.stream()
            .limit(upTo)
            .flatMap(
                e -> e instanceof LedgerEvent.InCase in ? Stream.of(in.step()) : Stream.empty())
            .toList());
  }

  /** Who went on under whom at a moment. */
  synchronized Merges mergesKnownAt(Instant moment) {
    return merges(entries.stream().filter(e -> !e.occurredAt().isAfter(moment)).count());
  }

  synchronized Merges merges() {
    return merges(events.size());
  }

  /** Those of the person and of all merged into it. */
  synchronized List<FileEvent> eventsOf(PersonId person, long upTo) {
    List<PersonId> family = merges(upTo).family(person);
    return eventsInFiles(upTo)
        .filter(in -> family.contains(in.person()))
        .map(LedgerEvent.InFile::event)
        .toList();
  }

  /** How the events of a file were recorded. */
  synchronized List<Recorded> recordedOf(PersonId person, long upTo) {
    List<PersonId> family = merges(upTo).family(person);
    List<Recorded> recorded = new ArrayList<>();
    for (int i = 0; i < Math.min(events.size(), upTo); i++) {
      if (events.get(i) instanceof LedgerEvent.InFile in && family.contains(in.person())) {
        recorded.add(Recorded.of(entries.get(i)));
      }
    }
    return recorded;
  }

  synchronized List<TakenStep> stepsOf(PersonId person, long upTo) {
    List<PersonId> family = merges(upTo).family(person);
    List<TakenStep> steps = new ArrayList<>();
    for (int i = 0; i < Math.min(events.size(), upTo); i++) {
      if (events.get(i) instanceof LedgerEvent.InCase in
          && family.contains(in.person())
          && (in.person().equals(person) || !isMergeInto(person, in))) {
        steps.add(TakenStep.of(entries.get(i), in.step()));
      }
    }
    return steps;
  }

  private static boolean isMergeInto(PersonId kept, LedgerEvent.InCase in) {
    return in.step() instanceof MergeStep merge && merge.kept().equals(kept);
  }

  synchronized List<TakenStep> stepsAt(InstitutionCode institution) {
    List<TakenStep> steps = new ArrayList<>();
    for (int i = 0; i < events.size(); i++) {
      if (events.get(i) instanceof LedgerEvent.AtInstitution at
          && at.institution().equals(institution)) {
        steps.add(TakenStep.of(entries.get(i), at.step()));
      }
    }
    return steps;
  }

  synchronized List<PersonId> peopleWithEvents(long upTo) {
    Merges merges = merges(upTo);
    return eventsInFiles(upTo).map(in -> merges.resolved(in.person())).distinct().sorted().toList();
  }

  private Stream<LedgerEvent.InFile> eventsInFiles(long upTo) {
    return events.stream()
        .limit(upTo)
        .flatMap(e -> e instanceof LedgerEvent.InFile in ? Stream.of(in) : Stream.empty());
  }

  @Override
  public synchronized Runnable restorePoint() {
    return Kept.all(Kept.length(entries), Kept.length(events));
  }
}
