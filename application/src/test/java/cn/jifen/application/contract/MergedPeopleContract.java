package cn.jifen.application.contract;

import static cn.jifen.application.contract.Samples.CLINIC;
import static cn.jifen.application.contract.Samples.DAY;
import static cn.jifen.application.contract.Samples.HOSPITAL;
import static cn.jifen.application.contract.Samples.MONDAY;
import static cn.jifen.application.contract.Samples.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jifen.application.agreements.MeasuredStaff.Count;
import cn.jifen.application.attachments.Attachment;
import cn.jifen.application.attachments.AttachmentOwner;
import cn.jifen.application.attachments.AttachmentPurpose;
import cn.jifen.application.attachments.AttachmentType;
import cn.jifen.application.deadlines.FiledTerm;
import cn.jifen.application.deadlines.TermFilter;
import cn.jifen.application.documents.DocumentKind;
import cn.jifen.application.documents.IssuedDocument;
import cn.jifen.application.ledger.FileRecorder;
import cn.jifen.application.ledger.LedgerCheck;
import cn.jifen.application.ledger.LedgerEntry;
import cn.jifen.domain.deadlines.TermKind;
import cn.jifen.domain.eligibility.FileEvent;
import cn.jifen.domain.eligibility.PersonFile;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.AttachmentId;
import cn.jifen.domain.kernel.DecisionNo;
import cn.jifen.domain.kernel.DocumentId;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.OrderId;
import cn.jifen.domain.kernel.Period;
import cn.jifen.domain.kernel.PersonCode;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.ScoreId;
import cn.jifen.domain.kernel.UserId;
import cn.jifen.domain.law.Clause;
import cn.jifen.domain.law.LinkedRule;
import cn.jifen.domain.law.RuleBook;
import cn.jifen.domain.registry.Registration;
import cn.jifen.domain.registry.RegistryDefect;
import cn.jifen.domain.registry.RegistryStep;
import cn.jifen.domain.restoration.CertificateNo;
import cn.jifen.domain.restoration.TrainingCredit;
import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Two people who are one: every port answers with the one kept, until they are split. */
abstract class MergedPeopleContract {
  private static final PersonId KEPT = new PersonId(1);
  private static final PersonId TWIN = new PersonId(2);
  private static final Year YEAR = Year.of(2026);

  protected abstract Ports ports();

  private void registerBoth() {
    ports()
        .people()
        .record(
            List.of(Samples.person(1, "D1", "甲", "A1"), Samples.person(2, "D2", "甲", "A2")),
            DAY,
            Samples.CLERK,
            MONDAY);
    ports()
        .registrations()
        .record(List.of(registration(KEPT, HOSPITAL), registration(TWIN, CLINIC)), MONDAY);
  }

  private static Registration registration(PersonId person, InstitutionCode institution) {
    return new Registration(person, institution, Period.from(DAY), Optional.of(DAY));
  }

  private void terminate(PersonId person, long order) {
    ports()
        .unitOfWork()
        .inTransaction(
            () -> {
              FileRecorder recorder = recorder();
              recorder.record(
                  person,
                  new FileEvent.MeasureOrdered(
                      new OrderId(order),
                      LinkedRule.QUALIFICATION_LOST,
                      Optional.empty(),
                      new AreaCode("650102"),
                      new NoticeId(order),
                      DAY,
                      DAY,
                      Optional.empty()));
              return recorder.finish(Samples.act("order-" + order));
            });
  }

  private Twins twins() {
    return new Twins(ports(), KEPT, TWIN);
  }

  private FileRecorder recorder() {
    return twins().recorder();
  }

  private void merge() {
    twins().merge();
  }

  private void split() {
    twins().split();
  }

