package cn.jifen.application.contract;

import static cn.jifen.application.contract.Samples.DAY;
import static cn.jifen.application.contract.Samples.HOSPITAL;
import static cn.jifen.application.contract.Samples.OFFICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jifen.application.documents.DocumentKind;
import cn.jifen.application.documents.DocumentReplacement;
import cn.jifen.application.documents.IssuedDocument;
import cn.jifen.application.notices.NoticeNumber;
import cn.jifen.application.port.ConcurrentChange;
import cn.jifen.domain.kernel.DocumentId;
import cn.jifen.domain.kernel.PersonId;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The register of documents: only ever added to. */
abstract class DocumentRegisterContract {
  private static final byte[] PDF = {37, 80, 68, 70, 0, -1, 10};

  protected abstract Ports ports();

  private static IssuedDocument letter(long id, int serial) {
    return new IssuedDocument(
        new DocumentId(id),
        DocumentKind.CORRECTION,
        Optional.of(NoticeNumber.of(OFFICE, "测医经", Year.of(2026), serial)),
        OFFICE,
        Optional.of(new PersonId(7)),
        Optional.of(HOSPITAL),
        DAY,
        code(id),
        "ab".repeat(32),
        Optional.empty());
  }

  private static IssuedDocument form(long id, Optional<PersonId> person) {
    return new IssuedDocument(
        new DocumentId(id),
        DocumentKind.DELIVERY_RECEIPT,
        Optional.empty(),
        OFFICE,
        person,
        Optional.empty(),
        DAY,
        code(id),
        "cd".repeat(32),
        Optional.empty());
  }

  private static String code(long id) {
    return String.format(Locale.ROOT, "CODE%016d", id);
  }

  private void record(IssuedDocument document) {
    ports().documents().record(document, PDF);
  }

  @Test
  void a_letter_is_found_by_id_number_and_code_with_its_bytes() {
    record(letter(1, 5));
    assertThat(ports().documents().find(new DocumentId(1))).contains(letter(1, 5));
    assertThat(ports().documents().findByNumber("测医经〔2026〕5号")).contains(letter(1, 5));
    assertThat(ports().documents().findByCode(code(1))).contains(letter(1, 5));
    assertThat(ports().documents().pdf(new DocumentId(1))).hasValue(PDF);
  }

  @Test
  void what_nobody_issued_is_not_found() {
    record(letter(1, 5));
    assertThat(ports().documents().find(new DocumentId(2))).isEmpty();
    assertThat(ports().documents().findByNumber("测医经〔2026〕6号")).isEmpty();
    assertThat(ports().documents().findByCode(code(2))).isEmpty();
    assertThat(ports().documents().pdf(new DocumentId(2))).isEmpty();
  }

  @Test
  void forms_need_no_number_person_or_institution() {
    record(form(1, Optional.empty()));
    record(form(2, Optional.empty()));
    assertThat(ports().documents().find(new DocumentId(2))).contains(form(2, Optional.empty()));
  }

  @Test
  void id_number_and_code_are_taken_once() {
    record(letter(1, 5));
    assertThatThrownBy(() -> record(letter(1, 6))).isInstanceOf(ConcurrentChange.class);
    assertThatThrownBy(() -> record(letter(2, 5))).isInstanceOf(ConcurrentChange.class);
    assertThat(ports().documents().find(new DocumentId(2))).isEmpty();
    assertThat(ports().documents().pdf(new DocumentId(2))).isEmpty();
  }

  @Test
  void a_replaced_document_stays_and_says_since_when_and_by_what() {
    record(form(1, Optional.of(new PersonId(7))));
    record(form(2, Optional.of(new PersonId(7))));
    record(form(3, Optional.of(new PersonId(7))));
    DocumentReplacement byAnother = new DocumentReplacement(DAY, Optional.of(new DocumentId(2)));
    DocumentReplacement byNone = new DocumentReplacement(DAY, Optional.empty());
    ports().documents().replace(new DocumentId(1), byAnother);
    ports().documents().replace(new DocumentId(3), byNone);
    assertThat(ports().documents().ofPerson(new PersonId(7), 0, 9))
        .extracting(IssuedDocument::replaced)
        .containsExactly(Optional.of(byAnother), Optional.empty(), Optional.of(byNone));
    assertThat(ports().documents().find(new DocumentId(1)).orElseThrow().replaced())
        .contains(byAnother);
    assertThat(ports().documents().pdf(new DocumentId(1))).hasValue(PDF);
    assertThatThrownBy(() -> ports().documents().replace(new DocumentId(1), byNone))
        .isInstanceOf(ConcurrentChange.class);
  }

  @Test
  void the_documents_of_a_person_come_in_pages_by_id() {
    Optional<PersonId> person = Optional.of(new PersonId(7));
    record(form(3, person));
    record(letter(1, 1));
    record(form(2, Optional.of(new PersonId(8))));
    record(form(4, person));
    assertThat(ofSeven(0, 2)).containsExactly(1L, 3L);
    assertThat(ofSeven(3, 2)).containsExactly(4L);
    assertThat(ofSeven(4, 2)).isEmpty();
  }

  private List<Long> ofSeven(long after, int limit) {
    return ports().documents().ofPerson(new PersonId(7), after, limit).stream()
        .map(document -> document.id().value())
        .toList();
  }

  @Test
  void a_rolled_back_document_was_never_issued() {
    assertThatThrownBy(
            () ->
                ports()
                    .unitOfWork()
                    .inTransaction(
                        () -> {
                          record(letter(1, 5));
                          throw new IllegalStateException("on purpose");
                        }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(ports().documents().find(new DocumentId(1))).isEmpty();
    assertThat(ports().documents().pdf(new DocumentId(1))).isEmpty();
  }
}
