package cn.jifen.domain.deadlines;

import static cn.jifen.domain.deadlines.Case.day;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jifen.domain.appeals.AppealOutcome;
import cn.jifen.domain.appeals.AppealStep;
import cn.jifen.domain.eligibility.FileEvent;
import cn.jifen.domain.kernel.AppealId;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.OfficeCode;
import cn.jifen.domain.kernel.Party;
import cn.jifen.domain.kernel.RestorationId;
import cn.jifen.domain.law.Calendars;
import cn.jifen.domain.law.DayKind;
import cn.jifen.domain.law.DueDate;
import cn.jifen.domain.law.PublishedDay;
import cn.jifen.domain.law.WorkingDayCalendar;
import cn.jifen.domain.notices.DeliveryMethod;
import cn.jifen.domain.notices.NoticeStep;
import cn.jifen.domain.registry.RegistryDefect;
import cn.jifen.domain.registry.RegistryStep;
import cn.jifen.domain.restoration.RestorationStep;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The terms that run in a person's case (rules 4; Art 40, 42, 48, 51, 54, 58). */
class RunningTermsTest {
  private static final WorkingDayCalendar NATIONAL = Calendars.national();
  private static final WorkingDayCalendar XINJIANG = Calendars.xinjiang();
  private static final InstitutionCode HOSPITAL = new InstitutionCode("H65010200001");
  private static final AppealId APPEAL = new AppealId(81);
  private static final RestorationId APPLICATION = new RestorationId(91);

  private static void due(String day, RunningTerm term) {
    assertEquals(Optional.of(new DueDate(day(day), false)), term.due());
  }

  private static void provisional(String day, RunningTerm term) {
    assertEquals(Optional.of(new DueDate(day(day), true)), term.due());
    assertTrue(term.isProvisional());
  }

  /** The state and the working days left in Xinjiang. */
  private static void on(String day, TermState state, Optional<Integer> left, RunningTerm term) {
    assertEquals(state, term.stateOn(day(day)), day);
    assertEquals(left, term.workingDaysLeft(day(day), XINJIANG), day);
  }

  private static NoticeStep.NoticeDelivered delivered(long notice, Party to, String on) {
    return new NoticeStep.NoticeDelivered(
        new NoticeId(notice), to, DeliveryMethod.DIRECT, day(on), false, "", Optional.empty());
  }

  private static AppealStep.AppealReceived appealed(long notice, Party by, String on) {
    return new AppealStep.AppealReceived(APPEAL, new NoticeId(notice), by, day(on), "对事实有异议");
  }

  @Test
  void article40_theNoticeOfADecisionBeforeTheFeastIsDueAfterItInXinjiang() {
    Case decided = new Case().decided(1, 6, "2025-06-04");
    RunningTerm term = decided.only(TermKind.ISSUE_NOTICE, XINJIANG);
    due("2025-06-16", term);
    due("2025-06-11", decided.only(TermKind.ISSUE_NOTICE, NATIONAL));
    assertEquals("CF1", term.term().reference());
    assertEquals(Case.DISTRICT, term.term().area());
    on("2025-06-15", TermState.RUNNING, Optional.of(1), term);
    on("2025-06-16", TermState.RUNNING, Optional.of(0), term);
    on("2025-06-17", TermState.OVERDUE, Optional.of(-1), term);
  }

  @Test
  void article40_aNoticeOnTheLastDayIsInTimeAndOneADayLaterIsNot() {
    for (int late = -1; late <= 1; late++) {
      LocalDate issued = day("2025-06-16").plusDays(late);
      RunningTerm term =
          new Case()
              .decided(1, 6, "2025-06-04")
              .notified(11, 1, issued.toString())
              .only(TermKind.ISSUE_NOTICE, XINJIANG);
      assertEquals(Optional.of(issued), term.term().doneOn());
      assertEquals(Optional.of(late <= 0), term.doneInTime());
      on("2025-07-01", TermState.DONE, Optional.empty(), term);
    }
  }

