package cn.jifen.application.restoration;

import static cn.jifen.application.testing.Applications.GRANT;
import static cn.jifen.application.testing.Applications.rules;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jifen.application.documents.DocumentContent;
import cn.jifen.application.documents.DocumentKind;
import cn.jifen.application.documents.DocumentMeasure;
import cn.jifen.application.documents.IssuedDocument;
import cn.jifen.application.documents.RepairApplication;
import cn.jifen.application.documents.RepairResult;
import cn.jifen.application.documents.RestorationApplication;
import cn.jifen.application.documents.RestorationResult;
import cn.jifen.application.documents.YearChange;
import cn.jifen.application.ledger.Act;
import cn.jifen.application.notices.NoticeNumber;
import cn.jifen.application.testing.AppealOffice;
import cn.jifen.application.testing.Applications;
import cn.jifen.application.testing.Desk;
import cn.jifen.application.testing.Town;
import cn.jifen.domain.eligibility.FileEvent;
import cn.jifen.domain.eligibility.Status;
import cn.jifen.domain.kernel.DocumentId;
import cn.jifen.domain.kernel.Points;
import cn.jifen.domain.kernel.RepairId;
import cn.jifen.domain.kernel.RestorationId;
import cn.jifen.domain.law.Clause;
import cn.jifen.domain.law.LinkedRule;
import cn.jifen.domain.law.MeasureKind;
import cn.jifen.domain.law.RepairRoute;
import cn.jifen.domain.law.Responsibility;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The papers of applications: a form at the receipt, a numbered letter with each result. */
class ApplicationPapersTest {
  private static final LocalDate TERM_OVER = LocalDate.of(2026, 7, 11);

  private final Town town = new Town();
  private final Applications applications = new Applications(town);

  @BeforeEach
  void suspended() {
    town.scored(town.doctor, "CF1", Town.nine(town.doctor, "B1"));
  }

  private <T extends DocumentContent> T drawn(Class<T> kind) {
    return assertInstanceOf(kind, town.desk.drawn.getLast());
  }

  private IssuedDocument issued(DocumentId id) {
    return town.jifen.documents.find(id).orElseThrow();
  }

  private List<DocumentKind> kinds() {
    return town.jifen.documents.ofPerson(town.doctor, 0, 100).stream()
        .map(IssuedDocument::kind)
        .toList();
  }

  @Test
  void theFormOfARepairSaysWhatWasReceived() {
    ApplyForRepair.Application online = applications.repair(RepairRoute.ONLINE_LEARNING);
    ApplyForRepair.Result.Received received =
        assertInstanceOf(ApplyForRepair.Result.Received.class, applications.apply(online));
    RepairApplication form = drawn(RepairApplication.class);
    assertEquals(Points.of(9), form.balance());
    assertEquals(Year.of(2026), form.year());
    RepairApplication.Request request = form.request().orElseThrow();
    assertEquals(Points.of(1), request.points());
    assertThat(request.facts()).contains("医保基金使用监督管理条例", "4学时", "2026年5月11日完成");
    assertThat(request.evidence())
        .containsExactly("培训学时凭证（编号：" + online.certificate().orElseThrow() + "）");
    assertEquals(DocumentKind.REPAIR_APPLICATION, issued(received.form()).kind());
    assertTrue(issued(received.form()).number().isEmpty());
  }

  @Test
  void theLetterOfAGrantedRepairHasANumberAndBothBalances() {
    RepairId id = applications.received(applications.repair(RepairRoute.PUBLICITY));
    DecideRepair.Result.Granted granted =
        assertInstanceOf(DecideRepair.Result.Granted.class, applications.decide(id, GRANT));
    RepairResult letter = drawn(RepairResult.class);
    assertEquals(
        new RepairResult.Outcome.Granted(
            Town.TODAY, Points.of(1), new YearChange(Year.of(2026), Points.of(9), Points.of(8))),
        letter.outcome());
    assertEquals("第五十三条第（二）项", letter.routeBasis().citation());
    assertEquals(
        letter.identity().number(), issued(granted.letter()).number().map(NoticeNumber::text));
    assertThat(letter.identity().number()).isPresent();
  }

  @Test
  void theLetterOfARefusedRepairTellsTheReason() {
    RepairId id = applications.received(applications.repair(RepairRoute.PUBLICITY));
    assertInstanceOf(
        DecideRepair.Result.Declined.class,
        applications.decide(id, new ApplicationDecision.Refuse("活动签到表没有本人签名")));
    RepairResult.Outcome.Refused refused =
        assertInstanceOf(RepairResult.Outcome.Refused.class, drawn(RepairResult.class).outcome());
    assertEquals("活动签到表没有本人签名", refused.reason());
  }

