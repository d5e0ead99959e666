package cn.jifen.application.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import cn.jifen.application.access.Actor;
import cn.jifen.application.notices.RegisteredNotice;
import cn.jifen.application.registry.EndRegistration;
import cn.jifen.application.testing.NoticeDesk;
import cn.jifen.application.testing.Town;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.NoticeId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** 第四十二条: each institution of the person confirms that it maintains the status. */
class ConfirmStatusTest {
  private static final LocalDate ISSUED = Town.TODAY;
  private static final Actor HOSPITAL = NoticeDesk.of(Town.HOSPITAL);
  private static final Actor CLINIC = NoticeDesk.of(Town.CLINIC);

  private final Town town = new Town();
  private final NoticeDesk desk = new NoticeDesk(town);
  private final RegisteredNotice notice =
      town.scored(town.doctor, "CF1", Town.nine(town.doctor, "B1"));

  private List<String> confirmed(Actor actor, NoticeId id, LocalDate on) {
    return desk.confirm.confirm(town.act(actor), id, on)
            instanceof ConfirmStatus.Result.Refused refused
        ? Town.rules(refused.refusal())
        : List.of();
  }

  private List<InstitutionCode> missing() {
    return assertInstanceOf(
            ShowNoticeProgress.Result.Shown.class, desk.progress.show(Town.OFFICER, notice.id()))
        .unconfirmed();
  }

  @Test
  void eachInstitutionConfirmsOnceForItself() {
    assertEquals(List.of(Town.HOSPITAL, Town.CLINIC), missing());
    assertEquals(List.of(), confirmed(HOSPITAL, notice.id(), ISSUED));
    assertEquals(List.of(Town.CLINIC), missing());
    assertEquals(List.of("status-maintained-already"), confirmed(HOSPITAL, notice.id(), ISSUED));
    assertEquals(List.of(), confirmed(CLINIC, notice.id(), ISSUED));
    assertEquals(List.of(), missing());
  }

  @Test
  void theDayLiesBetweenIssueAndToday() {
    assertEquals(
        List.of("step-before-issue"), confirmed(HOSPITAL, notice.id(), ISSUED.minusDays(1)));
    assertEquals(List.of("step-in-future"), confirmed(HOSPITAL, notice.id(), ISSUED.plusDays(1)));
  }

  @Test
  void nobodyElseConfirms() {
    assertEquals(List.of("role-missing"), confirmed(Town.OFFICER, notice.id(), ISSUED));
    assertEquals(
        List.of("area-not-covered"),
        confirmed(NoticeDesk.of(new InstitutionCode("H65010200009")), notice.id(), ISSUED));
    assertEquals(
        List.of("area-not-covered"),
        confirmed(HOSPITAL, new NoticeId(999_999), ISSUED),
        "an institution is not told which notices there are");
  }

  @Test
  void anInstitutionThatThePersonLeftHasNothingToMaintain() {
    assertInstanceOf(
        EndRegistration.Result.Ended.class,
        town.desk.leave.end(
            town.act(Town.OFFICER), town.doctor, Town.CLINIC, Town.REGISTERED, ISSUED));
    assertEquals(List.of("not-registered-there"), confirmed(CLINIC, notice.id(), ISSUED));
    assertEquals(List.of(Town.HOSPITAL), missing());
  }

  @Test
  void aNoticeOfTrainingAloneOrdersNoStatus() {
    NoticeId mild = town.scored(town.clerk, "CF2", Town.few(town.clerk, "B2", 3)).id();
    assertEquals(List.of("no-status-to-maintain"), confirmed(HOSPITAL, mild, ISSUED));
  }
}
