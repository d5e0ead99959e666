package cn.jifen.application.story;

import static cn.jifen.application.testing.AppealOffice.taken;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jifen.application.access.Actor;
import cn.jifen.application.access.Role;
import cn.jifen.application.appeals.AppealReference;
import cn.jifen.application.appeals.DepartmentCases;
import cn.jifen.application.deadlines.DepartmentQueue;
import cn.jifen.application.deadlines.ListRunningTerms;
import cn.jifen.application.delivery.DeliverNotice;
import cn.jifen.application.delivery.RecordTalk;
import cn.jifen.application.delivery.RecordTraining;
import cn.jifen.application.documents.DeliveryReceipt;
import cn.jifen.application.documents.DocumentContent;
import cn.jifen.application.documents.TalkRecord;
import cn.jifen.application.filing.DrawFiling;
import cn.jifen.application.filing.FilingContent;
import cn.jifen.application.filing.FreezeFiling;
import cn.jifen.application.ledger.LedgerCheck;
import cn.jifen.application.notices.RegisteredNotice;
import cn.jifen.application.restoration.ApplyForRestoration;
import cn.jifen.application.scoring.ProposeDecision;
import cn.jifen.application.testing.AppealOffice;
import cn.jifen.application.testing.Applications;
import cn.jifen.application.testing.Desk;
import cn.jifen.application.testing.FilingDesk;
import cn.jifen.application.testing.InMemoryJifen;
import cn.jifen.application.testing.NoticeDesk;
import cn.jifen.application.testing.Town;
import cn.jifen.domain.appeals.RuledScore;
import cn.jifen.domain.appeals.Ruling;
import cn.jifen.domain.deadlines.TermKind;
import cn.jifen.domain.eligibility.FileEvent;
import cn.jifen.domain.eligibility.PersonFile;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.Party;
import cn.jifen.domain.kernel.Points;
import cn.jifen.domain.kernel.ProposalId;
import cn.jifen.domain.kernel.ScoreId;
import cn.jifen.domain.law.Clause;
import cn.jifen.domain.law.DecisionKind;
import cn.jifen.domain.law.DueDate;
import cn.jifen.domain.law.RepairRoute;
import cn.jifen.domain.law.Responsibility;
import cn.jifen.domain.notices.NoticeStep.TrainingHeld;
import cn.jifen.domain.scoring.AssessedScore;
import cn.jifen.domain.scoring.Assignment;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * One doctor's case from the finding in October 2025 to the yearly filings of 2025 and 2026: an
 * appeal that changes the points, a repair, New Year, a restoration and a second offence.
 */
class FromFindingToFilingTest {
  private static final Actor PROVINCE = Desk.actor("province", "650000", Role.PROVINCE);
  private static final Year Y2025 = Year.of(2025);
  private static final Year Y2026 = Year.of(2026);
  private static final String FIRST_CASE = "协处2025-17";
  private static final String SECOND_CASE = "CF2026-8";
  private static final LocalDate FINDING = LocalDate.of(2025, 10, 13);
  private static final LocalDate FIRST_NOTICE = LocalDate.of(2025, 10, 20);

  private final Town town = new Town();
  private final InMemoryJifen jifen = town.jifen;
  private final NoticeDesk notices = new NoticeDesk(town);
  private final AppealOffice appeals = new AppealOffice(town);
  private final Applications applications = new Applications(town);
  private final FilingDesk filings = new FilingDesk(jifen);
  private final ListRunningTerms terms =
      new ListRunningTerms(
          jifen.unitOfWork,
          jifen.terms,
          new DepartmentQueue(jifen.terms, new DepartmentCases(jifen.files)),
          jifen.regionalCalendars,
          jifen.book);

  @BeforeEach
  void theCalendarsOf2025And2026ArePublishedButNotXinjiangsOwnDaysOf2026() {
    applications.publishCalendars();
  }

  @Test
  void fromTheFindingToTheFiling() {
    elevenPointsAreScoredForTwoViolations();
    RegisteredNotice first = theNoticeIsIssuedOnTheLastDay();
    itIsDeliveredToTheHospitalAndByItToTheDoctor(first.id());
    theHospitalTalksWithTheDoctorAndTrainsHim(first.id());
    AppealReference appeal = theDoctorAppealsOnTheLastDay(first.id());
    expertsAreAskedAndTheClockStops(appeal);
    theAppealTakesOnePointOff(appeal);
    theNewNoticeGoesOnFromTheFirstDayOfTheOldOne(first);
    aRepairTakesOnePointOffAndNotADayOfTheTerm();
    theNewYearStartsAtZeroAndTheTermRunsOn();
    nobodyIsRestoredByTheEndOfTheTermAlone();
    theDoctorIsRestoredOnApplication();
    aSecondOffenceMeansANewMeasure();
    theFilingsOfBothYearsAgreeWithTheStory();
    theLedgerHolds();
  }