  @Test
  void aRepetitionNamesTheSameDocumentsAndDrawsNothing() {
    ApplyForRepair.Application application = applications.repair(RepairRoute.PUBLICITY);
    Act apply = town.act(Town.OFFICER);
    ApplyForRepair.Result received = town.desk.applyForRepair.apply(apply, application);
    RepairId id =
        assertInstanceOf(ApplyForRepair.Result.Received.class, received).application().repair();
    Act decide = town.act(Town.REVIEWER);
    DecideRepair.Result granted = town.desk.decideRepair.decide(decide, town.doctor, id, GRANT);
    assertEquals(received, town.desk.applyForRepair.apply(apply, application));
    assertEquals(granted, town.desk.decideRepair.decide(decide, town.doctor, id, GRANT));
    assertThat(kinds())
        .containsExactly(DocumentKind.REPAIR_APPLICATION, DocumentKind.REPAIR_RESULT);
  }

  @Test
  void aRestorationHasItsFormAndItsLetter() {
    town.jifen.now.set(TERM_OVER);
    Act apply = town.act(Town.OFFICER);
    ApplyForRestoration.Application application = applications.restoration(town.doctor);
    ApplyForRestoration.Result.Received received =
        assertInstanceOf(
            ApplyForRestoration.Result.Received.class,
            town.desk.applyForRestoration.apply(apply, application));
    RestorationApplication form = drawn(RestorationApplication.class);
    assertEquals(Optional.of(TERM_OVER.minusDays(1)), form.measures().getFirst().lastDay());
    assertThat(form.opensOn()).isPresent();
    assertEquals(received, town.desk.applyForRestoration.apply(apply, application));

    RestorationId id = received.application().restoration();
    Act assess = town.act(Town.REVIEWER);
    AssessRestoration.Result granted =
        town.desk.assessRestoration.assess(assess, town.doctor, id, GRANT);
    RestorationResult letter = drawn(RestorationResult.class);
    assertEquals(new RestorationResult.Outcome.Granted(TERM_OVER, List.of()), letter.outcome());
    assertEquals(form.measures(), letter.measures());
    assertEquals(granted, town.desk.assessRestoration.assess(assess, town.doctor, id, GRANT));
    assertThat(kinds())
        .containsExactly(DocumentKind.RESTORATION_APPLICATION, DocumentKind.RESTORATION_RESULT);
    assertThat(
            issued(assertInstanceOf(AssessRestoration.Result.Granted.class, granted).letter())
                .number())
        .isPresent();
  }

  /** A repair takes off what it took off then, a grant told the status as it was then. */
  @Test
  void aRepetitionIsAnsweredAsTheFirstTimeWhateverWasRecordedSince() {
    RepairId repair =
        assertInstanceOf(
                ApplyForRepair.Result.Received.class,
                town.desk.applyForRepair.apply(
                    town.act(Town.OFFICER), applications.repair(RepairRoute.PUBLICITY)))
            .application()
            .repair();
    Act decide = town.act(Town.REVIEWER);
    DecideRepair.Result taken = town.desk.decideRepair.decide(decide, town.doctor, repair, GRANT);
    town.jifen.now.set(TERM_OVER);
    RestorationId restoration = applications.received(applications.restoration(town.doctor));
    Act assess = town.act(Town.REVIEWER);
    AssessRestoration.Result granted =
        town.desk.assessRestoration.assess(assess, town.doctor, restoration, GRANT);
    assertEquals(
        Status.NORMAL,
        assertInstanceOf(AssessRestoration.Result.Granted.class, granted).standing().status());
    new AppealOffice(town)
        .record(
            Town.REVIEWER,
            town.doctor,
            new FileEvent.ScoreVoided(
                town.file(town.doctor).balances().scores().getFirst().score().id(),
                TERM_OVER,
                "记录有误"));
    applications.ordered(LinkedRule.AGREEMENT_SUSPENDED, Optional.of(TERM_OVER.plusDays(60)));
    assertEquals(Status.SUSPENDED, town.statusOn(town.doctor, TERM_OVER));
    assertEquals(taken, town.desk.decideRepair.decide(decide, town.doctor, repair, GRANT));
    assertEquals(
        granted, town.desk.assessRestoration.assess(assess, town.doctor, restoration, GRANT));
  }

  @Test
  void whatThePersonTellsOfStudyAndCorrectionStandsOnTheFormAndInTheLetter() {
    assertAccount(" 参加培训4次，考试合格。\n\n已更换工号密码。 ", List.of("参加培训4次，考试合格。", "已更换工号密码。"));
  }

  @Test
  void anAccountOfBlanksIsNone() {
    assertAccount(" \n ", List.of());
  }

