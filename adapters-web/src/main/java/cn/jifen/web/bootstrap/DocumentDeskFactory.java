package cn.jifen.web.bootstrap;

import cn.jifen.application.access.FileAccesses;
import cn.jifen.application.documents.DocumentDesk;
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
import cn.jifen.application.port.Now;
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
  ReadDocument readDocument(
      UnitOfWork unitOfWork,
      DocumentRegister register,
      People people,
      FileAccesses accesses,
      Now now) {
    return new ReadDocument(unitOfWork, register, people, accesses, now);
  }

  @Singleton
  ListDocuments listDocuments(UnitOfWork unitOfWork, DocumentRegister register, People people) {
    return new ListDocuments(unitOfWork, register, people);
  }

  @Singleton
  VerifyDocument verifyDocument(
      UnitOfWork unitOfWork, VerifyNotice notices, DocumentRegister register, Offices offices) {
    return new VerifyDocument(unitOfWork, notices, register, offices);
  }
}