  /** 8 points of 35-2, which mean training alone, and 3 points of 33-3: 11 in 2025. */
  private void elevenPointsAreScoredForTwoViolations() {
    on(FINDING);
    ProposeDecision.Draft draft =
        Town.decision(
            FIRST_CASE,
            DecisionKind.AGREEMENT,
            Town.HOSPITAL,
            FINDING,
            Town.line(town.doctor, "串换药品", Clause.C35_2, Responsibility.IMPORTANT, 8),
            Town.few(town.doctor, "超标准收费", 3));
    ProposalId proposal = town.submitted(draft);
    on(LocalDate.of(2025, 10, 15));
    Town.accepted(town.desk.approve.approve(town.act(Town.REVIEWER), proposal));
    assertEquals(Points.of(11), total(Y2025));
    assertEquals("正常", label(), "an approval alone changes no status");
  }

  /** Five working days after Monday 10-13: 14, 15, 16, 17, 20. */
  private RegisteredNotice theNoticeIsIssuedOnTheLastDay() {
    assertEquals(settled(FIRST_NOTICE), due(TermKind.ISSUE_NOTICE));
    on(FIRST_NOTICE);
    RegisteredNotice notice = town.notified(town.doctor, FIRST_CASE);
    assertEquals("暂停", label());
    assertEquals(Optional.of(LocalDate.of(2026, 4, 20)), termEndsBefore(), "38-4: six months");
    return notice;
  }

  /** Three working days: until 10-23. The doctor's ten for an appeal: until 11-06. */
  private void itIsDeliveredToTheHospitalAndByItToTheDoctor(NoticeId notice) {
    assertEquals(settled(LocalDate.of(2025, 10, 23)), due(TermKind.DELIVER_NOTICE));
    on(LocalDate.of(2025, 10, 23));
    DeliverNotice.Result.Delivered toHospital =
        notices.delivered(notice, Party.INSTITUTION, LocalDate.of(2025, 10, 22));
    assertEquals(false, toHospital.late());
    DeliverNotice.Result.Delivered toDoctor =
        notices.delivered(notice, Party.PERSON, LocalDate.of(2025, 10, 23));
    assertEquals(
        Optional.of(new DueDate(LocalDate.of(2025, 11, 6), false)), toDoctor.appealUntil());
    assertEquals(2, drawn(DeliveryReceipt.class), "送达回证 of both");
  }

  private void theHospitalTalksWithTheDoctorAndTrainsHim(NoticeId notice) {
    LocalDate talk = LocalDate.of(2025, 10, 24);
    LocalDate training = LocalDate.of(2025, 10, 30);
    Actor hospital = NoticeDesk.of(Town.HOSPITAL);
    on(training);
    assertInstanceOf(
        RecordTalk.Result.Recorded.class,
        notices.talk.record(town.act(hospital), notice, NoticeDesk.talkOn(talk)));
    assertEquals(1, drawn(TalkRecord.class), "谈话提醒记录");
    assertInstanceOf(
        RecordTraining.Result.Recorded.class,
        notices.training.record(
            town.act(hospital), new TrainingHeld(notice, training, "医保基金使用监督管理条例", 4)));
  }

  /** Received on the tenth working day; the answer is due on the twentieth after it. */
  private AppealReference theDoctorAppealsOnTheLastDay(NoticeId notice) {
    on(LocalDate.of(2025, 11, 6));
    AppealReference appeal = appeals.received(town.doctor, notice);
    assertEquals(settled(LocalDate.of(2025, 12, 4)), due(TermKind.ANSWER_APPEAL));
    assertEquals("暂停", label(), "an appeal stops no measure");
    return appeal;
  }

  /** Ten working days at the experts', 11-12 to 11-25, are not counted: 12-04 becomes 12-18. */
  private void expertsAreAskedAndTheClockStops(AppealReference appeal) {
    on(LocalDate.of(2025, 11, 10));
    taken(appeals.explain.explain(town.act(Town.OFFICER), appeal, appeals.today(), "依据第三十三条"));
    on(LocalDate.of(2025, 11, 11));
    taken(
        appeals.order.order(town.act(Town.OFFICER), appeal, appeals.today(), "自治区专家组", "收费是否超出标准"));
    assertEquals(Optional.empty(), due(TermKind.ANSWER_APPEAL));
    on(LocalDate.of(2025, 11, 25));
    taken(
        appeals.appraised.record(town.act(Town.OFFICER), appeal, appeals.today(), "超出标准，但非其主要决定"));
    assertEquals(settled(LocalDate.of(2025, 12, 18)), due(TermKind.ANSWER_APPEAL));
  }

