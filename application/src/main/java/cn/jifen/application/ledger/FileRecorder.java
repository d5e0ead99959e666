package cn.jifen.application.ledger;

import cn.jifen.application.port.Now;
import cn.jifen.domain.eligibility.FileEvent;
import cn.jifen.domain.eligibility.PersonFile;
import cn.jifen.domain.kernel.CaseStep;
import cn.jifen.domain.kernel.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Collects what one command records in people's files, in order, and writes files and ledger at its
 * end. Use it inside one transaction.
 */
public final class FileRecorder {
  private final PersonFiles files;
  private final Ledger ledger;
  private final Map<PersonId, PersonId> owners = new HashMap<>();
  private final Map<PersonId, VersionedFile> current = new HashMap<>();
  private final List<LedgerEvent> events = new ArrayList<>();
  private final TreeSet<PersonId> changed = new TreeSet<>();

  /**
   * Starts with the files of these people, loaded now. What is recorded about one who was merged
   * into another goes into the file of the one kept.
   */
  public FileRecorder(PersonFiles files, Ledger ledger, Collection<PersonId> people) {
    this.files = files;
    this.ledger = ledger;
    files.load(people).forEach(this::start);
  }

  private void start(PersonId asked, VersionedFile file) {
    PersonId owner = file.file().person();
    owners.put(asked, owner);
    owners.put(owner, owner);
    file.recorded().forEach(recorded -> owners.put(recorded.under(), owner));
    current.put(owner, file);
  }

  /** The file as it is with everything recorded so far. */
  public PersonFile file(PersonId person) {
    return loaded(person).file();
  }

  /** The file with the steps that were in it when it was loaded. */
  public VersionedFile loaded(PersonId person) {
    return Optional.ofNullable(owners.get(person))
        .map(current::get)
        .orElseThrow(() -> new IllegalStateException("file of " + person + " was not loaded"));
  }

  /**
   * Records an event in a file; returns the file after it. What follows from something that one of
   * merged people brought along is that one's entry.
   */
  public PersonFile record(PersonId person, FileEvent event) {
    VersionedFile before = loaded(person);
    PersonId under = new Bearers(before).of(event);
    VersionedFile after = before.with(event, Recorded.inPreparation(under));
    PersonId owner = after.file().person();
    current.put(owner, after);
    changed.add(owner);
    events.add(
        new LedgerEvent.InFile(
            under, event, LedgerCheck.outcomeOf(after.file(), event), effectiveOn(event)));
    return after.file();
  }

  /**
   * Records a step of a procedure in a file. Of several commands at once that record in one file
   * exactly one succeeds, the others have to look again.
   */
  public void record(PersonId person, CaseStep step) {
    VersionedFile file = loaded(person);
    changed.add(file.file().person());
    events.add(new LedgerEvent.InCase(new Bearers(file).of(step), step));
  }

  /** Adds an entry that belongs into none of the loaded files, in order. */
  public void record(LedgerEvent event) {
    events.add(event);
  }

  /** Writes all files that changed, then the ledger. */
  public List<LedgerEntry> finish(Act act) {
    return finish(act, List::of);
  }

  /**
   * Writes all files that changed, then the ledger.
   *
   * @param following asked for after the files are saved and before the ledger is written: what
   *     follows from their content, appended last
   */
  public List<LedgerEntry> finish(Act act, Supplier<List<LedgerEvent>> following) {
    Map<PersonId, List<TakenStep>> taken = newSteps(act);
    LocalDate day = LocalDate.ofInstant(act.at(), Now.LEGAL_ZONE);
    files.save(
        changed.stream()
            .map(this::loaded)
            .map(file -> file.goneOn(taken.getOrDefault(of(file), List.of()), day))
            .toList());
    events.addAll(following.get());
    return ledger.append(act, events);
  }

  private static PersonId of(VersionedFile file) {
    return file.file().person();
  }

  /** The steps of each person: collected once, since an import records tens of thousands. */
  private Map<PersonId, List<TakenStep>> newSteps(Act act) {
    return events.stream()
        .flatMap(e -> e instanceof LedgerEvent.InCase in ? Stream.of(in) : Stream.empty())
        .collect(
            Collectors.groupingBy(
                in -> owners.getOrDefault(in.person(), in.person()),
                Collectors.mapping(
                    in -> TakenStep.inPreparation(act, in.step()), Collectors.toList())));
  }

  private static LocalDate effectiveOn(FileEvent event) {
    return switch (event) {
      case FileEvent.ScoreRecorded recorded -> recorded.score().decision().decidedOn().day();
      case FileEvent.ScoreVoided voiding -> voiding.voidedOn();
      case FileEvent.RepairGranted granted -> granted.repair().grantedOn();
      case FileEvent.NoticeIssued notice -> notice.issuedOn();
      case FileEvent.MeasureOrdered order -> order.firstDay();
      case FileEvent.OrderRevoked revoked -> revoked.revokedOn();
      case FileEvent.StayGranted stay -> stay.from();
      case FileEvent.StayEnded stay -> stay.until();
      case FileEvent.RestorationGranted restoration -> restoration.restoredOn();
    };
  }
}
