package cn.jifen.web.bootstrap;

import cn.jifen.application.access.ReadingLog;
import cn.jifen.application.appeals.DepartmentCases;
import cn.jifen.application.documents.DocumentRegister;
import cn.jifen.application.documents.OfficialDocuments;
import cn.jifen.application.eligibility.DrawDossier;
import cn.jifen.application.eligibility.FileDesk;
import cn.jifen.application.eligibility.FileNames;
import cn.jifen.application.eligibility.FileReaders;
import cn.jifen.application.eligibility.ReadPersonFile;
import cn.jifen.application.ledger.EventReader;
import cn.jifen.application.ledger.FileEntries;
import cn.jifen.application.notices.Notices;
import cn.jifen.application.notices.Offices;
import cn.jifen.application.port.Now;
import cn.jifen.application.port.UnitOfWork;
import cn.jifen.application.registry.Institutions;
import cn.jifen.application.registry.People;
import cn.jifen.application.registry.PractitionerCards;
import cn.jifen.domain.law.RuleBook;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** People's files (一医一档), on screen and as a document. */
@Factory
final class FilesFactory {

  @Singleton
  FileNames fileNames(Institutions institutions, Notices notices, DocumentRegister documents) {
    return new FileNames(institutions, notices, documents);
  }

  @Singleton
  FileReaders fileReaders(DepartmentCases departments, ReadingLog log) {
    return new FileReaders(departments, log);
  }

  @Singleton
  FileDesk fileDesk(
      People people,
      PractitionerCards cards,
      FileEntries entries,
      EventReader reader,
      FileNames names,
      FileReaders readers,
      RuleBook book,
      Now now) {
    return new FileDesk(people, cards, entries, reader, names, readers, book, now);
  }

  @Singleton
  ReadPersonFile readPersonFile(UnitOfWork unitOfWork, FileDesk desk, RuleBook book) {
    return new ReadPersonFile(unitOfWork, desk, book);
  }

  @Singleton
  DrawDossier drawDossier(
      UnitOfWork unitOfWork,
      FileDesk desk,
      OfficialDocuments documents,
      Offices offices,
      RuleBook book,
      Now now) {
    return new DrawDossier(unitOfWork, desk, documents, offices, book, now);
  }
}