  @Test
  void article40_aPenaltyDecisionCountsFromItsReceipt() {
    due(
        "2025-06-16",
        new Case()
            .penalised(1, 6, "2025-05-20", "2025-06-04")
            .only(TermKind.ISSUE_NOTICE, XINJIANG));
  }

  @Test
  void makeUpSaturdaysAndSundaysAreWorkingDays() {
    due("2025-10-10", new Case().decided(1, 6, "2025-09-26").only(TermKind.ISSUE_NOTICE, XINJIANG));
    due("2025-10-11", new Case().decided(1, 6, "2025-09-28").only(TermKind.ISSUE_NOTICE, XINJIANG));
  }

  @Test
  void overTheYearEndADueDayIsProvisionalWhereTheRegionHasNotPublishedItsYear() {
    Case decided = new Case().decided(1, 6, "2025-12-29");
    provisional("2026-01-06", decided.only(TermKind.ISSUE_NOTICE, XINJIANG));
    due("2026-01-06", decided.only(TermKind.ISSUE_NOTICE, NATIONAL));
    due("2025-12-31", new Case().decided(1, 6, "2025-12-24").only(TermKind.ISSUE_NOTICE, XINJIANG));
  }

  @Test
  void anUnpublishedYearMovesTheDueDayWhenItsCalendarArrives() {
    Case decided = new Case().decided(1, 6, "2026-12-30");
    provisional("2027-01-06", decided.only(TermKind.ISSUE_NOTICE, NATIONAL));
    List<PublishedDay> known = new ArrayList<>(Calendars.nationalDays());
    day("2027-01-01")
        .datesUntil(day("2027-01-04"))
        .forEach(off -> known.add(new PublishedDay(off, DayKind.OFF, "2027年放假安排")));
    due("2027-01-07", decided.only(TermKind.ISSUE_NOTICE, WorkingDayCalendar.national(known)));
  }

  @Test
  void aChangeMakesANoticeDueAgainFromItsOwnDay() {
    Case corrected =
        new Case()
            .decided(1, 6, "2025-06-04")
            .notified(11, 1, "2025-06-05")
            .voided(1, "2025-07-01")
            .replaced(1, 2, 9, "2025-06-04", "2025-07-01");
    List<RunningTerm> terms = corrected.terms(TermKind.ISSUE_NOTICE, XINJIANG);
    assertEquals(2, terms.size());
    due("2025-07-08", terms.getLast());
    assertEquals("CF2", terms.getLast().term().reference());
    RunningTerm again =
        corrected.notified(12, 2, "2025-07-08").terms(TermKind.ISSUE_NOTICE, XINJIANG).getLast();
    assertEquals(Optional.of(true), again.doneInTime());
  }

  @Test
  void aVoidedScoreMakesTheNoticesOfLighterMeasuresDueAgain() {
    List<RunningTerm> terms =
        new Case()
            .decided(1, 3, "2025-06-04")
            .notified(11, 1, "2025-06-05")
            .decided(2, 6, "2025-06-11")
            .notified(12, 2, "2025-06-12")
            .voided(1, "2025-07-01")
            .terms(TermKind.ISSUE_NOTICE, XINJIANG);
    assertEquals(3, terms.size());
    assertEquals("CF2", terms.getLast().term().reference());
    due("2025-07-08", terms.getLast());
  }

  @Test
  void whatIsVoidedBeforeItsNoticeNeedsNone() {
    assertEquals(
        List.of(),
        new Case()
            .decided(1, 6, "2025-06-04")
            .voided(1, "2025-06-05")
            .terms(TermKind.ISSUE_NOTICE, XINJIANG));
  }

