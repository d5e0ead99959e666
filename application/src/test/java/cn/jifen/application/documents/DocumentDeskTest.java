package cn.jifen.application.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.jifen.application.access.Actor;
import cn.jifen.application.access.FileAccess;
import cn.jifen.application.access.ReadingLog;
import cn.jifen.application.access.Role;
import cn.jifen.application.appeals.DepartmentCases;
import cn.jifen.application.ledger.Act;
import cn.jifen.application.notices.NoticeNumber;
import cn.jifen.application.notices.UndrawableText;
import cn.jifen.application.notices.VerificationAddress;
import cn.jifen.application.notices.VerifyNotice;
import cn.jifen.application.notices.VerifyNotice.Genuine;
import cn.jifen.application.registry.IdentifiedPractitioner;
import cn.jifen.application.testing.InMemoryJifen;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.DocumentId;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.OfficeCode;
import cn.jifen.domain.kernel.PersonCode;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.UserId;
import cn.jifen.domain.registry.Category;
import cn.jifen.domain.registry.IdentityDocument;
import cn.jifen.domain.registry.IdentityType;
import cn.jifen.domain.registry.Practitioner;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Documents issued, read, listed and verified. */
class DocumentDeskTest {
  private static final AreaCode AREA = new AreaCode("650102");
  private static final InstitutionCode HOSPITAL = new InstitutionCode("H65010200001");
  private static final PersonId PERSON = new PersonId(7);
  private static final PersonCode CODE = new PersonCode("D650102000001");

  /** 23:30 in Xinjiang's legal time of 2026-12-31 is still the old year, 00:30 the new one. */
  private static final Instant LAST_OF_2026 = Instant.parse("2026-12-31T15:30:00Z");

  private static final Instant FIRST_OF_2027 = Instant.parse("2026-12-31T16:30:00Z");

  private final InMemoryJifen jifen = new InMemoryJifen();
  private final List<FileAccess> readings = new ArrayList<>();
  private int drawn;
  private final DocumentDesk desk =
      new DocumentDesk(
          new DocumentDesk.Numbering(
              jifen.numbers,
              jifen.codes,
              jifen.offices,
              new VerificationAddress("https://jifen.example/verify")),
          this::bytes,
          jifen.documents,
          jifen.ids);
  private final DocumentReaders readers =
      new DocumentReaders(
          jifen.people, new DepartmentCases(jifen.files), new ReadingLog(readings::add, jifen.now));
  private final ReadDocument read = new ReadDocument(jifen.unitOfWork, jifen.documents, readers);
  private final ListDocuments list =
      new ListDocuments(jifen.unitOfWork, jifen.documents, jifen.people, readers);
  private final VerifyDocument verify =
      new VerifyDocument(
          jifen.unitOfWork,
          new VerifyNotice(jifen.unitOfWork, jifen.notices, jifen.offices),
          jifen.documents,
          jifen.offices);

  private byte[] bytes(DocumentContent content) {
    drawn++;
    return content.toString().getBytes(StandardCharsets.UTF_8);
  }

  @BeforeEach
  void register() {
    jifen.people.record(
        List.of(
            new IdentifiedPractitioner(
                new Practitioner(PERSON, Optional.of(CODE), "欧阳𬱖", Category.DOCTOR, "内科", ""),
                new IdentityDocument(IdentityType.RESIDENT_ID, "650102199001011234"))),
        LocalDate.of(2025, 1, 1),
        new UserId("clerk"),
        LAST_OF_2026);
  }

  private static Actor actor(String user, String office, Role role) {
    return new Actor(new UserId(user), new OfficeCode(office), Set.of(role));
  }

  private IssuedDocument letter(Instant at) {
    return jifen.unitOfWork.inTransaction(() -> unsafeLetter(at, DocumentKind.REPAIR_RESULT));
  }

  private IssuedDocument unsafeLetter(Instant at, DocumentKind announced) {
    return desk.issue(
        new Act(actor("officer", "650102", Role.OFFICER), at, "c1"),
        AREA,
        DocumentSubject.of(announced, PERSON, HOSPITAL),
        Contents::repairResult);
  }

  private IssuedDocument form() {
    return jifen.unitOfWork.inTransaction(
        () ->
            desk.issue(
                new Act(actor("officer", "650102", Role.OFFICER), LAST_OF_2026, "c2"),
                AREA,
                DocumentSubject.of(DocumentKind.COMMITMENT, PERSON, HOSPITAL),
                Contents::commitment));
  }

  @Test
  void letters_take_the_offices_gapless_numbers_and_forms_take_none() {
    assertThat(letter(LAST_OF_2026).number().map(NoticeNumber::text)).contains("测医经650102〔2026〕1号");
    assertThat(form().number()).isEmpty();
    assertThat(letter(LAST_OF_2026).number().map(NoticeNumber::text)).contains("测医经650102〔2026〕2号");
  }

  @Test
  void the_year_of_the_number_is_that_of_the_legal_day() {
    assertThat(letter(LAST_OF_2026).issuedOn()).isEqualTo(LocalDate.of(2026, 12, 31));
    IssuedDocument next = letter(FIRST_OF_2027);
    assertThat(next.issuedOn()).isEqualTo(LocalDate.of(2027, 1, 1));
    assertThat(next.number().map(NoticeNumber::text)).contains("测医经650102〔2027〕1号");
  }

