package cn.jifen.application.testing;

import cn.jifen.application.calendars.RegionalCalendars;
import cn.jifen.application.deadlines.CountedTerms;
import cn.jifen.application.deadlines.EnterCalendar;
import cn.jifen.application.importing.ImportFolder;
import cn.jifen.application.importing.NoticeNumbering;
import cn.jifen.application.ledger.OnceOnly;
import cn.jifen.application.notices.Offices;
import cn.jifen.application.notices.VerificationCodes;
import cn.jifen.application.port.Attempts;
import cn.jifen.application.scoring.ScoringRegisters;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.registry.CodePatterns;
import java.time.LocalDate;
import java.util.List;

/** One installation in memory: all ports, consistent with each other, empty at first. */
public final class InMemoryJifen {
  public final RuleBook book = RuleBook.enacted();
  public final SettableNow now = new SettableNow(LocalDate.of(2026, 11, 20));
  public final CountingIds ids = new CountingIds();
  public final InMemoryLedger ledger = new InMemoryLedger(book);
  public final InMemoryInstitutionFiles institutionFiles = new InMemoryInstitutionFiles(ledger);
  public final InMemoryInstitutions institutions = new InMemoryInstitutions();
  public final InMemoryPeople people = new InMemoryPeople(ledger);
  public final InMemoryRegistrations registrations = new InMemoryRegistrations(ledger);
  public final InMemoryAgreements agreements = new InMemoryAgreements();
  public final InMemoryDecisions decisions = new InMemoryDecisions();
  public final InMemoryRecordedKeys keys = new InMemoryRecordedKeys();
  public final InMemoryNumberSeries numbers = new InMemoryNumberSeries();
  public final InMemoryNotices notices = new InMemoryNotices();
  public final InMemoryDocumentRegister documents = new InMemoryDocumentRegister(ledger);
  public final InMemoryAttachments attachments = new InMemoryAttachments(ledger);
  public final InMemoryProposedHandovers handovers = new InMemoryProposedHandovers();
  public final InMemoryHandledCommands handled = new InMemoryHandledCommands();
  public final InMemoryCalendars calendars = new InMemoryCalendars();
  public final RegionalCalendars regionalCalendars = new RegionalCalendars(calendars);
  public final CountedTerms countedTerms = new CountedTerms(book, regionalCalendars, decisions);
  public final InMemoryRunningTerms terms =
      new InMemoryRunningTerms(
          countedTerms,
          regionalCalendars,
          new InMemoryRunningTerms.Registers(
              institutions, agreements, registrations, institutionFiles));
  public final InMemoryMovedTerms moved = new InMemoryMovedTerms();
  public final InMemoryPersonFiles files = new InMemoryPersonFiles(book, ledger, terms);
  public final InMemoryScoredPeople scored = new InMemoryScoredPeople(ledger, files);
  public final InMemoryTrainingCredits credits = new InMemoryTrainingCredits(ledger);
  public final InMemoryProposals proposals = new InMemoryProposals();
  public final InMemoryFilings filings = new InMemoryFilings();
  public final InMemoryEligibilityFacts eligibility =
      new InMemoryEligibilityFacts(people, registrations, agreements, files);
  public final InMemoryRegisteredPeople registeredPeople =
      new InMemoryRegisteredPeople(registrations, institutions, people, ledger);
  public final InMemoryMeasuredStaff staff =
      new InMemoryMeasuredStaff(files, registrations, registeredPeople, institutions);
  public final InMemoryNamesakes namesakes =
      new InMemoryNamesakes(people, registrations, institutions);
  public final InMemoryStaffEntries staffEntries = new InMemoryStaffEntries(ledger, registrations);
  public final InMemoryReportableCases reportable = new InMemoryReportableCases(files);
  public final InMemoryReportedPeople reported = new InMemoryReportedPeople(ledger);
  public final Offices offices = Letters.OFFICES;
  public final VerificationCodes codes = Letters.countingCodes();
  public final Letters letters =
      new Letters(
          new Letters.Source(people, institutions, notices, documents, numbers, ids), codes, book);
  public final InMemoryUnitOfWork unitOfWork =
      new InMemoryUnitOfWork(
          List.of(
              ledger,
              files,
              institutionFiles,
              institutions,
              people,
              registrations,
              agreements,
              decisions,
              keys,
              handled,
              numbers,
              notices,
              documents,
              handovers,
              reported,
              attachments,
              calendars,
              terms,
              moved,
              credits,
              filings,
              proposals));
  public final Attempts attempts = new Attempts(unitOfWork, new RandomPause());
  public final OnceOnly onceOnly = new OnceOnly(attempts, handled, book);
  public final EnterCalendar enterCalendar =
      new EnterCalendar(attempts, calendars, regionalCalendars, terms, countedTerms, moved, ids);

  /** All that a proposal is held against. */
  public ScoringRegisters registers() {
    return new ScoringRegisters(
        book, people, institutions, registrations, decisions, files, scored);
  }

  /** The import of folders into this installation. */
  public ImportFolder importFolder() {
    return new ImportFolder(
        attempts,
        book,
        CodePatterns.defaults(),
        ids,
        new ImportFolder.Registries(institutions, agreements, people, registrations),
        new ImportFolder.Cases(
            files,
            ledger,
            decisions,
            notices,
            new NoticeNumbering(numbers, offices, codes, ids),
            keys,
            credits));
  }
}