  @Test
  void codes_documents_and_registrations_of_both_are_the_kept_ones() {
    registerBoth();
    merge();
    PersonCode second = new PersonCode("D2");
    assertThat(ports().people().byCode(List.of(second)).get(second).id()).isEqualTo(KEPT);
    assertThat(ports().people().byId(List.of(TWIN)).get(TWIN).id()).isEqualTo(KEPT);
    assertThat(ports().registrations().of(List.of(TWIN)).get(TWIN))
        .containsExactlyInAnyOrder(registration(KEPT, HOSPITAL), registration(KEPT, CLINIC));
    assertThat(ports().registeredPeople().total(DAY, MONDAY)).isEqualTo(2);
    assertThat(ports().registeredPeople().total(DAY, TUESDAY)).isEqualTo(1);
    split();
    assertThat(ports().people().byCode(List.of(second)).get(second).id()).isEqualTo(TWIN);
    assertThat(ports().registrations().of(List.of(TWIN)).get(TWIN))
        .containsExactly(registration(TWIN, CLINIC));
  }

  @Test
  void a_measure_of_one_is_found_by_the_code_of_the_other_until_they_are_split() {
    registerBoth();
    terminate(TWIN, 91);
    merge();
    for (String code : List.of("D1", "D2")) {
      assertThat(measuresOf(code)).as(code).isEqualTo(1);
    }
    terminate(TWIN, 92);
    assertThat(measuresOf("D1")).isEqualTo(2);
    split();
    assertThat(measuresOf("D1")).isEqualTo(1);
    assertThat(measuresOf("D2")).isEqualTo(1);
    LedgerCheck check = new LedgerCheck(ports().reader(), RuleBook.enacted());
    ports()
        .ledger()
        .after(0, 100)
        .forEach(entry -> assertThat(check.next(entry)).as(entry.payload()).isEmpty());
  }

  private int measuresOf(String code) {
    PersonCode asked = new PersonCode(code);
    return ports()
        .eligibility()
        .load(List.of(asked), List.of())
        .people()
        .get(asked)
        .measures()
        .size();
  }

  @Test
  void the_files_are_one_with_the_events_in_order_and_two_again() {
    registerBoth();
    terminate(TWIN, 91);
    terminate(KEPT, 92);
    merge();
    assertThat(ports().files().load(List.of(TWIN)).get(TWIN).file().orders())
        .extracting(FileEvent.MeasureOrdered::order)
        .containsExactly(new OrderId(91), new OrderId(92));
    split();
    assertThat(ports().files().load(List.of(TWIN)).get(TWIN).file().orders())
        .extracting(FileEvent.MeasureOrdered::order)
        .containsExactly(new OrderId(91));
  }

  @Test
  void a_registration_that_ends_while_merged_ends_for_whoever_brought_it_along() {
    registerBoth();
    merge();
    Registration ended =
        new Registration(KEPT, CLINIC, Period.between(DAY, DAY.plusDays(5)), Optional.of(DAY));
    ports().registrations().record(List.of(ended), TUESDAY);
    assertThat(ports().registrations().of(List.of(KEPT)).get(KEPT)).hasSize(2).contains(ended);
    split();
    assertThat(ports().registrations().of(List.of(TWIN)).get(TWIN).getFirst().period())
        .isEqualTo(ended.period());
  }

  @Test
  void a_score_that_is_voided_while_merged_is_voided_in_the_file_that_brought_it_along() {
    registerBoth();
    Samples.record(ports(), TWIN.value(), Samples.recorded(11));
    merge();
    Samples.record(ports(), KEPT.value(), new FileEvent.ScoreVoided(new ScoreId(11), DAY, "有误"));
    split();
    assertThat(file(TWIN).isVoided(new ScoreId(11))).isTrue();
    assertThat(file(KEPT).events()).isEmpty();
  }

  private PersonFile file(PersonId person) {
    return ports().files().load(List.of(person)).get(person).file();
  }

