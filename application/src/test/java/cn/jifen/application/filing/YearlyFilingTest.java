package cn.jifen.application.filing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import cn.jifen.application.access.Actor;
import cn.jifen.application.access.Role;
import cn.jifen.application.filing.FilingContent.AreaRow;
import cn.jifen.application.filing.FilingContent.Change;
import cn.jifen.application.ledger.Act;
import cn.jifen.application.registry.IdentifiedPractitioner;
import cn.jifen.application.scoring.RecordedDecision;
import cn.jifen.application.testing.Chronicle;
import cn.jifen.application.testing.FilingDesk;
import cn.jifen.application.testing.InMemoryJifen;
import cn.jifen.domain.appeals.AppealOutcome;
import cn.jifen.domain.appeals.AppealStep;
import cn.jifen.domain.filing.FilingColumn;
import cn.jifen.domain.kernel.AppealId;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.DecisionNo;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.OfficeCode;
import cn.jifen.domain.kernel.Party;
import cn.jifen.domain.kernel.Period;
import cn.jifen.domain.kernel.PersonCode;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.ScoreId;
import cn.jifen.domain.kernel.UserId;
import cn.jifen.domain.registry.Category;
import cn.jifen.domain.registry.IdentityDocument;
import cn.jifen.domain.registry.IdentityType;
import cn.jifen.domain.registry.Institution;
import cn.jifen.domain.registry.InstitutionKind;
import cn.jifen.domain.registry.Ownership;
import cn.jifen.domain.registry.Practitioner;
import cn.jifen.domain.registry.Registration;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The yearly filing with the national bureau (Art 5), drafted, frozen, drawn again. */
class YearlyFilingTest {
  private static final PersonId DOCTOR = new PersonId(100_001);
  private static final PersonId NURSE = new PersonId(100_002);
  private static final Year Y2026 = Year.of(2026);
  private static final AreaCode ILI = new AreaCode("654002");
  private static final Actor PROVINCE =
      new Actor(new UserId("province"), new OfficeCode("650000"), Set.of(Role.PROVINCE));
  private static final Actor OFFICER =
      new Actor(new UserId("officer"), new OfficeCode("650102"), Set.of(Role.OFFICER));

  private final InMemoryJifen jifen = new InMemoryJifen();
  private final Chronicle chronicle = new Chronicle(jifen);
  private final FilingDesk filings = new FilingDesk(jifen);
  private final DrawFiling draw = filings.draw;
  private final FreezeFiling freeze = filings.freeze;

  @BeforeEach
  void aHospitalWithADoctorAndANurse() {
    LocalDate start = LocalDate.of(2025, 1, 2);
    jifen.institutions.record(
        List.of(
            new Institution(
                Chronicle.HOSPITAL,
                "天山区人民医院",
                InstitutionKind.MEDICAL,
                "二级",
                Ownership.PUBLIC,
                Chronicle.URUMQI_DISTRICT,
                "12650102000000001X",
                "解放路1号")),
        start,
        jifen.now.instant());
    register(DOCTOR, "D650102000001", "何明", Category.DOCTOR, start);
    register(NURSE, "N650102000002", "耿晓敏", Category.NURSE, start);
  }

  private void register(PersonId id, String code, String name, Category category, LocalDate from) {
    jifen.people.record(
        List.of(
            new IdentifiedPractitioner(
                new Practitioner(id, Optional.of(new PersonCode(code)), name, category, "", ""),
                new IdentityDocument(IdentityType.PASSPORT, "E1234567" + id))),
        from,
        new UserId("clerk"),
        jifen.now.instant());
    jifen.registrations.record(
        List.of(new Registration(id, Chronicle.HOSPITAL, Period.from(from), Optional.of(from))),
        jifen.now.instant());
  }

  /** Registers the parent decision that the chronicle made, so that lists find its institution. */
  private ScoreId scored(PersonId person, int points, LocalDate on) {
    ScoreId id = chronicle.scored(person, points, on);
    var decision =
        jifen
            .files
            .load(List.of(person))
            .values()
            .iterator()
            .next()
            .file()
            .counting(id)
            .orElseThrow();
    DecisionNo number = decision.score().decision().number();
    if (jifen.decisions.find(List.of(number)).isEmpty()) {
      jifen.decisions.record(
          List.of(new RecordedDecision(decision.score().decision(), on)), jifen.now.instant());
    }
    return id;
  }

