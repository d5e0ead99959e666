package cn.jifen.application.appeals;

import static cn.jifen.application.testing.AppealOffice.rules;
import static cn.jifen.application.testing.AppealOffice.taken;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jifen.application.access.Actor;
import cn.jifen.application.access.Role;
import cn.jifen.application.calendars.CalendarDay;
import cn.jifen.application.testing.AppealOffice;
import cn.jifen.application.testing.Desk;
import cn.jifen.application.testing.Town;
import cn.jifen.domain.appeals.AppealStage;
import cn.jifen.domain.appeals.AppealSubmission;
import cn.jifen.domain.kernel.AppealId;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.Party;
import cn.jifen.domain.law.DueDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** 第四十八条至第五十条, as officers of the district see them. */
class ReceiveAppealTest {
  private final Town town = new Town();
  private final AppealOffice office = new AppealOffice(town);
  private final NoticeId notice =
      town.scored(town.doctor, "CF1", Town.nine(town.doctor, "B1")).id();

  private AppealAnswer receive(Party by) {
    return office.receive.receive(
        town.act(Town.OFFICER), town.doctor, office.submission(notice, by));
  }

  /** Delivered on Monday 2026-05-11; 2026-05-25 is the tenth working day. */
  @Test
  void theTenthWorkingDayIsInTimeTheEleventhIsRefusedWithTheArticle() {
    office.delivered(town.doctor, notice, Party.INSTITUTION, Town.TODAY);
    town.jifen.now.set(LocalDate.of(2026, 5, 26));
    AppealAnswer late = receive(Party.INSTITUTION);
    assertEquals(List.of("appeal-late"), rules(late));
    String told =
        assertInstanceOf(AppealAnswer.Refused.class, late)
            .refusal()
            .findings()
            .getFirst()
            .sentence();
    assertTrue(told.contains("2026-05-25") && told.contains("第四十八条"), told);
    town.jifen.now.set(LocalDate.of(2026, 5, 25));
    taken(receive(Party.INSTITUTION));
  }

  @Test
  void theRegionsOwnHolidayMovesTheLastDay() {
    town.jifen.calendars.record(
        List.of(new CalendarDay("650000", LocalDate.of(2026, 5, 20), true, "测试公告")),
        town.jifen.now.instant());
    office.delivered(town.doctor, notice, Party.INSTITUTION, Town.TODAY);
    town.jifen.now.set(LocalDate.of(2026, 5, 27));
    assertEquals(List.of("appeal-late"), rules(receive(Party.INSTITUTION)));
    town.jifen.now.set(LocalDate.of(2026, 5, 26));
    taken(receive(Party.INSTITUTION));
  }

  @Test
  void thePersonsOwnReceiptStartsThePersonsDays() {
    office.delivered(town.doctor, notice, Party.INSTITUTION, Town.TODAY);
    office.delivered(town.doctor, notice, Party.PERSON, Town.TODAY.plusDays(4));
    town.jifen.now.set(LocalDate.of(2026, 5, 29));
    assertEquals(List.of("appeal-late"), rules(receive(Party.INSTITUTION)));
    taken(receive(Party.PERSON));
  }

  @Test
  void theAnswerTellsTheLastDayForTheDecision() {
    AppealAnswer.Taken received = taken(receive(Party.PERSON));
    assertEquals(AppealStage.RECEIVED, received.appeal().stage());
    assertEquals(Optional.of(new DueDate(LocalDate.of(2026, 6, 8), true)), received.answerBy());
  }

  @Test
  void onlyOneOpenAppealAPartyAndOnlyOfTheOwnArea() {
    taken(receive(Party.PERSON));
    assertEquals(List.of("appeal-open-already"), rules(receive(Party.PERSON)));
    taken(receive(Party.INSTITUTION));
    AppealSubmission submission = office.submission(notice, Party.PERSON);
    assertEquals(
        List.of("area-not-covered"),
        rules(
            office.receive.receive(
                town.act(Desk.actor("elsewhere", "650103", Role.OFFICER)),
                town.doctor,
                submission)));
    assertEquals(
        List.of("role-missing"),
        rules(office.receive.receive(town.act(AppealOffice.JUDGE), town.doctor, submission)));
  }

