package cn.jifen.application.appeals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jifen.application.access.Actor;
import cn.jifen.application.access.FileAccess;
import cn.jifen.application.access.ReadingLog;
import cn.jifen.application.access.Role;
import cn.jifen.application.attachments.Attachment;
import cn.jifen.application.attachments.AttachmentOwner;
import cn.jifen.application.attachments.AttachmentPurpose;
import cn.jifen.application.attachments.AttachmentReaders;
import cn.jifen.application.attachments.AttachmentScope;
import cn.jifen.application.attachments.ListAttachments;
import cn.jifen.application.attachments.ReadAttachment;
import cn.jifen.application.attachments.StoreAttachment;
import cn.jifen.application.documents.DocumentReaders;
import cn.jifen.application.documents.ReadDocument;
import cn.jifen.application.eligibility.FileDesk;
import cn.jifen.application.eligibility.FileNames;
import cn.jifen.application.eligibility.FileReaders;
import cn.jifen.application.eligibility.FileReading;
import cn.jifen.application.eligibility.FileReading.Whose;
import cn.jifen.application.eligibility.ReadPersonFile;
import cn.jifen.application.notices.DrawNotice;
import cn.jifen.application.notices.RegisteredNotice;
import cn.jifen.application.registry.PractitionerCards;
import cn.jifen.application.testing.AppealOffice;
import cn.jifen.application.testing.Desk;
import cn.jifen.application.testing.InMemoryJifen;
import cn.jifen.application.testing.Town;
import cn.jifen.domain.appeals.Ruling;
import cn.jifen.domain.kernel.AttachmentId;
import cn.jifen.domain.kernel.DocumentId;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 仍有异议的，移交本级医保行政部门处理 (Art 49): who decides reads the file and its evidence. */
class DepartmentReadsTest {
  private static final byte[] PDF = "%PDF-1.7\n陈述申辩书".getBytes(StandardCharsets.UTF_8);
  private static final String REFUSED = "appeal-not-handed-over";

  private final Town town = new Town();
  private final InMemoryJifen jifen = town.jifen;
  private final AppealOffice office = new AppealOffice(town);
  private final List<FileAccess> readings = new ArrayList<>();
  private final ReadingLog log = new ReadingLog(readings::add, jifen.now);
  private final DepartmentCases cases = new DepartmentCases(jifen.files);
  private final ReadPersonFile file =
      new ReadPersonFile(
          jifen.unitOfWork,
          new FileDesk(
              jifen.people,
              new PractitionerCards(jifen.people, jifen.registrations, jifen.institutions),
              jifen.ledger,
              jifen.ledger,
              new FileNames(jifen.institutions, jifen.notices, jifen.documents),
              new FileReaders(cases, log),
              jifen.book,
              jifen.now),
          jifen.book);
  private final AttachmentScope scope =
      new AttachmentScope(jifen.people, jifen.registrations, jifen.institutions);
  private final AttachmentReaders attachmentReaders = new AttachmentReaders(scope, cases, log);
  private final ListAttachments list =
      new ListAttachments(jifen.unitOfWork, jifen.attachments, attachmentReaders);
  private final ReadAttachment attachment =
      new ReadAttachment(jifen.unitOfWork, jifen.attachments, attachmentReaders);
  private final ReadDocument document =
      new ReadDocument(
          jifen.unitOfWork, jifen.documents, new DocumentReaders(jifen.people, cases, log));

  private final RegisteredNotice notice =
      town.scored(town.doctor, "DP1", Town.nine(town.doctor, "B1"));
  private final Attachment paper = paper(town.doctor);