  private DrawFiling.Result.Drawn drawn(Optional<Integer> edition) {
    return assertInstanceOf(DrawFiling.Result.Drawn.class, draw.draw(PROVINCE, Y2026, edition));
  }

  private static int total(DrawFiling.Result.Drawn filing, FilingColumn column) {
    return column.of(filing.content().total().figures());
  }

  @Test
  void eventsBelongToTheAreaOfTheirOfficeAndTheTotalCountsPeopleOnce() {
    scored(DOCTOR, 9, LocalDate.of(2026, 1, 1));
    scored(DOCTOR, 3, LocalDate.of(2026, 12, 31));
    scored(NURSE, 2, LocalDate.of(2026, 6, 1));
    chronicle.repaired(DOCTOR, LocalDate.of(2026, 7, 1), ILI);
    chronicle.restored(DOCTOR, LocalDate.of(2026, 7, 2), ILI);

    List<AreaRow> areas = drawn(Optional.empty()).content().areas();

    assertEquals(
        "area,registered_people,scored_people,score_times,points_given,times_1_3,times_4_6,"
            + "times_7_9,times_10_12,suspended_people,suspended_times,suspended_2m,suspended_4m,"
            + "suspended_6m,terminated_people,terminated_times,terminated_1y,terminated_3y,"
            + "repair_times,points_repaired,restored_people\n"
            + "650100,2,2,3,14,2,0,1,0,1,1,1,0,0,1,1,1,0,0,0,0\n"
            + "654000,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,1,1\n"
            + "TOTAL,2,2,3,14,2,0,1,0,1,1,1,0,0,1,1,1,0,1,1,1\n",
        FilingCsv.of(areas));
  }

  @Test
  void theCalendarYearOfTheDecisionCounts() {
    scored(DOCTOR, 3, LocalDate.of(2025, 12, 31));
    scored(NURSE, 3, LocalDate.of(2027, 1, 1));
    assertEquals(0, total(drawn(Optional.empty()), FilingColumn.SCORE_TIMES));
  }

  @Test
  void aVoidedScoreAndItsMeasureDoNotCount() {
    ScoreId mistaken = scored(DOCTOR, 12, LocalDate.of(2026, 5, 1));
    assertEquals(1, total(drawn(Optional.empty()), FilingColumn.TERMINATED_3Y));
    chronicle.voided(DOCTOR, mistaken, LocalDate.of(2026, 5, 20));
    assertEquals(0, total(drawn(Optional.empty()), FilingColumn.TERMINATED_TIMES));
    assertEquals(0, total(drawn(Optional.empty()), FilingColumn.SCORE_TIMES));
  }

  @Test
  void aScoreCutByTheCapIsCountedWithWhatItWouldHaveAdded() {
    scored(DOCTOR, 9, LocalDate.of(2026, 2, 1));
    scored(DOCTOR, 6, LocalDate.of(2026, 3, 1));
    assertEquals(15, total(drawn(Optional.empty()), FilingColumn.POINTS_GIVEN));
  }

  @Test
  void aFrozenEditionIsDrawnAgainUnchangedAndTheNextOneSaysWhatChanged() {
    scored(DOCTOR, 9, LocalDate.of(2026, 2, 1));
    jifen.now.set(LocalDate.of(2027, 1, 1));
    assertInstanceOf(FreezeFiling.Result.Frozen.class, freeze.freeze(act(PROVINCE), Y2026));
    String first = drawn(Optional.of(1)).csv();

    scored(NURSE, 3, LocalDate.of(2026, 3, 1));
    jifen.now.set(LocalDate.of(2027, 1, 11));
    register(
        new PersonId(100_003), "D650102000003", "李雷", Category.DOCTOR, LocalDate.of(2026, 1, 1));
    assertEquals(first, drawn(Optional.of(1)).csv());

    freeze.freeze(act(PROVINCE), Y2026);
    FilingContent second = drawn(Optional.of(2)).content();
    assertEquals(3, FilingColumn.REGISTERED_PEOPLE.of(second.total().figures()));
    assertEquals(
        List.of(new Change("合计", "登记备案人数", 2, 3), new Change("合计", "记分人数", 1, 2)),
        second.changes().orElseThrow().stream()
            .filter(c -> c.areaName().equals("合计"))
            .limit(2)
            .toList());
    assertEquals(
        1,
        jifen.ledger.after(0, 100).stream()
            .filter(e -> e.effectiveOn().equals(jifen.now.today()))
            .count());
  }

