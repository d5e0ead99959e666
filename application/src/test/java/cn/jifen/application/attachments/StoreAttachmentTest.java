package cn.jifen.application.attachments;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jifen.application.access.FileAccess;
import cn.jifen.application.access.Role;
import cn.jifen.application.ledger.Act;
import cn.jifen.application.ledger.LedgerCheck;
import cn.jifen.application.ledger.LedgerEntry;
import cn.jifen.application.ledger.LedgerEvent;
import cn.jifen.application.testing.Desk;
import cn.jifen.application.testing.Town;
import cn.jifen.domain.kernel.AttachmentId;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.PersonId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Stored files: what is taken, what is refused, and that it comes back as it went in. */
class StoreAttachmentTest {
  private final Archive archive = new Archive();

  private static byte[] bytes(String hex) {
    return HexFormat.of().parseHex(hex);
  }

  private AttachmentDefect defect(String fileName, String mediaType, byte[] content) {
    int before = archive.town.jifen.ledger.after(0, 1000).size();
    StoreAttachment.Result result =
        archive.store(
            Town.OFFICER,
            Archive.upload(
                archive.ofNurse, fileName, mediaType, new ByteArrayInputStream(content)));
    assertEquals(List.of(), archive.town.jifen.attachments.of(archive.ofNurse, 0, 10));
    assertEquals(before, archive.town.jifen.ledger.after(0, 1000).size());
    return assertInstanceOf(StoreAttachment.Result.Unfit.class, result).defect();
  }