  private void assertAccount(String told, List<String> printed) {
    town.jifen.now.set(TERM_OVER);
    RestorationId id =
        applications.received(
            new ApplyForRestoration.Application(
                town.doctor,
                Town.HOSPITAL,
                Optional.of(TERM_OVER),
                TERM_OVER,
                Optional.empty(),
                false,
                Optional.of(told)));
    assertEquals(printed, drawn(RestorationApplication.class).request().orElseThrow().account());
    applications.assess(town.doctor, id, GRANT);
    assertEquals(printed, drawn(RestorationResult.class).account());
  }

  @Test
  void aRefusedRestorationNamesTheMeasuresAskedAboutAndTheReason() {
    town.jifen.now.set(TERM_OVER);
    RestorationId id = applications.received(applications.restoration(town.doctor));
    applications.assess(town.doctor, id, new ApplicationDecision.Refuse("没有完成整改"));
    RestorationResult letter = drawn(RestorationResult.class);
    assertThat(letter.measures())
        .extracting(DocumentMeasure::kind)
        .containsExactly(MeasureKind.SUSPENSION);
    RestorationResult.Outcome.Refused refused =
        assertInstanceOf(RestorationResult.Outcome.Refused.class, letter.outcome());
    assertEquals("没有完成整改", refused.reason());
    assertEquals(54, refused.basis().article());
  }

  @Test
  void aMeasureThatStaysIsNamedAsStaying() {
    town.jifen.now.set(TERM_OVER.minusDays(30));
    applications.ordered(LinkedRule.AGREEMENT_SUSPENDED, Optional.of(TERM_OVER.plusDays(60)));
    town.jifen.now.set(TERM_OVER);
    applications.granted(applications.restoration(town.doctor));
    RestorationResult letter = drawn(RestorationResult.class);
    RestorationResult.Outcome.Granted granted =
        assertInstanceOf(RestorationResult.Outcome.Granted.class, letter.outcome());
    assertThat(letter.measures()).hasSize(1);
    assertThat(granted.stillInForce())
        .extracting(measure -> measure.basis().article())
        .containsExactly(37);
  }

  @Test
  void afterATerminationTheFormEnclosesTheNewCommitment() {
    town.scored(
        town.clerk, "CF2", Town.line(town.clerk, "B2", Clause.C36_3, Responsibility.PRIMARY, 12));
    LocalDate barOver = Town.TODAY.plusYears(3);
    town.jifen.now.set(barOver);
    applications.granted(applications.restoration(town.clerk, Optional.of(barOver), false));
    RestorationApplication form =
        town.desk.drawn.stream()
            .filter(RestorationApplication.class::isInstance)
            .map(RestorationApplication.class::cast)
            .findFirst()
            .orElseThrow();
    assertThat(form.request().orElseThrow().evidence()).containsExactly("重新作出的服务承诺书（2029年5月11日）");
    assertThat(drawn(RestorationResult.class).measures())
        .extracting(DocumentMeasure::kind)
        .containsExactly(MeasureKind.TERMINATION);
  }

  @Test
  void aCharacterInNoFontRefusesTheDecisionAndUsesNoNumber() {
    RepairId id = applications.received(applications.repair(RepairRoute.PUBLICITY));
    ApplicationDecision unreadable = new ApplicationDecision.Refuse("缺" + Desk.UNDRAWABLE);
    assertEquals(List.of("character-not-drawable"), rules(applications.decide(id, unreadable)));
    assertThat(kinds()).containsExactly(DocumentKind.REPAIR_APPLICATION);
    assertInstanceOf(DecideRepair.Result.Granted.class, applications.decide(id, GRANT));

    town.jifen.now.set(TERM_OVER);
    RestorationId restoration = applications.received(applications.restoration(town.doctor));
    assertEquals(
        List.of("character-not-drawable"),
        rules(applications.assess(town.doctor, restoration, unreadable)));
    applications.granted(town.doctor, restoration);
    assertThat(
            town.jifen.documents.ofPerson(town.doctor, 0, 100).stream()
                .flatMap(document -> document.number().stream())
                .map(NoticeNumber::serial))
        .containsExactly(2, 3);
  }

  @Test
  void aCharacterInNoFontRefusesAnApplication() {
    ApplyForRepair.Application given = applications.repair(RepairRoute.PUBLICITY);
    ApplyForRepair.Application unreadable =
        new ApplyForRepair.Application(
            given.person(),
            given.route(),
            given.institution(),
            given.agreedOn(),
            given.receivedOn(),
            Desk.UNDRAWABLE,
            given.certificate(),
            given.decided(),
            given.exceptionReason());
    assertEquals(List.of("character-not-drawable"), rules(applications.apply(unreadable)));
    assertThat(kinds()).isEmpty();
    applications.received(given);
  }
}