  @Test
  void a_number_is_given_back_when_the_transaction_of_the_caller_rolls_back() {
    assertThatThrownBy(
            () ->
                jifen.unitOfWork.inTransaction(
                    () -> {
                      unsafeLetter(LAST_OF_2026, DocumentKind.REPAIR_RESULT);
                      throw new UndrawableText(0x1F600);
                    }))
        .isInstanceOf(UndrawableText.class);
    assertThat(letter(LAST_OF_2026).number().map(NoticeNumber::serial)).contains(1);
  }

  @Test
  void content_of_another_kind_than_announced_is_a_bug() {
    assertThatThrownBy(
            () ->
                jifen.unitOfWork.inTransaction(
                    () -> unsafeLetter(LAST_OF_2026, DocumentKind.CORRECTION)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void bytes_are_stored_once_and_read_back_without_drawing_again() {
    IssuedDocument issued = letter(LAST_OF_2026);
    ReadDocument.Result result = read.read(actor("officer", "650102", Role.OFFICER), issued.id());
    assertThat(result)
        .isInstanceOfSatisfying(
            ReadDocument.Result.Shown.class,
            shown -> {
              assertThat(shown.document()).isEqualTo(issued);
              assertThat(shown.pdf()).isNotEmpty();
            });
    assertThat(drawn).isEqualTo(1);
    assertThat(readings)
        .extracting(FileAccess::person, FileAccess::what)
        .containsExactly(tuple(PERSON, FileAccess.What.DOCUMENT));
  }

  @Test
  void offices_of_the_area_the_institution_and_the_person_may_read_it() {
    DocumentId id = letter(LAST_OF_2026).id();
    for (Actor reader :
        List.of(
            actor("r", "650102", Role.REVIEWER),
            actor("o", "650100", Role.OFFICER),
            actor("p", "650000", Role.PROVINCE),
            actor(HOSPITAL.value(), "650102", Role.INSTITUTION),
            actor(CODE.value(), "650102", Role.PERSON))) {
      assertThat(read.read(reader, id))
          .as("%s", reader)
          .isInstanceOf(ReadDocument.Result.Shown.class);
    }
  }

  @Test
  void nobody_else_may() {
    DocumentId id = letter(LAST_OF_2026).id();
    for (Actor stranger :
        List.of(
            actor("o", "650103", Role.OFFICER),
            actor("H65010200002", "650102", Role.INSTITUTION),
            actor("D650102000002", "650102", Role.PERSON),
            actor("s", "650000", Role.SETTLEMENT))) {
      assertThat(read.read(stranger, id))
          .as("%s", stranger)
          .isInstanceOf(ReadDocument.Result.Refused.class);
    }
    assertThat(readings).isEmpty();
    assertThat(read.read(actor("o", "650103", Role.OFFICER), new DocumentId(99_999)))
        .isEqualTo(read.read(actor("o", "650103", Role.OFFICER), id));
    assertThat(read.read(actor("o", "650000", Role.OFFICER), new DocumentId(99_999)))
        .isInstanceOf(ReadDocument.Result.Unknown.class);
  }

  @Test
  void each_reader_gets_the_documents_of_a_person_that_it_may_read_in_full_pages() {
    List<DocumentId> issued = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      issued.add(form().id());
    }
    Actor self = actor(CODE.value(), "650102", Role.PERSON);
    assertThat(listed(self, 0, 3)).isEqualTo(issued.subList(0, 3));
    assertThat(listed(self, issued.get(2).value(), 3)).isEqualTo(issued.subList(3, 5));
    assertThat(listed(actor("o", "650103", Role.OFFICER), 0, 3)).isEmpty();
    PersonCode nobody = new PersonCode("D650102000009");
    assertThat(list.list(actor("o", "650000", Role.OFFICER), nobody, 0, 3))
        .isInstanceOf(ListDocuments.Result.Unknown.class);
    for (Actor other : List.of(self, actor("o", "650103", Role.OFFICER))) {
      assertThat(list.list(other, nobody, 0, 3))
          .isEqualTo(new ListDocuments.Result.Listed(List.of()));
    }
    assertThat(list.list(actor("s", "650000", Role.SETTLEMENT), CODE, 0, 3))
        .isInstanceOf(ListDocuments.Result.Refused.class);
  }

  private List<DocumentId> listed(Actor actor, long after, int limit) {
    return ((ListDocuments.Result.Listed) list.list(actor, CODE, after, limit))
        .documents().stream().map(IssuedDocument::id).toList();
  }

  @Test
  void a_letter_is_verified_by_number_or_reference_and_code() {
    IssuedDocument issued = letter(LAST_OF_2026);
    Genuine genuine =
        new Genuine(
            "测医经650102〔2026〕1号",
            "第650102区医疗保障服务中心",
            LocalDate.of(2026, 12, 31),
            Optional.of(issued.sha256()));
    String typed = issued.verificationCode().toLowerCase(Locale.ROOT);
    assertThat(verify.verify("测医经650102〔2026〕1号", typed)).contains(genuine);
    String reference = Long.toString(issued.id().value(), 36);
    assertThat(verify.verify(reference, issued.verificationCode())).contains(genuine);
    assertThat(verify.verify("测医经650102〔2026〕1号", "x")).isEmpty();
    assertThat(verify.verify("测医经650102〔2026〕2号", issued.verificationCode())).isEmpty();
  }

  @Test
  void a_form_is_no_letter_to_be_verified() {
    IssuedDocument form = form();
    String reference = Long.toString(form.id().value(), 36);
    assertThat(verify.verify(reference, form.verificationCode())).isEmpty();
  }
}