  @Test
  void appealsCountWhereTheyWereReceivedAndDecidedInTheYear() {
    scored(DOCTOR, 9, LocalDate.of(2025, 12, 1));
    scored(NURSE, 9, LocalDate.of(2026, 2, 1));
    LocalDate before = LocalDate.of(2025, 12, 31);
    appealed(DOCTOR, 1, before);
    decided(DOCTOR, 1, before.plusDays(1), AppealOutcome.UPHELD);
    appealed(NURSE, 2, LocalDate.of(2026, 2, 10));
    decided(NURSE, 2, LocalDate.of(2026, 2, 20), AppealOutcome.REVOKED);
    appealed(NURSE, 3, LocalDate.of(2026, 12, 31));
    jifen.now.set(LocalDate.of(2027, 1, 11));
    freeze.freeze(act(PROVINCE), Y2026);
    decided(NURSE, 3, LocalDate.of(2026, 12, 31), AppealOutcome.CHANGED);
    assertEquals(new FilingContent.Appeals(2, 1, 0, 1), drawn(Optional.of(1)).content().appeals());
    assertEquals(
        new FilingContent.Appeals(2, 1, 1, 1), drawn(Optional.empty()).content().appeals());
  }

  private void appealed(PersonId person, long appeal, LocalDate on) {
    NoticeId notice = new NoticeId(1);
    chronicle.taken(
        person,
        new AppealStep.AppealReceived(new AppealId(appeal), notice, Party.PERSON, on, "责任认定有误"));
  }

  private void decided(PersonId person, long appeal, LocalDate on, AppealOutcome outcome) {
    chronicle.taken(
        person, new AppealStep.AppealDecided(new AppealId(appeal), on, outcome, "证据不足"));
  }

  @Test
  void peopleSuspendedOrTerminatedAreListedMasked() {
    scored(NURSE, 9, LocalDate.of(2026, 3, 15));
    FilingContent.ListedMeasure listed = drawn(Optional.empty()).content().listed().getFirst();
    assertEquals("耿某敏", listed.maskedName());
    assertEquals("E123********02", listed.maskedIdentity());
    assertEquals(Optional.of(LocalDate.of(2026, 5, 14)), listed.lastDay());
  }

  @Test
  void anInstitutionThatReachesHalfOfItsPeopleIsNamedWithBothFigures() {
    assertEquals(List.of(), drawn(Optional.empty()).content().halfReached());
    scored(NURSE, 9, LocalDate.of(2026, 3, 15));
    FilingContent.HalfReached half = drawn(Optional.empty()).content().halfReached().getFirst();
    assertEquals(1, half.times());
    assertEquals(2, half.people());
  }

  /** Reading filing-after-year (Art 5). */
  @Test
  void aYearIsFiledOnceItIsOver() {
    for (LocalDate day : List.of(LocalDate.of(2026, 11, 20), LocalDate.of(2026, 12, 31))) {
      jifen.now.set(day);
      FreezeFiling.Result.Refused refused =
          assertInstanceOf(FreezeFiling.Result.Refused.class, freeze.freeze(act(PROVINCE), Y2026));
      assertEquals("year-not-over", refused.refusal().rule());
    }
    assertEquals(List.of(), jifen.filings.of(Y2026));
    jifen.now.set(LocalDate.of(2027, 1, 1));
    assertInstanceOf(FreezeFiling.Result.Frozen.class, freeze.freeze(act(PROVINCE), Y2026));
    assertInstanceOf(
        FreezeFiling.Result.Refused.class, freeze.freeze(act(PROVINCE), Y2026.plusYears(1)));
  }

  @Test
  void onlyTheProvinceFilesAndAnUnknownEditionIsRefused() {
    assertInstanceOf(FreezeFiling.Result.Refused.class, freeze.freeze(act(OFFICER), Y2026));
    assertInstanceOf(DrawFiling.Result.Refused.class, draw.draw(OFFICER, Y2026, Optional.empty()));
    DrawFiling.Result.Refused unknown =
        assertInstanceOf(
            DrawFiling.Result.Refused.class, draw.draw(PROVINCE, Y2026, Optional.of(1)));
    assertEquals("filing-edition-unknown", unknown.refusal().rule());
  }

  private Act act(Actor actor) {
    return new Act(actor, jifen.now.instant(), "command-" + jifen.ids.next());
  }
}