  private Attachment paper(PersonId person) {
    StoreAttachment store =
        new StoreAttachment(jifen.onceOnly, jifen.attachments, scope, jifen.ledger, jifen.ids);
    StoreAttachment.Upload upload =
        new StoreAttachment.Upload(
            new AttachmentOwner.OfPerson(person),
            AttachmentPurpose.APPEAL_PAPER,
            Optional.empty(),
            "陈述申辩书.pdf",
            "application/pdf",
            new ByteArrayInputStream(PDF));
    try {
      return assertInstanceOf(
              StoreAttachment.Result.Stored.class, store.store(town.act(Town.OFFICER), upload))
          .attachment();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** What was read of a person: "ok" or the rule that refused it. */
  private Map<String, String> reads(
      Actor actor, PersonId person, AttachmentId kept, NoticeId ofNotice) {
    return Map.of(
        "file",
        switch (file.read(
            new FileReading(actor, new Whose.Id(person), Town.TODAY, Optional.empty()))) {
          case ReadPersonFile.Result.Shown _ -> "ok";
          case ReadPersonFile.Result.Unknown _ -> "unknown";
          case ReadPersonFile.Result.Refused refused -> refused.refusal().rule();
        },
        "list",
        switch (list.list(actor, new AttachmentOwner.OfPerson(person), 0, 10)) {
          case ListAttachments.Result.Listed _ -> "ok";
          case ListAttachments.Result.Unknown _ -> "unknown";
          case ListAttachments.Result.Refused refused -> refused.refusal().rule();
        },
        "attachment",
        switch (attachment.read(actor, kept)) {
          case ReadAttachment.Result.Shown shown ->
              new String(shown.content(), StandardCharsets.UTF_8)
                      .equals(new String(PDF, StandardCharsets.UTF_8))
                  ? "ok"
                  : "other bytes";
          case ReadAttachment.Result.Unknown _ -> "unknown";
          case ReadAttachment.Result.Refused refused -> refused.refusal().rule();
        },
        "notice",
        switch (town.desk.draw.draw(actor, ofNotice)) {
          case DrawNotice.Result.Document _ -> "ok";
          case DrawNotice.Result.Refused refused -> refused.refusal().rule();
        });
  }

  private Map<String, String> readsDoctors(Actor actor) {
    return reads(actor, town.doctor, paper.id(), notice.id());
  }

  private static Map<String, String> all(String answer) {
    return Map.of("file", answer, "list", answer, "attachment", answer, "notice", answer);
  }

  @Test
  void theDepartmentReadsNothingWhileTheAgencyHearsTheAppeal() {
    office.received(town.doctor, notice.id());
    assertEquals(all(REFUSED), readsDoctors(AppealOffice.DEPARTMENT));
    assertEquals(List.of(), readings);
  }

  @Test
  void theDepartmentThatItWentToReadsTheFileTheNoticeAndTheEvidenceAndItIsNoted() {
    office.escalated(town.doctor, notice.id());
    assertEquals(all("ok"), readsDoctors(AppealOffice.DEPARTMENT));
    assertEquals(
        List.of(FileAccess.What.ATTACHMENT, FileAccess.What.ATTACHMENT, FileAccess.What.FILE),
        readings.stream()
            .map(FileAccess::what)
            .sorted((a, b) -> a.name().compareTo(b.name()))
            .toList());
    readings.addAll(town.desk.readings);
    assertTrue(
        readings.stream()
            .allMatch(
                reading ->
                    reading.actor().equals(AppealOffice.DEPARTMENT)
                        && reading.person().equals(town.doctor)));
    assertEquals(4, readings.size());
  }

  @Test
  void itStillReadsThemAfterItsDecisionAndTheLetterToo() {
    AppealReference appeal = office.escalated(town.doctor, notice.id());
    AppealOffice.taken(office.decide(AppealOffice.DEPARTMENT, appeal, Ruling.upheld("认定无误")));
    assertEquals(all("ok"), readsDoctors(AppealOffice.DEPARTMENT));
    DocumentId letter = letter();
    assertInstanceOf(
        ReadDocument.Result.Shown.class, document.read(AppealOffice.DEPARTMENT, letter));
    Refusal refusal =
        assertInstanceOf(
                ReadDocument.Result.Refused.class,
                document.read(Desk.actor("d", "650103", Role.ADMINISTRATION), letter))
            .refusal();
    assertEquals(REFUSED, refusal.rule());
  }

  private DocumentId letter() {
    return jifen.documents.ofPerson(town.doctor, 0, 10).getFirst().id();
  }

  @ParameterizedTest(name = "the department of {0}")
  @ValueSource(strings = {"650103", "650100", "650000", "653100"})
  void noOtherDepartmentReadsThemNotEvenTheOneAboveIt(String other) {
    office.escalated(town.doctor, notice.id());
    assertEquals(all(REFUSED), readsDoctors(Desk.actor("d", other, Role.ADMINISTRATION)));
  }

  @Test
  void aPostOfAnotherSideAtTheSamePlaceIsNotTheDepartment() {
    office.escalated(town.doctor, notice.id());
    assertEquals(
        "role-missing", readsDoctors(Desk.actor("s", "650102", Role.SETTLEMENT)).get("file"));
  }

  @Test
  void theDepartmentReadsNobodyElsesAndIsNotToldWhomThereIs() {
    PersonId other = town.clerk;
    Attachment kept = paper(other);
    RegisteredNotice others = town.scored(other, "DP2", Town.nine(other, "B2"));
    office.escalated(town.doctor, notice.id());
    assertEquals(all(REFUSED), reads(AppealOffice.DEPARTMENT, other, kept.id(), others.id()));
    assertEquals(
        all(REFUSED),
        reads(
            AppealOffice.DEPARTMENT,
            new PersonId(999_999),
            new AttachmentId(999_999),
            new NoticeId(999_999)));
  }

  @Test
  void whatBelongsToAnInstitutionIsNoPartOfThePersonsFile() {
    office.escalated(town.doctor, notice.id());
    assertEquals(
        REFUSED,
        assertInstanceOf(
                ListAttachments.Result.Refused.class,
                list.list(
                    AppealOffice.DEPARTMENT,
                    new AttachmentOwner.OfInstitution(Town.HOSPITAL),
                    0,
                    10))
            .refusal()
            .rule());
  }
}
