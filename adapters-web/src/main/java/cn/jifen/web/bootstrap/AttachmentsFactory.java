package cn.jifen.web.bootstrap;

import cn.jifen.application.access.ReadingLog;
import cn.jifen.application.appeals.DepartmentCases;
import cn.jifen.application.attachments.AttachmentReaders;
import cn.jifen.application.attachments.AttachmentScope;
import cn.jifen.application.attachments.Attachments;
import cn.jifen.application.attachments.ListAttachments;
import cn.jifen.application.attachments.ReadAttachment;
import cn.jifen.application.attachments.StoreAttachment;
import cn.jifen.application.ledger.Ledger;
import cn.jifen.application.ledger.OnceOnly;
import cn.jifen.application.port.Ids;
import cn.jifen.application.port.UnitOfWork;
import cn.jifen.application.registry.Institutions;
import cn.jifen.application.registry.People;
import cn.jifen.application.registry.Registrations;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** Use cases of stored files. */
@Factory
final class AttachmentsFactory {

  @Singleton
  AttachmentScope attachmentScope(
      People people, Registrations registrations, Institutions institutions) {
    return new AttachmentScope(people, registrations, institutions);
  }

  @Singleton
  StoreAttachment storeAttachment(
      OnceOnly onceOnly, Attachments attachments, AttachmentScope scope, Ledger ledger, Ids ids) {
    return new StoreAttachment(onceOnly, attachments, scope, ledger, ids);
  }

  @Singleton
  AttachmentReaders attachmentReaders(
      AttachmentScope scope, DepartmentCases departments, ReadingLog log) {
    return new AttachmentReaders(scope, departments, log);
  }

  @Singleton
  ReadAttachment readAttachment(
      UnitOfWork unitOfWork, Attachments attachments, AttachmentReaders readers) {
    return new ReadAttachment(unitOfWork, attachments, readers);
  }

  @Singleton
  ListAttachments listAttachments(
      UnitOfWork unitOfWork, Attachments attachments, AttachmentReaders readers) {
    return new ListAttachments(unitOfWork, attachments, readers);
  }
}
