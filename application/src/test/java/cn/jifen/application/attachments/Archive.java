package cn.jifen.application.attachments;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import cn.jifen.application.access.Actor;
import cn.jifen.application.access.FileAccess;
import cn.jifen.application.access.ReadingLog;
import cn.jifen.application.appeals.DepartmentCases;
import cn.jifen.application.ledger.Act;
import cn.jifen.application.registry.RegisterPractitioner;
import cn.jifen.application.testing.Town;
import cn.jifen.domain.kernel.PersonCode;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.registry.Category;
import cn.jifen.domain.registry.IdentityDocument;
import cn.jifen.domain.registry.IdentityType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The town with its stored files, and a nurse of the hospital who has a national code. */
final class Archive {
  static final String CODE = "N650102000001";
  static final AttachmentOwner HOSPITAL = new AttachmentOwner.OfInstitution(Town.HOSPITAL);
  static final byte[] PDF = "%PDF-1.7\n送达回证".getBytes(StandardCharsets.UTF_8);

  final Town town = new Town();
  final List<FileAccess> accesses = new ArrayList<>();
  final PersonId nurse = nurse();
  final AttachmentOwner ofNurse = new AttachmentOwner.OfPerson(nurse);
  final StoreAttachment store;
  final ReadAttachment read;
  final ListAttachments list;

  Archive() {
    AttachmentScope scope =
        new AttachmentScope(town.jifen.people, town.jifen.registrations, town.jifen.institutions);
    store =
        new StoreAttachment(
            town.jifen.onceOnly, town.jifen.attachments, scope, town.jifen.ledger, town.jifen.ids);
    AttachmentReaders readers =
        new AttachmentReaders(
            scope,
            new DepartmentCases(town.jifen.files),
            new ReadingLog(accesses::add, town.jifen.now));
    read = new ReadAttachment(town.jifen.unitOfWork, town.jifen.attachments, readers);
    list = new ListAttachments(town.jifen.unitOfWork, town.jifen.attachments, readers);
  }

  private PersonId nurse() {
    RegisterPractitioner.Details details =
        new RegisterPractitioner.Details(
            Optional.of(new PersonCode(CODE)),
            "古丽·艾山",
            new IdentityDocument(IdentityType.PASSPORT, "E10000003"),
            Category.NURSE,
            "",
            "");
    PersonId id =
        assertInstanceOf(
                RegisterPractitioner.Result.Added.class,
                town.desk.practitioner.register(town.act(Town.OFFICER), details))
            .practitioner()
            .id();
    town.register(id, Town.HOSPITAL, Town.REGISTERED);
    return id;
  }

  static StoreAttachment.Upload upload(
      AttachmentOwner owner, String fileName, String mediaType, InputStream content) {
    return new StoreAttachment.Upload(
        owner, AttachmentPurpose.SIGNED_RECEIPT, Optional.of(77L), fileName, mediaType, content);
  }

  static StoreAttachment.Upload receipt(AttachmentOwner owner) {
    return upload(owner, "送达回证.pdf", "application/pdf", new ByteArrayInputStream(PDF));
  }

  StoreAttachment.Result store(Actor actor, StoreAttachment.Upload upload) {
    return store(town.act(actor), upload);
  }

  StoreAttachment.Result store(Act act, StoreAttachment.Upload upload) {
    try {
      return store.store(act, upload);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Attachment stored(AttachmentOwner owner) {
    return assertInstanceOf(
            StoreAttachment.Result.Stored.class, store(Town.OFFICER, receipt(owner)))
        .attachment();
  }
}
