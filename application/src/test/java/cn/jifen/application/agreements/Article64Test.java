package cn.jifen.application.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jifen.application.access.Role;
import cn.jifen.application.documents.DocumentIdentity;
import cn.jifen.application.documents.DocumentInstitution;
import cn.jifen.application.documents.DocumentKind;
import cn.jifen.application.documents.DocumentMeasure;
import cn.jifen.application.documents.DocumentSubject;
import cn.jifen.application.documents.IssuedDocument;
import cn.jifen.application.documents.LinkedNotice;
import cn.jifen.application.documents.TransferLetter;
import cn.jifen.application.documents.TransferLetter.Line;
import cn.jifen.application.documents.TransferLetter.Regulator;
import cn.jifen.application.notices.IssueTransferLetter;
import cn.jifen.application.notices.NoticeNumber;
import cn.jifen.application.testing.AppealOffice;
import cn.jifen.application.testing.Desk;
import cn.jifen.application.testing.InMemoryJifen;
import cn.jifen.application.testing.Town;
import cn.jifen.domain.eligibility.FileEvent;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.LegalBasis;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.OrderId;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.Points;
import cn.jifen.domain.law.DecisionKind;
import cn.jifen.domain.law.LinkedRule;
import cn.jifen.domain.law.MeasureKind;
import cn.jifen.domain.registry.Category;
import cn.jifen.domain.registry.Institution;
import cn.jifen.domain.registry.InstitutionKind;
import cn.jifen.domain.registry.Ownership;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scores and measures are passed on to the health department and the drug regulator, once. */
class Article64Test {
  private static final LocalDate TODAY = Town.TODAY;
  private static final LocalDate FROM = TransferDesk.FROM;
  private static final InstitutionCode PHARMACY = new InstitutionCode("P65010200001");

  private final Agency agency = new Agency();
  private final Town town = agency.town;
  private final InMemoryJifen jifen = agency.jifen;
  private final TransferDesk desk = new TransferDesk(agency);

  @Test
  void theLetterListsScoresAndMeasuresThatWereNotified() {
    town.scored(town.doctor, "CF-1", Town.nine(town.doctor, "B1"));
    town.scored(town.clerk, "CF-2", Town.few(town.clerk, "B2", 2));
    town.approved(Town.penalty("CF-3", TODAY, Town.few(town.clerk, "B3", 1)));

    TransferLetter letter = desk.letter(Regulator.HEALTH);

    assertThat(letter.addressee()).isEqualTo("天山区卫生健康委员会");
    assertThat(letter.people()).hasSize(2);
    Line suspended = letter.people().getFirst();
    assertThat(suspended.person().name()).isEqualTo("欧阳𬱖");
    assertThat(suspended.facts().clause().citation()).isEqualTo("第三十五条第（二）项");
    assertThat(suspended.facts().points()).contains(Points.of(9));
    assertThat(suspended.facts().measure().orElseThrow().lastDay())
        .contains(LocalDate.of(2026, 7, 10));
    assertThat(letter.people().getLast().facts().measure()).as("training").isEmpty();
  }

  @Test
  void aSecondLetterListsOnlyWhatIsNew() {
    town.scored(town.doctor, "CF-1", Town.nine(town.doctor, "B1"));
    assertThat(number(desk.issued(TransferDesk.order(Regulator.HEALTH, FROM, TODAY))))
        .endsWith("〔2026〕2号");
    assertThat(desk.refused()).containsExactly("nothing-to-pass-on");
    town.scored(town.doctor, "CF-2", Town.few(town.doctor, "B2", 1));
    IssuedDocument second = desk.issued(TransferDesk.order(Regulator.HEALTH, FROM, TODAY));
    assertThat(number(second)).as("the refusal took no number").endsWith("〔2026〕4号");
    assertThat(((TransferLetter) agency.drawn.getLast()).people())
        .singleElement()
        .satisfies(line -> assertThat(line.facts().points()).contains(Points.of(1)));
    assertThat(desk.refused()).containsExactly("nothing-to-pass-on");
  }

  private static String number(IssuedDocument document) {
    return document.number().map(NoticeNumber::text).orElse("");
  }

  @Test
  void thePeriodHoldsItsFirstAndItsLastDay() {
    town.scored(town.doctor, "CF-1", Town.few(town.doctor, "B1", 1));
    assertThat(
            desk.refused(
                Town.OFFICER, TransferDesk.order(Regulator.HEALTH, FROM, TODAY.minusDays(1))))
        .containsExactly("nothing-to-pass-on");
    town.jifen.now.set(TODAY.plusDays(2));
    assertThat(
            desk.refused(
                Town.OFFICER,
                TransferDesk.order(Regulator.HEALTH, TODAY.plusDays(1), TODAY.plusDays(2))))
        .containsExactly("nothing-to-pass-on");
    desk.issued(TransferDesk.order(Regulator.HEALTH, TODAY, TODAY));
  }

  @Test
  void thePeriodIsOverAndHasADay() {
    assertThat(
            desk.refused(
                Town.OFFICER, TransferDesk.order(Regulator.HEALTH, FROM, TODAY.plusDays(1))))
        .containsExactly("period-in-future");
    assertThat(
            desk.refused(
                Town.OFFICER, TransferDesk.order(Regulator.HEALTH, TODAY, TODAY.minusDays(1))))
        .containsExactly("period-without-a-day");
  }