  @Test
  void what_the_merge_makes_heavier_waits_for_a_notice_in_the_queue_until_they_are_split() {
    registerBoth();
    Samples.record(ports(), KEPT.value(), Samples.recorded(11), Samples.notified(11));
    FileEvent.ScoreRecorded second =
        new FileEvent.ScoreRecorded(Samples.score(21, 1, Clause.C33_3), Optional.empty());
    FileEvent.NoticeIssued training =
        new FileEvent.NoticeIssued(
            new NoticeId(1021), new DecisionNo("CF21"), DAY, List.of(new ScoreId(21)), List.of());
    Samples.record(ports(), TWIN.value(), second, training);
    assertThat(openIssues()).isEmpty();
    merge();
    assertThat(openIssues())
        .singleElement()
        .satisfies(
            filed -> {
              assertThat(filed.owner().person()).contains(KEPT);
              assertThat(filed.running().term().reference()).isEqualTo("CF21");
              assertThat(filed.running().term().event()).isEqualTo(DAY);
            });
    split();
    assertThat(openIssues()).isEmpty();
  }

  private List<FiledTerm> openIssues() {
    TermFilter issues =
        new TermFilter(
            DAY,
            new AreaCode("650102"),
            Optional.empty(),
            Optional.empty(),
            Optional.of(TermKind.ISSUE_NOTICE),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false);
    return ports().terms().page(issues, Optional.empty(), 10);
  }

  @Test
  void a_demand_to_correct_stands_once_in_the_queues() {
    registerBoth();
    ports()
        .unitOfWork()
        .inTransaction(
            () -> {
              FileRecorder recorder = recorder();
              recorder.record(
                  TWIN,
                  new RegistryStep.CorrectionDemanded(
                      CLINIC, DAY, DAY.plusDays(9), RegistryDefect.COMMITMENT_MISSING));
              return recorder.finish(Samples.act("demand"));
            });
    merge();
    assertThat(ports().terms().page(everything(), Optional.empty(), 10))
        .singleElement()
        .satisfies(filed -> assertThat(filed.owner().person()).contains(KEPT));
  }