  @Test
  void article42_threeWorkingDaysToDeliver() {
    Case issued = new Case().decided(1, 6, "2025-06-13").notified(11, 1, "2025-06-16");
    RunningTerm open = issued.only(TermKind.DELIVER_NOTICE, XINJIANG);
    due("2025-06-19", open);
    assertEquals(Optional.of(HOSPITAL), open.term().institution());
    on("2025-06-18", TermState.RUNNING, Optional.of(1), open);
    on("2025-06-19", TermState.RUNNING, Optional.of(0), open);
    on("2025-06-20", TermState.OVERDUE, Optional.of(-1), open);
    RunningTerm late =
        issued
            .step(delivered(11, Party.PERSON, "2025-06-17"))
            .step(delivered(11, Party.INSTITUTION, "2025-06-20"))
            .only(TermKind.DELIVER_NOTICE, XINJIANG);
    assertEquals(Optional.of(day("2025-06-20")), late.term().doneOn());
    assertEquals(Optional.of(false), late.doneInTime());
  }

  @Test
  void aNoticeFromBeforeTheRegisterBeganIsNotWaitedFor() {
    Case imported =
        new Case().decided(1, 6, "2025-06-13").notified(11, 1, "2025-06-16", "2026-11-20");
    assertEquals(List.of(), imported.terms(TermKind.DELIVER_NOTICE, XINJIANG));
    assertEquals(Optional.of(true), imported.only(TermKind.ISSUE_NOTICE, XINJIANG).doneInTime());
  }

  @Test
  void nothingIsWaitedForAboutANoticeOfWhichNothingCounts() {
    Case revoked =
        new Case()
            .decided(1, 6, "2025-06-13")
            .notified(11, 1, "2025-06-16")
            .voided(1, "2025-06-17");
    assertEquals(List.of(), revoked.terms(TermKind.DELIVER_NOTICE, XINJIANG));
  }

  /** 撤销通知书 is delivered like the notice that it takes back; no appeal is against it. */
  @Test
  void article42_theLetterThatTakesANoticeBackIsDeliveredToo() {
    Case revoked =
        new Case()
            .decided(1, 9, "2026-04-01")
            .notified(71, 1, "2026-04-02")
            .step(delivered(71, Party.INSTITUTION, "2026-04-03"))
            .voided(1, "2026-04-09")
            .step(
                new NoticeStep.CorrectionIssued(
                    new NoticeId(72),
                    List.of(new NoticeId(71)),
                    Case.DISTRICT,
                    HOSPITAL,
                    Case.day("2026-04-09")));
    List<RunningTerm> terms = revoked.terms(TermKind.DELIVER_NOTICE, NATIONAL);
    assertEquals(2, terms.size());
    due("2026-04-14", terms.getLast());
    assertEquals(Optional.of(HOSPITAL), terms.getLast().term().institution());
    revoked.step(delivered(72, Party.INSTITUTION, "2026-04-10"));
    assertEquals(
        Optional.of(Case.day("2026-04-10")),
        revoked.terms(TermKind.DELIVER_NOTICE, NATIONAL).getLast().term().doneOn());
    assertEquals(0, revoked.terms(TermKind.APPEAL, NATIONAL).size());
  }

  @Test
  void article48_eachPartyHasTenWorkingDaysFromItsOwnReceipt() {
    Case delivered =
        new Case()
            .decided(1, 6, "2025-06-13")
            .notified(11, 1, "2025-06-16")
            .step(delivered(11, Party.INSTITUTION, "2025-06-19"))
            .step(delivered(11, Party.PERSON, "2025-06-20"));
    List<RunningTerm> appeals = delivered.terms(TermKind.APPEAL, XINJIANG);
    assertEquals(
        List.of(Optional.of(Party.INSTITUTION), Optional.of(Party.PERSON)),
        appeals.stream().map(appeal -> appeal.term().party()).toList());
    due("2025-07-03", appeals.getFirst());
    due("2025-07-04", appeals.getLast());
    on("2025-07-02", TermState.RUNNING, Optional.of(1), appeals.getFirst());
    on("2025-07-03", TermState.RUNNING, Optional.of(0), appeals.getFirst());
    on("2025-07-04", TermState.EXPIRED, Optional.of(-1), appeals.getFirst());
    List<RunningTerm> used =
        delivered.step(appealed(11, Party.PERSON, "2025-07-04")).terms(TermKind.APPEAL, XINJIANG);
    on("2025-07-04", TermState.EXPIRED, Optional.of(-1), used.getFirst());
    on("2025-07-04", TermState.DONE, Optional.empty(), used.getLast());
  }