  /** 2 points in place of 3: 10 in the year, and four months in place of six at once. */
  private void theAppealTakesOnePointOff(AppealReference appeal) {
    on(LocalDate.of(2025, 12, 1));
    ScoreId disputed = disputed();
    RuledScore.Instead two =
        new RuledScore.Instead(
            Assignment.standard(Clause.C33_3, Responsibility.IMPORTANT), Points.of(2));
    Ruling ruling = Ruling.changed("责任较轻", List.of(new RuledScore(disputed, Optional.of(two))));
    taken(appeals.decide(AppealOffice.JUDGE, appeal, ruling));
    assertTrue(file().isVoided(disputed), "the old score stays visible as voided");
    assertEquals(Points.of(10), total(Y2025));
    assertEquals(Optional.of(LocalDate.of(2026, 2, 20)), termEndsBefore(), "38-3: four months");
  }

  private ScoreId disputed() {
    return file().balances().scores().stream()
        .map(AssessedScore::score)
        .filter(score -> score.points().equals(Points.of(3)))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private void theNewNoticeGoesOnFromTheFirstDayOfTheOldOne(RegisteredNotice old) {
    on(LocalDate.of(2025, 12, 3));
    RegisteredNotice anew = town.notified(town.doctor, FIRST_CASE);
    assertEquals(Optional.of(LocalDate.of(2026, 2, 20)), termEndsBefore());
    assertEquals(
        List.of(old.id(), anew.id()),
        issued().stream().map(FileEvent.NoticeIssued::notice).toList());
    assertEquals(
        List.of(FIRST_NOTICE),
        issued().getLast().measures().stream().map(FileEvent.NotifiedMeasure::firstDay).toList());
    assertTrue(
        file().isVoided(issued().getFirst().scores().getLast()),
        "the old notice still names the voided score");
    notices.delivered(anew.id(), Party.INSTITUTION, LocalDate.of(2025, 12, 3));
    notices.delivered(anew.id(), Party.PERSON, LocalDate.of(2025, 12, 3));
  }

  private void aRepairTakesOnePointOffAndNotADayOfTheTerm() {
    on(LocalDate.of(2025, 12, 15));
    assertEquals(
        Points.of(1),
        applications.granted(applications.repair(RepairRoute.ONLINE_LEARNING)).taken());
    assertEquals(Points.of(9), total(Y2025));
    assertEquals(Optional.of(LocalDate.of(2026, 2, 20)), termEndsBefore());
  }

  private void theNewYearStartsAtZeroAndTheTermRunsOn() {
    on(LocalDate.of(2026, 1, 5));
    assertEquals(Points.ZERO, total(Y2026));
    assertEquals("暂停", label());
    assertEquals(
        List.of("nothing-to-repair"),
        Applications.rules(applications.apply(applications.repair(RepairRoute.PUBLICITY))));
  }

  /**
   * Last day 2026-02-19. Fifteen working days before it are 02-14 (a Saturday made up), 02-02 to
   * 02-13 and 01-27 to 01-30: the window opens on 01-27.
   */
  private void nobodyIsRestoredByTheEndOfTheTermAlone() {
    assertEquals(
        Optional.of(new DueDate(LocalDate.of(2026, 1, 27), true)),
        due(TermKind.APPLY_FOR_RESTORATION));
    on(LocalDate.of(2026, 1, 26));
    assertEquals(
        List.of("restoration-before-window"),
        Applications.rules(applications.apply(applications.restoration(town.doctor))));
    on(LocalDate.of(2026, 2, 19));
    assertEquals("暂停", label());
    on(LocalDate.of(2026, 2, 20));
    assertEquals("暂停（期满待恢复）", label());
  }

  /** Ten working days after 02-24, Saturday 02-28 made up: 03-09, while Xinjiang's are unknown. */
  private void theDoctorIsRestoredOnApplication() {
    on(LocalDate.of(2026, 2, 24));
    ApplyForRestoration.Result.Received received =
        assertInstanceOf(
            ApplyForRestoration.Result.Received.class,
            applications.apply(applications.restoration(town.doctor)));
    assertEquals(new DueDate(LocalDate.of(2026, 3, 9), true), received.assessBy());
    on(LocalDate.of(2026, 3, 3));
    assertEquals("暂停（期满待恢复）", label());
    on(LocalDate.of(2026, 3, 4));
    applications.granted(town.doctor, received.application().restoration());
    assertEquals("正常", label());
    assertEquals(Points.of(9), total(Y2025), "the points of the year stay");
  }

  /** 9 points in 2026, where the 9 left of 2025 do not count: 38-2, two months. */
  private void aSecondOffenceMeansANewMeasure() {
    on(LocalDate.of(2026, 6, 8));
    town.approved(
        Town.penalty(SECOND_CASE, LocalDate.of(2026, 6, 8), Town.nine(town.doctor, "重复收费")));
    assertEquals(Points.of(9), total(Y2026));
    on(LocalDate.of(2026, 6, 10));
    NoticeId second = town.notified(town.doctor, SECOND_CASE).id();
    notices.delivered(second, Party.INSTITUTION, LocalDate.of(2026, 6, 10));
    assertEquals("暂停", label());
    assertEquals(Optional.of(LocalDate.of(2026, 8, 10)), termEndsBefore());
    on(LocalDate.of(2026, 6, 22));
    applications.granted(applications.repair(RepairRoute.PUBLICITY));
    assertEquals(Points.of(8), total(Y2026));
    on(LocalDate.of(2026, 8, 10));
    assertEquals("暂停（期满待恢复）", label());
  }

  /**
   * Counted by hand. Both years: two people registered on 31 December (the doctor and the clerk),
   * one of them scored.
   *
   * <p>2025: two scores that count, of 8 and of 2 (the voided 3 does not), together 10; the second
   * with a suspension of four months (38-3, total 10), notified twice and begun once; one repair of
   * 1 point; one appeal, changed.
   *
   * <p>2026: one score of 9 with a suspension of two months; one repair of 1 point; one person
   * restored. The suspension of 2025 does not count again though it ran into 2026.
   */
  private void theFilingsOfBothYearsAgreeWithTheStory() {
    on(LocalDate.of(2027, 1, 11));
    for (Year year : List.of(Y2025, Y2026)) {
      assertInstanceOf(
          FreezeFiling.Result.Frozen.class, filings.freeze.freeze(town.act(PROVINCE), year));
    }
    agrees(Y2025, "2,1,2,10,1,0,1,0,1,1,0,1,0,0,0,0,0,1,1,0", 1, 0, 1, 0);
    agrees(Y2026, "2,1,1,9,0,0,1,0,1,1,1,0,0,0,0,0,0,1,1,1", 0, 0, 0, 0);
  }

  private void agrees(
      Year year, String figures, int received, int upheld, int changed, int revoked) {
    DrawFiling.Result.Drawn filed =
        assertInstanceOf(
            DrawFiling.Result.Drawn.class, filings.draw.draw(PROVINCE, year, Optional.of(1)));
    assertEquals(
        "area,registered_people,scored_people,score_times,points_given,times_1_3,times_4_6,"
            + "times_7_9,times_10_12,suspended_people,suspended_times,suspended_2m,suspended_4m,"
            + "suspended_6m,terminated_people,terminated_times,terminated_1y,terminated_3y,"
            + "repair_times,points_repaired,restored_people\n"
            + ("650100," + figures + "\n")
            + ("TOTAL," + figures + "\n"),
        filed.csv());
    assertEquals(
        new FilingContent.Appeals(received, upheld, changed, revoked), filed.content().appeals());
  }

  private void theLedgerHolds() {
    LedgerCheck check = new LedgerCheck(jifen.ledger, jifen.book);
    jifen.ledger.after(0, 1000).forEach(e -> assertEquals(Optional.empty(), check.next(e)));
  }

  private void on(LocalDate day) {
    jifen.now.set(day);
  }

  private PersonFile file() {
    return town.file(town.doctor);
  }

  private Points total(Year year) {
    return file().balances().total(year);
  }

  /** The doctor's status today. */
  private String label() {
    return file().standingOn(jifen.now.today()).label();
  }

  private Optional<LocalDate> termEndsBefore() {
    return file().standingOn(jifen.now.today()).termEndsBefore();
  }

  private List<FileEvent.NoticeIssued> issued() {
    return file().events().stream()
        .filter(FileEvent.NoticeIssued.class::isInstance)
        .map(FileEvent.NoticeIssued.class::cast)
        .toList();
  }

  private long drawn(Class<? extends DocumentContent> kind) {
    return notices.drawn.stream().filter(kind::isInstance).count();
  }

  private static Optional<DueDate> settled(LocalDate day) {
    return Optional.of(new DueDate(day, false));
  }

  /** When the doctor's only open term of that kind is due; empty while its clock stands still. */
  private Optional<DueDate> due(TermKind kind) {
    ListRunningTerms.Query query =
        new ListRunningTerms.Query(
            Optional.empty(),
            Optional.empty(),
            Optional.of(town.doctor),
            Optional.of(kind),
            Optional.empty(),
            Optional.empty(),
            false);
    List<ListRunningTerms.Entry> open =
        assertInstanceOf(
                ListRunningTerms.Result.Listed.class,
                terms.list(Town.OFFICER, jifen.now.today(), query, Optional.empty(), 10))
            .entries();
    assertEquals(1, open.size(), () -> kind + ": " + open);
    return open.getFirst().filed().running().due();
  }
}
