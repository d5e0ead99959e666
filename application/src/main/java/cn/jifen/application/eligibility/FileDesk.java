package cn.jifen.application.eligibility;

import cn.jifen.application.access.Access;
import cn.jifen.application.eligibility.FileReading.Whose;
import cn.jifen.application.ledger.EventReader;
import cn.jifen.application.ledger.FileEntries;
import cn.jifen.application.ledger.LedgerEntry;
import cn.jifen.application.ledger.LedgerEvent;
import cn.jifen.application.port.Now;
import cn.jifen.application.registry.People;
import cn.jifen.application.registry.PractitionerCards;
import cn.jifen.application.registry.PractitionerView;
import cn.jifen.application.registry.Visibility;
import cn.jifen.domain.eligibility.PersonFile;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.Refusal;
import cn.jifen.domain.law.RuleBook;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Opens people's files to those who may read them. */
public final class FileDesk {
  private final People people;
  private final PractitionerCards cards;
  private final FileEntries entries;
  private final EventReader reader;
  private final FileNames names;
  private final FileReaders readers;
  private final RuleBook book;
  private final Now now;

  public FileDesk(
      People people,
      PractitionerCards cards,
      FileEntries entries,
      EventReader reader,
      FileNames names,
      FileReaders readers,
      RuleBook book,
      Now now) {
    this.people = people;
    this.cards = cards;
    this.entries = entries;
    this.reader = reader;
    this.names = names;
    this.readers = readers;
    this.book = book;
    this.now = now;
  }

  /** What came of it. */
  sealed interface Opening {
    record Opened(OpenedFile file) implements Opening {}

    /** No such person, or nobody knew of the person yet. */
    record Unknown() implements Opening {}

    record Refused(Refusal refusal) implements Opening {}
  }

  /** The last moment of a legal day, as finely as moments are kept. */
  static Instant endOf(LocalDate day) {
    return day.plusDays(1).atStartOfDay(Now.LEGAL_ZONE).toInstant().minus(1, ChronoUnit.MICROS);
  }

  /**
   * Opens a file inside the transaction of the caller. Who may read it is judged by the
   * registrations known now, whatever was known on the day that is asked about; whose it is by the
   * merges known on that day.
   */
  Opening open(FileReading reading) {
    return Access.requireReader(reading.actor())
        .<Opening>map(Opening.Refused::new)
        .orElseGet(() -> permitted(reading));
  }

  private Opening permitted(FileReading reading) {
    return idOf(reading.whose())
        .filter(asked -> !cards.of(List.of(asked)).isEmpty())
        .map(asked -> ofPerson(asked, reading))
        .orElseGet(
            () ->
                Visibility.of(reading.actor())
                    .ofUnknown(Opening.Refused::new, Opening.Unknown::new));
  }

  private Opening ofPerson(PersonId asked, FileReading reading) {
    Optional<Instant> moment = reading.knownOn().map(FileDesk::endOf);
    List<PractitionerView> shown = cards.of(whoseFileItIs(asked, moment));
    return readers
        .admit(reading.actor(), shown)
        .<Opening>map(Opening.Refused::new)
        .orElseGet(() -> known(asked, moment));
  }

  private Opening known(PersonId asked, Optional<Instant> moment) {
    return moment
        .map(at -> cards.knownAt(List.of(asked), at))
        .orElseGet(() -> cards.of(List.of(asked)))
        .stream()
        .findFirst()
        .<Opening>map(card -> new Opening.Opened(opened(card, moment)))
        .orElseGet(Opening.Unknown::new);
  }

  /**
   * The person, and with whom the file was one then: whoever reads what was known while two were
   * one reads about both, also when they are two again.
   */
  private List<PersonId> whoseFileItIs(PersonId asked, Optional<Instant> moment) {
    return Stream.concat(
            Stream.of(asked),
            moment.map(at -> entries.familyKnownAt(asked, at)).orElse(List.of()).stream())
        .distinct()
        .toList();
  }

  private Optional<PersonId> idOf(Whose whose) {
    return switch (whose) {
      case Whose.Id id -> Optional.of(id.person());
      case Whose.Code code -> people.holderOf(code.code());
    };
  }

  private OpenedFile opened(PractitionerView card, Optional<Instant> moment) {
    PersonId person = FileReaders.idOf(card);
    List<LedgerEntry> all =
        moment.map(at -> entries.knownAt(person, at)).orElseGet(() -> entries.of(person));
    List<FiledEntry> known = all.stream().map(this::filed).toList();
    return new OpenedFile(
        card,
        PersonFile.replay(book, person, OpenedFile.events(known)),
        known,
        names.knownAt(moment),
        moment.filter(now.instant()::isAfter).orElseGet(now::instant));
  }

  private FiledEntry filed(LedgerEntry entry) {
    return switch (reader.read(entry)) {
      case LedgerEvent.InFile in -> new FiledEntry.OfEvent(entry, in.event());
      case LedgerEvent.InCase in -> new FiledEntry.OfStep(entry, in.step());
      case LedgerEvent.AtInstitution _,
          LedgerEvent.ProposalMoved _,
          LedgerEvent.AttachmentStored _,
          LedgerEvent.FilingFrozen _ ->
          throw new IllegalStateException("entry " + entry.sequence() + " is in no file");
    };
  }
}