  @Test
  void linkedMeasuresArePassedOnWithoutPoints() {
    agency.suspended(TODAY, TODAY.plusMonths(2));
    agency.approved(agency.proposed(Agency.draft(TODAY, town.doctor)));
    assertThat(desk.letter(Regulator.HEALTH).people())
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.facts().points()).isEmpty();
              assertThat(line.facts().clause().article()).isEqualTo(37);
              assertThat(line.facts().measure().orElseThrow().lastDay())
                  .contains(TODAY.plusMonths(2).minusDays(1));
            });
    assertThat(desk.refused()).containsExactly("nothing-to-pass-on");
  }

  /** A lost qualification is told too, also one from before orders named their institution. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aLostQualificationIsPassedOnWithTheInstitutionOfItsNotice(boolean named) {
    IssuedDocument notice =
        town.jifen.attempts.inTransaction(
            () ->
                agency.documents.issue(
                    town.act(Town.REVIEWER),
                    Town.DISTRICT,
                    DocumentSubject.of(DocumentKind.LINKED_NOTICE, town.doctor, Town.HOSPITAL),
                    Article64Test::notice));
    new AppealOffice(town)
        .record(
            Town.REVIEWER,
            town.doctor,
            new FileEvent.MeasureOrdered(
                new OrderId(jifen.ids.next()),
                LinkedRule.QUALIFICATION_LOST,
                Optional.of(Town.HOSPITAL).filter(h -> named),
                Town.DISTRICT,
                new NoticeId(notice.id().value()),
                TODAY,
                TODAY.minusDays(9),
                Optional.empty()));
    assertThat(desk.letter(Regulator.HEALTH).people())
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.facts().institution()).isEqualTo("天山区公立医院");
              assertThat(line.facts().clause().article()).isEqualTo(26);
              assertThat(line.facts().points()).isEmpty();
              assertThat(line.facts().measure().orElseThrow().kind())
                  .isEqualTo(MeasureKind.TERMINATION);
            });
    assertThat(desk.refused()).containsExactly("nothing-to-pass-on");
  }

  private static LinkedNotice notice(DocumentIdentity identity) {
    return new LinkedNotice(
        identity,
        "新医保规〔2025〕2号",
        new DocumentInstitution("天山区公立医院", Town.HOSPITAL.value()),
        new LinkedNotice.Cause.QualificationLost(TODAY.minusDays(9), "被责令暂停执业"),
        List.of(),
        new DocumentMeasure(
            MeasureKind.TERMINATION,
            new LegalBasis("新医保规〔2025〕2号", 26, "", "否则终止医保支付资格"),
            Optional.empty(),
            TODAY.minusDays(9),
            Optional.empty()));
  }

  @Test
  void theDrugRegulatorIsToldOfPharmaciesTheHealthDepartmentOfTheOthers() {
    town.desk.institution.register(
        town.act(Town.OFFICER),
        new Institution(
            PHARMACY,
            "康健大药房",
            InstitutionKind.PHARMACY,
            "",
            Ownership.PRIVATE,
            Town.DISTRICT,
            "52650500080759171M",
            "解放路2号"));
    PersonId principal = town.person("药店人", Category.PHARMACY_PRINCIPAL, "E40000001");
    town.register(principal, PHARMACY, Town.REGISTERED);
    town.approved(
        Town.decision("CF-P", DecisionKind.PENALTY, PHARMACY, TODAY, Town.few(principal, "BP", 2)));
    town.notified(principal, "CF-P");
    town.scored(town.doctor, "CF-1", Town.few(town.doctor, "B1", 1));

    assertThat(desk.letter(Regulator.DRUG).people())
        .extracting(line -> line.facts().institution())
        .containsExactly("康健大药房");
    assertThat(desk.letter(Regulator.HEALTH).people())
        .extracting(line -> line.person().name())
        .containsExactly("欧阳𬱖");
  }

  @Test
  void anOfficerOfTheAreaWrites() {
    town.scored(town.doctor, "CF-1", Town.few(town.doctor, "B1", 1));
    assertThat(desk.refused(Agency.ELSEWHERE, TransferDesk.order(Regulator.HEALTH, FROM, TODAY)))
        .containsExactly("area-not-covered");
    assertThat(desk.refused(Town.REVIEWER, TransferDesk.order(Regulator.HEALTH, FROM, TODAY)))
        .containsExactly("role-missing");
    assertThat(
            desk.refused(
                Desk.OFFICER,
                new IssueTransferLetter.Order(
                    new AreaCode("650103"), Regulator.HEALTH, "某委", FROM, TODAY)))
        .as("another agency's cases are not in it")
        .containsExactly("nothing-to-pass-on");
  }

  @Test
  void exactlyOneOfAHundredLettersIsIssued() throws Exception {
    town.scored(town.doctor, "CF-1", Town.few(town.doctor, "B1", 1));
    List<Callable<IssueTransferLetter.Result>> attempts =
        IntStream.range(0, 100)
            .<Callable<IssueTransferLetter.Result>>mapToObj(
                i ->
                    () ->
                        desk.issue.issue(
                            town.act(Desk.actor("officer" + i, "650102", Role.OFFICER)),
                            TransferDesk.order(Regulator.HEALTH, FROM, TODAY)))
            .toList();
    int issued = 0;
    try (ExecutorService pool = Executors.newFixedThreadPool(16)) {
      for (Future<IssueTransferLetter.Result> answer : pool.invokeAll(attempts)) {
        switch (answer.get()) {
          case IssueTransferLetter.Result.Issued _ -> issued++;
          case IssueTransferLetter.Result.Refused no ->
              assertThat(Town.rules(no.refusal())).containsExactly("nothing-to-pass-on");
        }
      }
    }
    assertThat(issued).isEqualTo(1);
    town.scored(town.doctor, "CF-2", Town.few(town.doctor, "B2", 1));
    assertThat(Optional.of(number(desk.issued(TransferDesk.order(Regulator.HEALTH, FROM, TODAY)))))
        .as("gapless")
        .contains("测医经650102〔2026〕4号");
  }
}