  private static Case appealed() {
    return new Case()
        .decided(1, 6, "2025-06-13")
        .notified(11, 1, "2025-06-16")
        .step(delivered(11, Party.PERSON, "2025-06-20"))
        .step(appealed(11, Party.PERSON, "2025-07-01"));
  }

  @Test
  void article51_twentyWorkingDaysToAnswer() {
    RunningTerm open = appealed().only(TermKind.ANSWER_APPEAL, XINJIANG);
    due("2025-07-29", open);
    assertEquals(Optional.of(HOSPITAL), open.term().institution());
    on("2025-07-28", TermState.RUNNING, Optional.of(1), open);
    on("2025-07-29", TermState.RUNNING, Optional.of(0), open);
    on("2025-07-30", TermState.OVERDUE, Optional.of(-1), open);
    for (int late = -1; late <= 1; late++) {
      LocalDate decided = day("2025-07-29").plusDays(late);
      RunningTerm term =
          appealed()
              .step(new AppealStep.AppealDecided(APPEAL, decided, AppealOutcome.UPHELD, "理由不成立"))
              .only(TermKind.ANSWER_APPEAL, XINJIANG);
      assertEquals(Optional.of(late <= 0), term.doneInTime());
    }
  }

  @Test
  void article51_theClockStandsStillDuringAnAppraisal() {
    Case appraised =
        appealed()
            .step(new AppealStep.AppraisalOrdered(APPEAL, day("2025-07-08"), "专家组", "是否超限定支付"));
    RunningTerm stopped = appraised.only(TermKind.ANSWER_APPEAL, XINJIANG);
    assertEquals(Optional.empty(), stopped.due());
    on("2025-09-01", TermState.STOPPED, Optional.empty(), stopped);
    RunningTerm goesOn =
        appraised
            .step(new AppealStep.AppraisalReturned(APPEAL, day("2025-07-15"), "超限定支付"))
            .only(TermKind.ANSWER_APPEAL, XINJIANG);
    due("2025-08-05", goesOn);
    on("2025-08-06", TermState.OVERDUE, Optional.of(-1), goesOn);
  }

  @Test
  void article51_anAppealWithdrawnDuringItsAppraisalIsDone() {
    RunningTerm term =
        appealed()
            .step(new AppealStep.AppraisalOrdered(APPEAL, day("2025-07-08"), "专家组", "是否超限定支付"))
            .step(new AppealStep.AppealWithdrawn(APPEAL, day("2025-09-01"), "认可说明"))
            .only(TermKind.ANSWER_APPEAL, XINJIANG);
    on("2025-09-01", TermState.DONE, Optional.empty(), term);
    assertEquals(Optional.of(true), term.doneInTime());
  }

  @Test
  void article49_afterTheEscalationTheAdministrativeDepartmentHasToAnswer() {
    RunningTerm term =
        appealed()
            .step(
                new AppealStep.AppealEscalated(
                    APPEAL, day("2025-07-10"), new OfficeCode("650100"), "仍有异议"))
            .only(TermKind.ANSWER_APPEAL, XINJIANG);
    assertEquals(new AreaCode("650100"), term.term().area());
    due("2025-07-29", term);
  }

  /** Suspended from 2025-06-16 on. */
  private static Case suspended() {
    return new Case().decided(1, 9, "2025-06-13").notified(11, 1, "2025-06-16");
  }

  private static RestorationStep.RestorationApplied applied(RestorationId id, String on) {
    return new RestorationStep.RestorationApplied(
        id,
        HOSPITAL,
        new AreaCode("650100"),
        day(on),
        day(on),
        Optional.empty(),
        false,
        Optional.empty());
  }

