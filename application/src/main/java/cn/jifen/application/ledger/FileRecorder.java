package cn.jifen.application.ledger;

import cn.jifen.domain.eligibility.FileEvent;
import cn.jifen.domain.eligibility.PersonFile;
import cn.jifen.domain.kernel.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Collects what one command records in people's files, in order, and writes files and ledger at its
 * end. Use it inside one transaction.
 */
public final class FileRecorder {
  private final PersonFiles files;
  private final Ledger ledger;
  private final Map<PersonId, VersionedFile> current = new HashMap<>();
  private final List<LedgerEvent> events = new ArrayList<>();

  /** Starts with the files of these people, loaded now. */
  public FileRecorder(PersonFiles files, Ledger ledger, Collection<PersonId> people) {
    this.files = files;
    this.ledger = ledger;
    this.current.putAll(files.load(people));
  }

  /** The file as it is with everything recorded so far. */
  public PersonFile file(PersonId person) {
    return loaded(person).file();
  }

  /** Records an event in a file; returns the file after it. */
  public PersonFile record(PersonId person, FileEvent event) {
    VersionedFile before = loaded(person);
    PersonFile after = before.file().with(event);
    current.put(person, new VersionedFile(after, before.version()));
    events.add(
        new LedgerEvent.InFile(
            person, event, LedgerCheck.outcomeOf(after, event), effectiveOn(event)));
    return after;
  }

  private VersionedFile loaded(PersonId person) {
    return Optional.ofNullable(current.get(person))
        .orElseThrow(() -> new IllegalStateException("file of " + person + " was not loaded"));
  }

  /** Adds an entry about no single person, in order. */
  public void record(LedgerEvent event) {
    events.add(event);
  }

  /** Writes all files that changed, then the ledger. */
  public List<LedgerEntry> finish(Act act) {
    files.save(changed());
    return ledger.append(act, events);
  }

  private List<VersionedFile> changed() {
    return events.stream()
        .flatMap(e -> e instanceof LedgerEvent.InFile in ? Stream.of(in.person()) : Stream.empty())
        .distinct()
        .sorted()
        .map(this::loaded)
        .toList();
  }

  private static LocalDate effectiveOn(FileEvent event) {
    return switch (event) {
      case FileEvent.ScoreRecorded recorded -> recorded.score().decision().decidedOn().day();
      case FileEvent.ScoreVoided voiding -> voiding.voidedOn();
      case FileEvent.RepairGranted granted -> granted.repair().grantedOn();
      case FileEvent.NoticeIssued notice -> notice.issuedOn();
      case FileEvent.RestorationGranted restoration -> restoration.restoredOn();
    };
  }
}
