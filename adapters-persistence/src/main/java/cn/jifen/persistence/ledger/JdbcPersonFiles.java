package cn.jifen.persistence.ledger;

import cn.jifen.application.ledger.LedgerPosition;
import cn.jifen.application.ledger.PersonFiles;
import cn.jifen.application.ledger.VersionedFile;
import cn.jifen.application.port.ConcurrentChange;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.persistence.database.Database;
import cn.jifen.persistence.registry.MergedPeople;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Files replayed from case_event, saved as the derived tables. */
@Singleton
final class JdbcPersonFiles implements PersonFiles {
  private final Database database;
  private final FileReplay replay;
  private final DerivedRowsWriter rows;
  private final MergedPeople merged;

  JdbcPersonFiles(
      Database database, FileReplay replay, DerivedRowsWriter rows, MergedPeople merged) {
    this.merged = merged;
    this.database = database;
    this.replay = replay;
    this.rows = rows;
  }

  @Override
  public Map<PersonId, VersionedFile> load(Collection<PersonId> people) {
    return database.inTransaction(() -> loadAll(people));
  }

  private Map<PersonId, VersionedFile> loadAll(Collection<PersonId> people) {
    Map<PersonId, PersonId> kept = merged.kept(people);
    Set<PersonId> owners = new HashSet<>(kept.values());
    // Versions first: a file that changes between the two queries then fails to be saved.
    Map<Long, Long> versions =
        versions("SELECT person_id, version FROM person_file WHERE person_id IN (:keys)", owners);
    Map<PersonId, VersionedFile> ofOwners = replay.files(owners, Long.MAX_VALUE);
    Map<PersonId, VersionedFile> files = new HashMap<>();
    kept.forEach(
        (asked, owner) ->
            files.put(
                asked, loaded(ofOwners, owner).under(versions.getOrDefault(owner.value(), 0L))));
    return files;
  }

  private static VersionedFile loaded(Map<PersonId, VersionedFile> files, PersonId owner) {
    return Optional.ofNullable(files.get(owner))
        .orElseThrow(() -> new ConcurrentChange("person " + owner + " was merged meanwhile"));
  }

  @Override
  public void rewrite(Collection<PersonId> people) {
    database.inTransaction(
        () -> {
          rows.write(replay.ownFiles(people, Long.MAX_VALUE));
          return people.size();
        });
  }

  private Map<Long, Long> versions(String sql, Collection<PersonId> people) {
    Map<Long, Long> versions = new HashMap<>();
    database
        .queryIn(
            sql,
            people.stream().sorted().map(PersonId::value).toList(),
            row -> Map.entry(row.number("person_id"), row.number("version")))
        .forEach(entry -> versions.put(entry.getKey(), entry.getValue()));
    return versions;
  }

  @Override
  public void save(Collection<VersionedFile> changes) {
    database.inTransaction(
        () -> {
          raiseVersions(changes);
          rows.write(changes);
          return changes.size();
        });
  }

  private void raiseVersions(Collection<VersionedFile> changes) {
    Map<Long, Long> locked =
        versions(
            "SELECT person_id, version FROM person_file WHERE person_id IN (:keys)"
                + " ORDER BY person_id FOR UPDATE",
            changes.stream().map(change -> change.file().person()).toList());
    changes.forEach(change -> requireUnmoved(change, locked));
    database.updateIn(
        "UPDATE person_file SET version = version + 1 WHERE person_id IN (:keys)", locked.keySet());
    List<Long> added =
        changes.stream()
            .map(change -> change.file().person().value())
            .filter(person -> !locked.containsKey(person))
            .sorted()
            .toList();
    database.insert(
        "INSERT INTO person_file (person_id, version) VALUES (?, 1)",
        added,
        person -> new Object[] {person});
  }

  private static void requireUnmoved(VersionedFile change, Map<Long, Long> locked) {
    long person = change.file().person().value();
    if (locked.getOrDefault(person, 0L) != change.version()) {
      throw new ConcurrentChange("file of person " + person);
    }
  }

  @Override
  public void forEachUpTo(LedgerPosition position, Consumer<VersionedFile> consumer) {
    long upTo = position.sequence();
    replay.forEachPage(upTo, page -> replay.files(page, upTo).values().forEach(consumer));
  }
}
