package cn.jifen.application.appeals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import cn.jifen.application.access.Actor;
import cn.jifen.application.access.Role;
import cn.jifen.application.calendars.CalendarDay;
import cn.jifen.application.calendars.RegionalCalendars;
import cn.jifen.application.documents.Appellant;
import cn.jifen.application.documents.ToldInstitution;
import cn.jifen.application.notices.RegisteredNotice;
import cn.jifen.application.testing.AppealOffice;
import cn.jifen.application.testing.Desk;
import cn.jifen.application.testing.Town;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.OfficeCode;
import cn.jifen.domain.kernel.Party;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.UserId;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** 第四十八条: the paper on which a party appeals, as the agency hands it out. */
class DrawAppealFormTest {
  private final Town town = new Town();
  private final AppealOffice office = new AppealOffice(town);
  private final RegisteredNotice notice =
      town.scored(town.doctor, "CF1", Town.nine(town.doctor, "B1"));
  private final DrawAppealForm draw =
      new DrawAppealForm(
          town.jifen.unitOfWork,
          new DrawAppealForm.Source(
              town.jifen.files, town.jifen.people, new ToldInstitution(town.jifen.documents)),
          new RegionalCalendars(town.jifen.calendars),
          town.jifen.letters.forms,
          content -> content.toString().getBytes(StandardCharsets.UTF_8),
          town.jifen.book,
          town.jifen.now);

  private DrawAppealForm.Result drawn(Actor actor, PersonId person, NoticeId id, Appellant by) {
    return draw.draw(actor, person, id, by);
  }

  private String text(Appellant by) {
    DrawAppealForm.Result.Drawn form =
        assertInstanceOf(
            DrawAppealForm.Result.Drawn.class, drawn(Town.OFFICER, town.doctor, notice.id(), by));
    return new String(form.pdf(), StandardCharsets.UTF_8);
  }

  private static Actor user(String id, Role role) {
    return new Actor(new UserId(id), new OfficeCode("650102"), Set.of(role));
  }

  private String refused(Actor actor, PersonId person, NoticeId id) {
    return assertInstanceOf(
            DrawAppealForm.Result.Refused.class, drawn(actor, person, id, Appellant.PERSON))
        .refusal()
        .findings()
        .getFirst()
        .rule();
  }

  /** Nation and region have published their days of 2026, so that no day may still move. */
  private void calendarIsPublished() {
    town.jifen.calendars.record(
        List.of(
            new CalendarDay("00", LocalDate.of(2026, 5, 1), true, "测试公告"),
            new CalendarDay("65", LocalDate.of(2026, 5, 20), true, "测试公告")),
        town.jifen.now.instant());
  }

  @Test
  void itNamesThePartiesTheNoticeAndTheAgency() {
    assertThat(text(Appellant.PERSON))
        .contains("欧阳𬱖", notice.number().text(), "医保支付资格记分处理通知书", "第650102区医疗保障服务中心")
        .contains(Town.HOSPITAL.value(), "appellant=PERSON", "receivedOn=Optional.empty");
  }

  /** Delivered on Monday 2026-05-11, 05-20 off: 2026-05-26 is the tenth working day. */
  @Test
  void itTellsTheOwnReceiptAndTheLastDay() {
    calendarIsPublished();
    office.delivered(town.doctor, notice.id(), Party.PERSON, Town.TODAY);
    assertThat(text(Appellant.PERSON)).contains("Optional[2026-05-11]", "Optional[2026-05-26]");
    assertThat(text(Appellant.INSTITUTION)).contains("receivedOn=Optional.empty");
  }

  @Test
  void whoAppealTogetherHaveTheDaysOfWhoReceivedItFirst() {
    calendarIsPublished();
    office.delivered(town.doctor, notice.id(), Party.PERSON, Town.TODAY.plusDays(1));
    assertThat(text(Appellant.BOTH)).contains("receivedOn=Optional.empty");
    office.delivered(town.doctor, notice.id(), Party.INSTITUTION, Town.TODAY);
    assertThat(text(Appellant.BOTH)).contains("Optional[2026-05-11]", "Optional[2026-05-26]");
  }

  @Test
  void aLastDayThatMayStillMoveIsLeftToBeFilledIn() {
    office.delivered(town.doctor, notice.id(), Party.PERSON, Town.TODAY);
    assertThat(text(Appellant.PERSON))
        .contains("receivedOn=Optional[2026-05-11]", "lastDay=Optional.empty");
  }

  @Test
  void itIsForThePartiesAndTheOfficesOfTheArea() {
    for (Actor actor :
        List.of(Town.OFFICER, Town.REVIEWER, user(Town.HOSPITAL.value(), Role.INSTITUTION))) {
      assertInstanceOf(
          DrawAppealForm.Result.Drawn.class,
          drawn(actor, town.doctor, notice.id(), Appellant.PERSON));
    }
    for (Actor stranger :
        List.of(
            Desk.actor("elsewhere", "650103", Role.OFFICER),
            user(Town.CLINIC.value(), Role.INSTITUTION),
            user("E10000002", Role.PERSON))) {
      assertThat(refused(stranger, town.doctor, notice.id())).isEqualTo("area-not-covered");
    }
    assertThat(refused(user("settlement", Role.SETTLEMENT), town.doctor, notice.id()))
        .isEqualTo("role-missing");
  }

  @Test
  void aNoticeThatIsNotInTheFileIsUnknownToTheRegionAndHiddenFromEverybodyElse() {
    assertThat(refused(Desk.OFFICER, town.clerk, notice.id())).isEqualTo("notice-unknown");
    for (Actor other : List.of(Town.OFFICER, user("E10000002", Role.PERSON))) {
      assertThat(refused(other, town.clerk, notice.id())).isEqualTo("area-not-covered");
    }
  }
}