  @Test
  void aNoticeOfSomebodyElseOrOfNobodyIsUnknown() {
    AppealSubmission submission = office.submission(notice, Party.PERSON);
    assertEquals(
        List.of("notice-unknown"),
        rules(office.receive.receive(town.act(Town.OFFICER), town.clerk, submission)));
    assertEquals(
        List.of("area-not-covered"),
        rules(
            office.receive.receive(
                town.act(Desk.actor("elsewhere", "650103", Role.OFFICER)),
                town.clerk,
                submission)));
    AppealReference unknown = new AppealReference(town.doctor, new AppealId(999_999));
    assertEquals(
        List.of("appeal-unknown"),
        rules(office.explain.explain(town.act(Town.OFFICER), unknown, office.today(), "依据第三十五条")));
    assertEquals(
        List.of("area-not-covered"),
        rules(
            office.explain.explain(
                town.act(Desk.actor("elsewhere", "650103", Role.OFFICER)),
                unknown,
                office.today(),
                "依据第三十五条")));
  }

  @Test
  void explainedThenWithdrawnThenReceivedAgain() {
    AppealReference appeal = office.received(town.doctor, notice);
    taken(office.explain.explain(town.act(Town.OFFICER), appeal, office.today(), "依据第三十五条"));
    AppealAnswer.Taken withdrawn =
        taken(office.withdraw.withdraw(town.act(Town.OFFICER), appeal, office.today(), "已理解"));
    assertEquals(AppealStage.WITHDRAWN, withdrawn.appeal().stage());
    assertEquals(
        List.of("appeal-closed"),
        rules(office.explain.explain(town.act(Town.OFFICER), appeal, office.today(), "再说明")));
    taken(receive(Party.PERSON));
  }

  @Test
  void aCommandGivenTwiceHasItsEffectOnce() {
    var act = town.act(Town.OFFICER);
    AppealSubmission submission = office.submission(notice, Party.PERSON);
    AppealAnswer first = office.receive.receive(act, town.doctor, submission);
    assertEquals(first, office.receive.receive(act, town.doctor, submission));
    assertEquals(1, shown().size());
  }

  private List<ReadAppeals.ShownAppeal> shown() {
    return assertInstanceOf(
            ReadAppeals.Result.Found.class, office.read.of(Town.OFFICER, town.doctor))
        .appeals();
  }

  @Test
  void theClockStandsStillDuringTheAppraisal() {
    AppealReference appeal = office.received(town.doctor, notice);
    town.jifen.now.set(LocalDate.of(2026, 5, 14));
    AppealAnswer.Taken out =
        taken(
            office.order.order(town.act(Town.OFFICER), appeal, office.today(), "自治区医学会", "用药是否超量"));
    assertEquals(Optional.empty(), out.answerBy());
    assertEquals(Optional.empty(), shown().getFirst().answerBy());
    town.jifen.now.set(LocalDate.of(2026, 5, 21));
    AppealAnswer.Taken back =
        taken(office.appraised.record(town.act(Town.OFFICER), appeal, office.today(), "未超量"));
    assertEquals(Optional.of(new DueDate(LocalDate.of(2026, 6, 15), true)), back.answerBy());
  }

  @Test
  void fromTheEscalationOnOnlyTheDepartmentOfTheSameLevelActs() {
    AppealReference appeal = office.escalated(town.doctor, notice);
    LocalDate today = office.today();
    assertEquals(
        List.of("appeal-with-department"),
        rules(office.order.order(town.act(Town.OFFICER), appeal, today, "医学会", "是否超量")));
    assertEquals(
        List.of("appeal-with-department"),
        rules(
            office.order.order(
                town.act(Desk.actor("above", "650100", Role.ADMINISTRATION)),
                appeal,
                today,
                "医学会",
                "是否超量")));
    for (Role role : List.of(Role.OFFICER, Role.ADMINISTRATION)) {
      Actor elsewhere = Desk.actor("elsewhere", "650103", role);
      assertEquals(
          List.of("area-not-covered"),
          rules(office.order.order(town.act(elsewhere), appeal, today, "医学会", "是否超量")),
          "another area is not told where it is");
    }
    taken(office.order.order(town.act(AppealOffice.DEPARTMENT), appeal, today, "医学会", "是否超量"));
  }
}
