package cn.jifen.application.contract;

import static cn.jifen.application.contract.Samples.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jifen.application.attachments.Attachment;
import cn.jifen.application.attachments.AttachmentOwner;
import cn.jifen.application.attachments.AttachmentPurpose;
import cn.jifen.application.attachments.AttachmentType;
import cn.jifen.application.attachments.StoreAttachment;
import cn.jifen.application.port.ConcurrentChange;
import cn.jifen.domain.kernel.AttachmentId;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.UserId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Stored files: only ever added to, handed out byte for byte. */
abstract class AttachmentsContract {
  private static final AttachmentOwner DOCTOR = new AttachmentOwner.OfPerson(new PersonId(7));
  private static final AttachmentOwner HOSPITAL =
      new AttachmentOwner.OfInstitution(new InstitutionCode("H65010200001"));
  private static final byte[] PDF = {37, 80, 68, 70, 45, 0, -1, 10};

  protected abstract Ports ports();

  private static Attachment attachment(
      long id, AttachmentOwner owner, Optional<Long> caseReference) {
    return new Attachment(
        new AttachmentId(id),
        owner,
        AttachmentPurpose.RESTORATION_APPLICATION,
        caseReference,
        "送达回证𬱖.pdf",
        AttachmentType.PDF,
        PDF.length,
        "ab".repeat(32),
        new UserId("officer"),
        MONDAY);
  }

  @Test
  void an_attachment_is_found_as_it_was_stored() {
    Attachment ofDoctor = attachment(1, DOCTOR, Optional.of(99L));
    Attachment ofHospital = attachment(2, HOSPITAL, Optional.empty());
    ports().attachments().record(ofDoctor, PDF);
    ports().attachments().record(ofHospital, new byte[] {1});
    assertThat(ports().attachments().find(ofDoctor.id())).contains(ofDoctor);
    assertThat(ports().attachments().find(ofHospital.id())).contains(ofHospital);
    assertThat(ports().attachments().content(ofDoctor.id())).hasValue(PDF);
    assertThat(ports().attachments().content(ofHospital.id())).hasValue(new byte[] {1});
    assertThat(ports().attachments().find(new AttachmentId(3))).isEmpty();
    assertThat(ports().attachments().content(new AttachmentId(3))).isEmpty();
  }

  @Test
  void the_largest_file_comes_back_byte_for_byte() {
    byte[] content = new byte[StoreAttachment.LARGEST];
    new Random(20).nextBytes(content);
    Attachment largest = attachment(1, DOCTOR, Optional.empty());
    ports().attachments().record(largest, content);
    assertThat(ports().attachments().content(largest.id()).orElseThrow()).isEqualTo(content);
  }

  @Test
  void an_id_is_taken_once_and_what_it_names_stays() {
    Attachment first = attachment(1, DOCTOR, Optional.empty());
    ports().attachments().record(first, PDF);
    assertThatThrownBy(
            () ->
                ports()
                    .attachments()
                    .record(attachment(1, HOSPITAL, Optional.empty()), new byte[1]))
        .isInstanceOf(ConcurrentChange.class);
    assertThat(ports().attachments().find(first.id())).contains(first);
    assertThat(ports().attachments().content(first.id())).hasValue(PDF);
  }

  @Test
  void an_owners_attachments_come_in_pages_by_id() {
    for (long id : new long[] {5, 1, 3, 8}) {
      ports().attachments().record(attachment(id, DOCTOR, Optional.empty()), PDF);
    }
    ports().attachments().record(attachment(4, HOSPITAL, Optional.empty()), PDF);
    assertThat(ids(DOCTOR, 0, 2)).containsExactly(1L, 3L);
    assertThat(ids(DOCTOR, 3, 2)).containsExactly(5L, 8L);
    assertThat(ids(DOCTOR, 8, 2)).isEmpty();
    assertThat(ids(HOSPITAL, 0, 2)).containsExactly(4L);
    assertThat(ids(new AttachmentOwner.OfPerson(new PersonId(8)), 0, 2)).isEmpty();
  }

  private List<Long> ids(AttachmentOwner owner, long after, int limit) {
    return ports().attachments().of(owner, after, limit).stream()
        .map(attachment -> attachment.id().value())
        .toList();
  }
}
