package cn.jifen.web.bootstrap;

import cn.jifen.application.agreements.Agreements;
import cn.jifen.application.deadlines.EnterCalendar;
import cn.jifen.application.exporting.CodedFiles;
import cn.jifen.application.exporting.ExportStatus;
import cn.jifen.application.exporting.ExportYearTotals;
import cn.jifen.application.importing.ImportCalendar;
import cn.jifen.application.importing.ImportFolder;
import cn.jifen.application.importing.NoticeNumbering;
import cn.jifen.application.importing.RecordedKeys;
import cn.jifen.application.ledger.Ledger;
import cn.jifen.application.ledger.PersonFiles;
import cn.jifen.application.notices.Notices;
import cn.jifen.application.notices.NumberSeries;
import cn.jifen.application.notices.Offices;
import cn.jifen.application.notices.VerificationCodes;
import cn.jifen.application.port.Attempts;
import cn.jifen.application.port.Ids;
import cn.jifen.application.port.UnitOfWork;
import cn.jifen.application.registry.Institutions;
import cn.jifen.application.registry.People;
import cn.jifen.application.registry.Registrations;
import cn.jifen.application.restoration.TrainingCredits;
import cn.jifen.application.scoring.Decisions;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.registry.CodePatterns;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** Import of folders, and the exports that mirror it. */
@Factory
final class ImportingFactory {

  @Singleton
  CodePatterns codePatterns() {
    return CodePatterns.defaults();
  }

  @Singleton
  NoticeNumbering noticeNumbering(
      NumberSeries series, Offices offices, VerificationCodes codes, Ids ids) {
    return new NoticeNumbering(series, offices, codes, ids);
  }

  @Singleton
  ImportFolder.Registries registries(
      Institutions institutions,
      Agreements agreements,
      People people,
      Registrations registrations) {
    return new ImportFolder.Registries(institutions, agreements, people, registrations);
  }

  @Singleton
  ImportFolder.Cases cases(
      PersonFiles files,
      Ledger ledger,
      Decisions decisions,
      Notices notices,
      NoticeNumbering numbering,
      RecordedKeys keys,
      TrainingCredits credits) {
    return new ImportFolder.Cases(files, ledger, decisions, notices, numbering, keys, credits);
  }

  @Singleton
  ImportFolder importFolder(
      Attempts attempts,
      RuleBook book,
      CodePatterns patterns,
      Ids ids,
      ImportFolder.Registries registries,
      ImportFolder.Cases cases) {
    return new ImportFolder(attempts, book, patterns, ids, registries, cases);
  }

  @Singleton
  ImportCalendar importCalendar(EnterCalendar enter) {
    return new ImportCalendar(enter);
  }

  @Singleton
  CodedFiles codedFiles(PersonFiles files, Ledger ledger, People people) {
    return new CodedFiles(files, ledger, people);
  }

  @Singleton
  ExportYearTotals exportYearTotals(UnitOfWork unitOfWork, CodedFiles files) {
    return new ExportYearTotals(unitOfWork, files);
  }

  @Singleton
  ExportStatus exportStatus(UnitOfWork unitOfWork, CodedFiles files) {
    return new ExportStatus(unitOfWork, files);
  }
}
