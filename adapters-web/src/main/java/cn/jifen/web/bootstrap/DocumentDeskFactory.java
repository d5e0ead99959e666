package cn.jifen.web.bootstrap;

import cn.jifen.application.access.ReadingLog;
import cn.jifen.application.appeals.DepartmentCases;
import cn.jifen.application.documents.DocumentDesk;
import cn.jifen.application.documents.DocumentReaders;
import cn.jifen.application.documents.DocumentRegister;
import cn.jifen.application.documents.ListDocuments;
import cn.jifen.application.documents.OfficialDocuments;
import cn.jifen.application.documents.ReadDocument;
import cn.jifen.application.documents.VerifyDocument;
import cn.jifen.application.notices.NumberSeries;
import cn.jifen.application.notices.Offices;
import cn.jifen.application.notices.VerificationAddress;
import cn.jifen.application.notices.VerificationCodes;
import cn.jifen.application.notices.VerifyNotice;
import cn.jifen.application.port.Ids;
import cn.jifen.application.port.UnitOfWork;
import cn.jifen.application.registry.People;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** The desk that issues documents, and who reads and verifies them. */
@Factory
final class DocumentDeskFactory {

  @Singleton
  DocumentDesk documentDesk(
      DocumentDesk.Numbering numbering,
      OfficialDocuments documents,
      DocumentRegister register,
      Ids ids) {
    return new DocumentDesk(numbering, documents, register, ids);
  }

  @Singleton
  DocumentDesk.Numbering numbering(
      NumberSeries numbers, VerificationCodes codes, Offices offices, VerificationAddress address) {
    return new DocumentDesk.Numbering(numbers, codes, offices, address);
  }

  @Singleton
  DocumentReaders documentReaders(People people, DepartmentCases departments, ReadingLog log) {
    return new DocumentReaders(people, departments, log);
  }

  @Singleton
  ReadDocument readDocument(
      UnitOfWork unitOfWork, DocumentRegister register, DocumentReaders readers) {
    return new ReadDocument(unitOfWork, register, readers);
  }

  @Singleton
  ListDocuments listDocuments(
      UnitOfWork unitOfWork, DocumentRegister register, People people, DocumentReaders readers) {
    return new ListDocuments(unitOfWork, register, people, readers);
  }

  @Singleton
  VerifyDocument verifyDocument(
      UnitOfWork unitOfWork, VerifyNotice notices, DocumentRegister register, Offices offices) {
    return new VerifyDocument(unitOfWork, notices, register, offices);
  }
}
