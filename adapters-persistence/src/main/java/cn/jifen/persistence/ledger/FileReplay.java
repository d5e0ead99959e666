package cn.jifen.persistence.ledger;

import cn.jifen.application.ledger.EventReader;
import cn.jifen.application.ledger.LedgerEntry;
import cn.jifen.application.ledger.LedgerEvent;
import cn.jifen.application.ledger.TakenStep;
import cn.jifen.application.ledger.VersionedFile;
import cn.jifen.application.port.Now;
import cn.jifen.domain.eligibility.FileEvent;
import cn.jifen.domain.eligibility.PersonFile;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.persistence.database.Database;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
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

  /** The files of these people up to a sequence; the empty file for one without entries. */
  Map<PersonId, VersionedFile> files(Collection<PersonId> people, long upTo) {
    Map<PersonId, Gathered> gathered = new TreeMap<>();
    people.forEach(person -> gathered.put(person, new Gathered()));
    database
        .queryIn(ENTRIES, people.stream().map(PersonId::value).toList(), JdbcLedger::entry, upTo)
        .forEach(
            entry ->
                gathered
                    .computeIfAbsent(entry.person().orElseThrow(), p -> new Gathered())
                    .add(entry, read(entry)));
    Map<PersonId, VersionedFile> files = new TreeMap<>();
    gathered.forEach(
        (person, of) ->
            files.put(
                person,
                VersionedFile.replayed(
                    PersonFile.replay(book, person, of.events), of.recordedOn, of.steps)));
    return files;
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
    private final List<FileEvent> events = new ArrayList<>();
    private final List<LocalDate> recordedOn = new ArrayList<>();
    private final List<TakenStep> steps = new ArrayList<>();

    void add(LedgerEntry entry, LedgerEvent event) {
      switch (event) {
        case LedgerEvent.InFile in -> {
          events.add(in.event());
          recordedOn.add(LocalDate.ofInstant(entry.occurredAt(), Now.LEGAL_ZONE));
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
