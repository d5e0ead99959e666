package cn.jifen.persistence.ledger;

import cn.jifen.domain.eligibility.FileEvent;
import cn.jifen.domain.eligibility.PersonFile;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.persistence.database.Database;
import cn.jifen.persistence.database.Row;
import jakarta.inject.Singleton;
import java.sql.SQLException;
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
  private static final String EVENTS =
      "SELECT seq, person_id, event_type, payload FROM case_event WHERE seq <= ?"
          + " AND person_id IN (:keys) ORDER BY person_id, seq";
  private static final String PEOPLE =
      "SELECT DISTINCT person_id FROM case_event WHERE person_id > ? AND seq <= ?"
          + " ORDER BY person_id LIMIT "
          + PAGE;

  private final Database database;
  private final RuleBook book = RuleBook.enacted();

  FileReplay(Database database) {
    this.database = database;
  }

  /** The files of these people up to a sequence; the empty file for one without events. */
  Map<PersonId, PersonFile> files(Collection<PersonId> people, long upTo) {
    Map<PersonId, List<FileEvent>> events = new TreeMap<>();
    people.forEach(person -> events.put(person, new ArrayList<>()));
    database
        .queryIn(EVENTS, people.stream().map(PersonId::value).toList(), FileReplay::event, upTo)
        .forEach(
            read ->
                events.computeIfAbsent(read.person(), p -> new ArrayList<>()).add(read.event()));
    Map<PersonId, PersonFile> files = new TreeMap<>();
    events.forEach((person, of) -> files.put(person, PersonFile.replay(book, person, of)));
    return files;
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

  private static Read event(Row row) throws SQLException {
    try {
      return new Read(
          new PersonId(row.number("person_id")),
          EventParser.fileEvent(row.text("event_type"), Json.parse(row.text("payload"))));
    } catch (IllegalArgumentException unreadable) {
      throw new IllegalStateException(
          "ledger entry " + row.number("seq") + " cannot be read", unreadable);
    }
  }

  private record Read(PersonId person, FileEvent event) {}
}