  private static TermFilter everything() {
    return new TermFilter(
        DAY,
        new AreaCode("650000"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false);
  }

  @Test
  void papers_and_certificates_of_both_are_the_kept_ones() {
    registerBoth();
    AttachmentOwner twin = new AttachmentOwner.OfPerson(TWIN);
    AttachmentOwner kept = new AttachmentOwner.OfPerson(KEPT);
    Attachment scan =
        new Attachment(
            new AttachmentId(5),
            twin,
            AttachmentPurpose.RESTORATION_APPLICATION,
            Optional.empty(),
            "申请.pdf",
            AttachmentType.PDF,
            1,
            "ab".repeat(32),
            new UserId("officer"),
            MONDAY);
    ports().attachments().record(scan, new byte[] {1});
    IssuedDocument receipt =
        new IssuedDocument(
            new DocumentId(6),
            DocumentKind.DELIVERY_RECEIPT,
            Optional.empty(),
            Samples.OFFICE,
            Optional.of(TWIN),
            Optional.empty(),
            DAY,
            "CODE",
            "cd".repeat(32),
            Optional.empty());
    ports().documents().record(receipt, new byte[] {1});
    CertificateNo certificate = new CertificateNo("XS-1");
    TrainingCredit credit = new TrainingCredit(certificate, TWIN, "条例", DAY, BigDecimal.ONE);
    ports().credits().record(List.of(credit), MONDAY);
    merge();
    for (AttachmentOwner asked : List.of(kept, twin)) {
      assertThat(ports().attachments().of(asked, 0, 10)).containsExactly(scan);
    }
    for (PersonId asked : List.of(KEPT, TWIN)) {
      assertThat(ports().documents().ofPerson(asked, 0, 10)).containsExactly(receipt);
      assertThat(ports().credits().of(asked))
          .extracting(TrainingCredit::person)
          .containsExactly(KEPT);
    }
    assertThat(ports().credits().find(certificate).map(TrainingCredit::person)).contains(KEPT);
    split();
    assertThat(ports().attachments().of(kept, 0, 10)).isEmpty();
    assertThat(ports().documents().ofPerson(KEPT, 0, 10)).isEmpty();
    assertThat(ports().credits().of(KEPT)).isEmpty();
    assertThat(ports().credits().find(certificate)).contains(credit);
  }

  @Test
  void a_moment_has_the_merges_known_at_it() {
    registerBoth();
    Samples.record(ports(), TWIN.value(), Samples.recorded(11));
    PersonCode second = new PersonCode("D2");
    assertThat(ports().people().holderOf(second)).contains(TWIN);
    merge();
    assertThat(ports().people().holderOf(second)).contains(TWIN);
    assertThat(ports().people().knownAt(List.of(TWIN), MONDAY).get(TWIN).id()).isEqualTo(TWIN);
    assertThat(ports().people().knownAt(List.of(TWIN), TUESDAY).get(TWIN).id()).isEqualTo(KEPT);
    assertThat(ports().people().identitiesKnownAt(List.of(TWIN), MONDAY).get(TWIN).number())
        .isEqualTo("A2");
    assertThat(ports().registrations().knownAt(List.of(TWIN), MONDAY).get(TWIN))
        .containsExactly(registration(TWIN, CLINIC));
    assertThat(ports().registrations().knownAt(List.of(TWIN), TUESDAY).get(TWIN)).hasSize(2);
    assertThat(ports().entries().familyKnownAt(TWIN, MONDAY)).containsExactly(TWIN);
    assertThat(ports().entries().familyKnownAt(TWIN, TUESDAY)).containsExactly(KEPT, TWIN);
    assertThat(ports().entries().knownAt(KEPT, MONDAY)).isEmpty();
    assertThat(ports().entries().knownAt(KEPT, TUESDAY)).hasSize(3);
    assertThat(ports().entries().of(KEPT)).hasSize(3);
  }

  @Test
  void article39_one_person_counts_once_among_the_measured_and_the_registered() {
    registerBoth();
    ports().registrations().record(List.of(registration(TWIN, HOSPITAL)), MONDAY);
    terminate(TWIN, 91);
    assertThat(ports().staff().of(HOSPITAL, YEAR)).isEqualTo(new Count(HOSPITAL, 1, 2));
    merge();
    assertThat(ports().staff().of(HOSPITAL, YEAR)).isEqualTo(new Count(HOSPITAL, 1, 1));
    assertThat(ports().staff().of(CLINIC, YEAR)).isEqualTo(new Count(CLINIC, 1, 1));
    terminate(KEPT, 92);
    assertThat(ports().staff().of(CLINIC, YEAR)).isEqualTo(new Count(CLINIC, 2, 1));
    split();
    assertThat(ports().staff().of(HOSPITAL, YEAR)).isEqualTo(new Count(HOSPITAL, 2, 2));
    assertThat(ports().staff().of(CLINIC, YEAR)).isEqualTo(new Count(CLINIC, 1, 1));
  }

  @Test
  void article56_an_institution_has_the_whole_file_of_whoever_was_registered_there() {
    registerBoth();
    terminate(TWIN, 91);
    terminate(KEPT, 92);
    assertThat(ports().staffEntries().of(CLINIC)).containsOnlyKeys(TWIN);
    merge();
    for (InstitutionCode place : List.of(HOSPITAL, CLINIC)) {
      assertThat(ports().staffEntries().of(place)).containsOnlyKeys(KEPT);
      assertThat(ports().staffEntries().of(place).get(KEPT))
          .extracting(LedgerEntry::type)
          .containsExactly("MeasureOrdered", "MeasureOrdered", "PeopleMerged", "PeopleMerged");
    }
    split();
    assertThat(ports().staffEntries().of(HOSPITAL)).containsOnlyKeys(KEPT);
  }

  @Test
  void article64_a_case_is_passed_on_for_the_one_kept() {
    registerBoth();
    Samples.record(ports(), TWIN.value(), Samples.recorded(11));
    merge();
    assertThat(ports().reportable().within(new AreaCode("650102"), DAY, DAY)).containsExactly(KEPT);
    split();
    assertThat(ports().reportable().within(new AreaCode("650102"), DAY, DAY)).containsExactly(TWIN);
  }
}
