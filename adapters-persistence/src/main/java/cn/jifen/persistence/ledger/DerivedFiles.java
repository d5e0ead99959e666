package cn.jifen.persistence.ledger;

import cn.jifen.application.calendars.Calendars;
import cn.jifen.application.calendars.RegionalCalendars;
import cn.jifen.application.deadlines.CountedTerms;
import cn.jifen.application.deadlines.FiledTerm;
import cn.jifen.application.ledger.VersionedFile;
import cn.jifen.application.scoring.Decisions;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.persistence.deadlines.CalendarHead;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Folds files on to what the derived tables hold, many at once. */
@Singleton
final class DerivedFiles {
  private final CalendarHead head;
  private final CountedTerms terms;

  DerivedFiles(CalendarHead head, Calendars calendars, Decisions decisions) {
    this.head = head;
    this.terms = new CountedTerms(RuleBook.enacted(), new RegionalCalendars(calendars), decisions);
  }

  /** The files with their terms; until the transaction ends nobody changes the calendars. */
  List<DerivedFile> of(Collection<VersionedFile> files) {
    head.lock();
    Map<PersonId, List<FiledTerm>> byPerson = terms.ofPeople(files);
    return files.stream()
        .map(file -> new DerivedFile(file, byPerson.getOrDefault(file.file().person(), List.of())))
        .toList();
  }
}