  @Test
  void whatWasStoredComesBackByteForByteWithItsHash() throws NoSuchAlgorithmException {
    Attachment stored = archive.stored(archive.ofNurse);
    ReadAttachment.Result.Shown shown =
        assertInstanceOf(
            ReadAttachment.Result.Shown.class, archive.read.read(Town.REVIEWER, stored.id()));
    assertArrayEquals(Archive.PDF, shown.content());
    assertEquals(stored, shown.attachment());
    assertEquals(
        HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Archive.PDF)),
        stored.sha256());
    assertEquals(Archive.PDF.length, stored.size());
    assertEquals(AttachmentType.PDF, stored.type());
    assertEquals("送达回证.pdf", stored.fileName());
    assertEquals(Optional.of(77L), stored.caseReference());
    assertEquals(Town.OFFICER.user(), stored.uploadedBy());
    assertEquals(archive.town.jifen.now.instant(), stored.at());
  }

  @Test
  void eachStoringIsNotedInTheLedgerInNobodysFile() {
    Attachment ofNurse = archive.stored(archive.ofNurse);
    Attachment ofHospital = archive.stored(Archive.HOSPITAL);
    List<LedgerEntry> entries = archive.town.jifen.ledger.after(0, 1000);
    assertEquals(
        List.of(
            noted(ofNurse, Optional.of(archive.nurse), Optional.empty()),
            noted(ofHospital, Optional.empty(), Optional.of(Town.HOSPITAL))),
        entries.stream().map(archive.town.jifen.ledger::read).toList());
    assertTrue(entries.stream().allMatch(entry -> entry.person().isEmpty()));
    LedgerCheck check = new LedgerCheck(archive.town.jifen.ledger, archive.town.jifen.book);
    entries.forEach(entry -> assertEquals(Optional.empty(), check.next(entry)));
  }

  private static LedgerEvent noted(
      Attachment stored, Optional<PersonId> person, Optional<InstitutionCode> institution) {
    return new LedgerEvent.AttachmentStored(
        stored.id(), person, institution, "SIGNED_RECEIPT", stored.sha256(), Town.TODAY);
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource({
    "a.pdf, application/pdf, 255044462D",
    "扫描件.PDF, Application/PDF, 255044462D312E37",
    "a.png, image/png, 89504E470D0A1A0A",
    "a.jpg, image/jpeg, FFD8FF",
    "a.JPEG, image/jpeg, FFD8FFE0",
    "回证（一）—2026年.pdf, application/pdf, 255044462D00",
  })
  void pdfPngAndJpegAreTaken(String fileName, String mediaType, String hex) {
    assertInstanceOf(
        StoreAttachment.Result.Stored.class,
        archive.store(
            Town.OFFICER,
            Archive.upload(
                archive.ofNurse, fileName, mediaType, new ByteArrayInputStream(bytes(hex)))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/html",
        "image/svg+xml",
        "application/xhtml+xml",
        "text/plain",
        "image/gif",
        "application/octet-stream",
        "application/pdf; charset=utf-8",
        "",
      })
  void noOtherTypeIsTaken(String mediaType) {
    assertEquals(AttachmentDefect.TYPE_NOT_TAKEN, defect("a.pdf", mediaType, Archive.PDF));
  }

  @ParameterizedTest(name = "{0} as {1}")
  @CsvSource({
    // one byte short of the mark
    "a.pdf, application/pdf, 25504446",
    "a.png, image/png, 89504E470D0A1A",
    "a.jpg, image/jpeg, FFD8",
    // the mark is not at the start
    "a.pdf, application/pdf, 0A255044462D",
    "a.png, image/png, 255044462D",
    "a.pdf, application/pdf, FFD8FFE0",
    "a.jpg, image/jpeg, 89504E470D0A1A0A",
  })
  void theBytesMustBeginAsTheTypeSays(String fileName, String mediaType, String hex) {
    assertEquals(AttachmentDefect.CONTENT_NOT_OF_TYPE, defect(fileName, mediaType, bytes(hex)));
  }

  @Test
  void aPageIsNotTakenUnderAnyName() {
    byte[] page = "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
    assertEquals(AttachmentDefect.CONTENT_NOT_OF_TYPE, defect("a.pdf", "application/pdf", page));
    assertEquals(AttachmentDefect.TYPE_NOT_TAKEN, defect("a.html", "text/html", page));
    assertEquals(AttachmentDefect.BAD_FILE_NAME, defect("a.html", "application/pdf", Archive.PDF));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        ".pdf",
        "a",
        "a.png",
        "a.pdf.exe",
        "../a.pdf",
        "a/b.pdf",
        "a\\b.pdf",
        "C:a.pdf",
        "a\"b.pdf",
        "a\r\nSet-Cookie: b.pdf",
        "a\u0000.pdf",
        "a\u202Efdp.pdf",
        "a\uFFFD.pdf",
        "\uD842.pdf",
        " a.pdf",
        "a.pdf ",
      })
  void badFileNamesAreRefused(String fileName) {
    assertEquals(AttachmentDefect.BAD_FILE_NAME, defect(fileName, "application/pdf", Archive.PDF));
  }

  @Test
  void aFileNameHasAtMost150Characters() {
    assertEquals(
        AttachmentDefect.BAD_FILE_NAME,
        defect("证".repeat(147) + ".pdf", "application/pdf", Archive.PDF));
    assertInstanceOf(
        StoreAttachment.Result.Stored.class,
        archive.store(
            Town.OFFICER,
            Archive.upload(
                archive.ofNurse,
                "证".repeat(146) + ".pdf",
                "application/pdf",
                new ByteArrayInputStream(Archive.PDF))));
  }

  @Test
  void anEmptyFileIsRefused() {
    assertEquals(AttachmentDefect.EMPTY, defect("a.pdf", "application/pdf", new byte[0]));
  }

  @Test
  void twentyMebibytesAreTakenOneByteMoreIsNot() {
    byte[] more = Arrays.copyOf(Archive.PDF, 20 * 1024 * 1024 + 1);
    assertEquals(AttachmentDefect.TOO_LARGE, defect("a.pdf", "application/pdf", more));
    assertInstanceOf(
        StoreAttachment.Result.Stored.class,
        archive.store(
            Town.OFFICER,
            Archive.upload(
                archive.ofNurse,
                "a.pdf",
                "application/pdf",
                new ByteArrayInputStream(more, 0, more.length - 1))));
  }

  @Test
  void ofAnEndlessFileNoMoreIsReadThanShowsThatItIsTooLong() {
    Endless endless = new Endless();
    assertEquals(
        new StoreAttachment.Result.Unfit(AttachmentDefect.TOO_LARGE),
        archive.store(
            Town.OFFICER, Archive.upload(archive.ofNurse, "a.pdf", "application/pdf", endless)));
    assertEquals(StoreAttachment.LARGEST + 1, endless.handedOut);
  }

  @Test
  void nothingIsReadFromWhomMayNotStore() {
    Endless endless = new Endless();
    assertInstanceOf(
        StoreAttachment.Result.Refused.class,
        archive.store(
            Desk.actor("province", "650000", Role.PROVINCE),
            Archive.upload(archive.ofNurse, "a.pdf", "application/pdf", endless)));
    assertEquals(0, endless.handedOut);
  }

  /** Gives zeros for ever and counts them. */
  private static final class Endless extends InputStream {
    private long handedOut;

    @Override
    public int read() {
      handedOut++;
      return 0;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
      handedOut += length;
      return length;
    }
  }

  @Test
  void theSameUploadUnderOneCommandIsStoredOnce() {
    Act act = archive.town.act(Town.OFFICER);
    StoreAttachment.Result first = archive.store(act, Archive.receipt(archive.ofNurse));
    assertEquals(first, archive.store(act, Archive.receipt(archive.ofNurse)));
    assertEquals(1, archive.town.jifen.attachments.of(archive.ofNurse, 0, 10).size());
    StoreAttachment.Result other =
        archive.store(
            act,
            Archive.upload(
                archive.ofNurse,
                "送达回证.pdf",
                "application/pdf",
                new ByteArrayInputStream(Arrays.copyOf(Archive.PDF, 9))));
    assertEquals(
        List.of("command-id-reused"),
        Town.rules(assertInstanceOf(StoreAttachment.Result.Refused.class, other).refusal()));
  }

  @Test
  void anUnknownOwnerHasNoAttachments() {
    for (AttachmentOwner owner :
        List.of(
            new AttachmentOwner.OfPerson(new PersonId(1L << 40)),
            new AttachmentOwner.OfInstitution(new InstitutionCode("H65010299999")))) {
      assertEquals(
          new StoreAttachment.Result.Unknown(),
          archive.store(Desk.OFFICER, Archive.receipt(owner)));
      assertEquals(
          new ListAttachments.Result.Unknown(), archive.list.list(Desk.OFFICER, owner, 0, 10));
    }
    assertEquals(
        new ReadAttachment.Result.Unknown(),
        archive.read.read(Desk.OFFICER, new AttachmentId(1L << 40)));
  }

  @Test
  void theListComesInPages() {
    List<Attachment> all =
        List.of(
            archive.stored(archive.ofNurse),
            archive.stored(archive.ofNurse),
            archive.stored(archive.ofNurse));
    archive.stored(Archive.HOSPITAL);
    assertEquals(
        new ListAttachments.Result.Listed(all.subList(0, 2)),
        archive.list.list(Town.OFFICER, archive.ofNurse, 0, 2));
    assertEquals(
        new ListAttachments.Result.Listed(all.subList(2, 3)),
        archive.list.list(Town.OFFICER, archive.ofNurse, all.get(1).id().value(), 2));
  }

  @Test
  void eachReadingOfWhatBelongsInAFileIsLogged() {
    Attachment ofNurse = archive.stored(archive.ofNurse);
    Attachment ofHospital = archive.stored(Archive.HOSPITAL);
    assertEquals(List.of(), archive.accesses);
    archive.read.read(Town.REVIEWER, ofNurse.id());
    archive.list.list(Town.OFFICER, archive.ofNurse, 0, 10);
    archive.read.read(Town.REVIEWER, ofHospital.id());
    archive.read.read(Desk.actor("other", "653101", Role.OFFICER), ofNurse.id());
    assertEquals(
        List.of(
            new FileAccess(
                archive.nurse,
                Town.REVIEWER,
                archive.town.jifen.now.instant(),
                FileAccess.What.ATTACHMENT,
                "附件" + ofNurse.id()),
            new FileAccess(
                archive.nurse,
                Town.OFFICER,
                archive.town.jifen.now.instant(),
                FileAccess.What.ATTACHMENT,
                "附件目录")),
        archive.accesses);
  }

  @Test
  void bytesThatAreNoLongerThoseStoredAreNotHandedOut() {
    Attachment stored = archive.stored(archive.ofNurse);
    Attachment damaged =
        new Attachment(
            new AttachmentId(stored.id().value() + 1000),
            stored.owner(),
            stored.purpose(),
            stored.caseReference(),
            stored.fileName(),
            stored.type(),
            stored.size(),
            stored.sha256(),
            stored.uploadedBy(),
            stored.at());
    byte[] changed = Archive.PDF.clone();
    changed[changed.length - 1]++;
    archive.town.jifen.attachments.record(damaged, changed);
    assertThrows(IllegalStateException.class, () -> archive.read.read(Town.OFFICER, damaged.id()));
  }

  @Test
  void aBrokenUploadStoresNothing() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("the connection is gone");
          }
        };
    assertThrows(
        IOException.class,
        () ->
            archive.store.store(
                archive.town.act(Town.OFFICER),
                Archive.upload(archive.ofNurse, "a.pdf", "application/pdf", broken)));
    assertEquals(List.of(), archive.town.jifen.attachments.of(archive.ofNurse, 0, 10));
  }
}
