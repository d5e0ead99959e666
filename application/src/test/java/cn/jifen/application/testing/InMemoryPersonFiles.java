package cn.jifen.application.testing;

import cn.jifen.application.ledger.LedgerPosition;
import cn.jifen.application.ledger.PersonFiles;
import cn.jifen.application.ledger.VersionedFile;
import cn.jifen.application.port.ConcurrentChange;
import cn.jifen.domain.eligibility.PersonFile;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.registry.Merges;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Files replayed from the ledger in memory; versions and what was saved last are kept beside it.
 */
public final class InMemoryPersonFiles implements PersonFiles, Restorable {
  private final RuleBook book;
  private final InMemoryLedger ledger;
  private final InMemoryRunningTerms terms;
  private final Map<PersonId, Long> versions = new HashMap<>();
  private final Map<PersonId, PersonFile> saved = new HashMap<>();

  public InMemoryPersonFiles(RuleBook book, InMemoryLedger ledger, InMemoryRunningTerms terms) {
    this.book = book;
    this.ledger = ledger;
    this.terms = terms;
  }

  @Override
  public synchronized Map<PersonId, VersionedFile> load(Collection<PersonId> people) {
    Merges merges = ledger.merges();
    Map<PersonId, VersionedFile> files = new HashMap<>();
    people.forEach(p -> files.computeIfAbsent(p, asked -> file(merges.resolved(asked))));
    return files;
  }

  private VersionedFile file(PersonId owner) {
    return replayed(owner, Long.MAX_VALUE).under(versions.getOrDefault(owner, 0L));
  }

  private VersionedFile replayed(PersonId person, long upTo) {
    return VersionedFile.replayed(
        PersonFile.replay(book, person, ledger.eventsOf(person, upTo)),
        ledger.recordedOf(person, upTo),
        ledger.stepsOf(person, upTo));
  }

  @Override
  public synchronized void rewrite(Collection<PersonId> people) {
    List<VersionedFile> files = people.stream().map(this::own).toList();
    terms.write(files);
    files.forEach(file -> saved.put(file.file().person(), file.file()));
  }

  /** That of one who was merged into another is empty. */
  private VersionedFile own(PersonId person) {
    return ledger.merges().resolved(person).equals(person)
        ? replayed(person, Long.MAX_VALUE)
        : VersionedFile.replayed(PersonFile.empty(book, person), List.of(), List.of());
  }

  @Override
  public synchronized void save(Collection<VersionedFile> changes) {
    changes.forEach(this::requireUnmoved);
    changes.forEach(change -> versions.put(change.file().person(), change.version() + 1));
    terms.write(changes);
    changes.forEach(change -> saved.put(change.file().person(), change.file()));
  }

  /** Every file as it was saved last, also before its events are in the ledger. */
  synchronized List<PersonFile> current() {
    return List.copyOf(saved.values());
  }

  private void requireUnmoved(VersionedFile change) {
    if (versions.getOrDefault(change.file().person(), 0L) != change.version()) {
      throw new ConcurrentChange("file of person " + change.file().person());
    }
  }

  @Override
  public void forEachUpTo(LedgerPosition position, Consumer<VersionedFile> consumer) {
    ledger
        .peopleWithEvents(position.sequence())
        .forEach(person -> consumer.accept(replayed(person, position.sequence())));
  }

  @Override
  public synchronized Runnable restorePoint() {
    return Kept.all(Kept.restorePoint(versions), Kept.restorePoint(saved));
  }
}