  @Test
  void article54_theWindowOpensFifteenWorkingDaysBeforeTheEndOfTheTerm() {
    RunningTerm window = suspended().only(TermKind.APPLY_FOR_RESTORATION, XINJIANG);
    assertEquals(day("2025-08-15"), window.term().event());
    due("2025-07-25", window);
    on("2025-07-24", TermState.RUNNING, Optional.of(1), window);
    on("2025-07-25", TermState.OPEN, Optional.of(0), window);
    on("2025-12-01", TermState.OPEN, window.workingDaysLeft(day("2025-12-01"), XINJIANG), window);
  }

  @Test
  void article54_anApplicationClosesTheWindowUntilItIsRefused() {
    Case waiting = suspended().step(applied(APPLICATION, "2025-07-25"));
    assertEquals(
        TermState.DONE,
        waiting.only(TermKind.APPLY_FOR_RESTORATION, XINJIANG).stateOn(day("2025-07-26")));
    RunningTerm assessment = waiting.only(TermKind.ASSESS_RESTORATION, XINJIANG);
    due("2025-08-08", assessment);
    on("2025-08-07", TermState.RUNNING, Optional.of(1), assessment);
    on("2025-08-08", TermState.RUNNING, Optional.of(0), assessment);
    on("2025-08-09", TermState.OVERDUE, Optional.of(-1), assessment);
    Case refused =
        waiting.step(
            new RestorationStep.RestorationRefused(APPLICATION, day("2025-08-08"), "整改未到位"));
    assertEquals(
        TermState.OPEN,
        refused.only(TermKind.APPLY_FOR_RESTORATION, XINJIANG).stateOn(day("2025-08-08")));
    assertEquals(
        Optional.of(true), refused.only(TermKind.ASSESS_RESTORATION, XINJIANG).doneInTime());
  }

  @Test
  void article54_aGrantAheadOfItsEffectWasGivenInTime() {
    Case granted =
        suspended()
            .step(applied(APPLICATION, "2025-07-25"))
            .recorded(
                new FileEvent.RestorationGranted(
                    APPLICATION, day("2025-08-16"), Case.DISTRICT, false),
                "2025-08-01");
    RunningTerm assessment = granted.only(TermKind.ASSESS_RESTORATION, XINJIANG);
    assertEquals(Optional.of(day("2025-08-01")), assessment.term().doneOn());
    assertEquals(Optional.of(true), assessment.doneInTime());
    assertEquals(
        TermState.DONE,
        granted.only(TermKind.APPLY_FOR_RESTORATION, XINJIANG).stateOn(day("2025-08-01")));
  }

  @Test
  void article58_aCorrectionIsDueOnTheDayThatTheAgencySet() {
    RegistryStep.CorrectionDemanded demanded =
        new RegistryStep.CorrectionDemanded(
            HOSPITAL, day("2025-06-04"), day("2025-06-06"), RegistryDefect.STATUS_NOT_MAINTAINED);
    RunningTerm open = new Case().step(demanded).only(TermKind.CORRECT_FINDING, XINJIANG);
    due("2025-06-06", open);
    assertEquals(TermState.RUNNING, open.stateOn(day("2025-06-06")));
    assertEquals(TermState.OVERDUE, open.stateOn(day("2025-06-07")));
    RunningTerm done =
        new Case()
            .step(demanded)
            .step(
                new RegistryStep.CorrectionDone(
                    HOSPITAL, day("2025-06-07"), RegistryDefect.STATUS_NOT_MAINTAINED, "已维护"))
            .only(TermKind.CORRECT_FINDING, XINJIANG);
    assertEquals(Optional.of(false), done.doneInTime());
  }

  @Test
  void everyKindCitesItsArticle() {
    assertEquals(
        List.of(17, 40, 42, 48, 51, 54, 54, 58),
        List.of(TermKind.values()).stream()
            .map(kind -> kind.basis(Case.BOOK.latest()).article())
            .toList());
  }
}
