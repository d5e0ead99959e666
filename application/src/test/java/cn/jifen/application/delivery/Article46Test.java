package cn.jifen.application.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jifen.application.access.Actor;
import cn.jifen.application.access.Role;
import cn.jifen.application.documents.DocumentKind;
import cn.jifen.application.documents.TalkRecord;
import cn.jifen.application.notices.RegisteredNotice;
import cn.jifen.application.testing.Desk;
import cn.jifen.application.testing.NoticeDesk;
import cn.jifen.application.testing.Town;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.Party;
import cn.jifen.domain.notices.NoticeStep;
import cn.jifen.domain.notices.NoticeStep.TalkHeld;
import cn.jifen.domain.notices.NoticeStep.TrainingHeld;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** 第四十六条: the institution tells the person, talks with them and trains them; so may the agency. */
class Article46Test {
  private static final LocalDate ISSUED = Town.TODAY;
  private static final Actor HOSPITAL = NoticeDesk.of(Town.HOSPITAL);
  private static final Actor CLINIC = NoticeDesk.of(Town.CLINIC);
  private static final Actor STRANGER = NoticeDesk.of(new InstitutionCode("H65010200009"));

  private final Town town = new Town();
  private final NoticeDesk desk = new NoticeDesk(town);
  private final RegisteredNotice notice =
      town.scored(town.doctor, "CF1", Town.few(town.doctor, "B1", 2));

  private List<String> handedOn(Actor actor, LocalDate on) {
    return refused(
        desk.deliver.deliver(town.act(actor), notice.id(), NoticeDesk.direct(Party.PERSON, on)));
  }

  private static List<String> refused(DeliverNotice.Result result) {
    return result instanceof DeliverNotice.Result.Refused refused
        ? Town.rules(refused.refusal())
        : List.of();
  }

  private List<String> talked(Actor actor, LocalDate on) {
    return desk.talk.record(town.act(actor), notice.id(), NoticeDesk.talkOn(on))
            instanceof RecordTalk.Result.Refused refused
        ? Town.rules(refused.refusal())
        : List.of();
  }

  private List<String> trained(Actor actor, LocalDate on) {
    TrainingHeld training = new TrainingHeld(notice.id(), on, "基金监管条例", 4);
    return desk.training.record(town.act(actor), training)
            instanceof RecordTraining.Result.Refused refused
        ? Town.rules(refused.refusal())
        : List.of();
  }

  private List<NoticeStep> steps() {
    return town.jifen.files.load(List.of(town.doctor)).get(town.doctor).steps(NoticeStep.class);
  }

  @Test
  void thePersonIsToldAfterTheInstitutionAndByIt() {
    town.jifen.now.set(ISSUED.plusDays(2));
    assertEquals(List.of("institution-first"), handedOn(HOSPITAL, ISSUED.plusDays(1)));
    desk.delivered(notice.id(), Party.INSTITUTION, ISSUED.plusDays(1));
    assertEquals(List.of("institution-first"), handedOn(HOSPITAL, ISSUED));
    assertEquals(List.of("area-not-covered"), handedOn(STRANGER, ISSUED.plusDays(1)));
    assertEquals(List.of("role-missing"), handedOn(Town.REVIEWER, ISSUED.plusDays(1)));
    assertEquals(List.of(), handedOn(HOSPITAL, ISSUED.plusDays(1)));
    assertEquals(List.of("delivered-already"), handedOn(Town.OFFICER, ISSUED.plusDays(2)));
  }

  @Test
  void theAgencyAndAnyInstitutionOfThePersonMayTellThePersonToo() {
    desk.delivered(notice.id(), Party.INSTITUTION, ISSUED);
    assertEquals(List.of(), handedOn(CLINIC, ISSUED));
    NoticeId other = town.scored(town.clerk, "CF2", Town.few(town.clerk, "B2", 1)).id();
    desk.delivered(other, Party.INSTITUTION, ISSUED);
    assertInstanceOf(
        DeliverNotice.Result.Delivered.class,
        desk.deliver.deliver(
            town.act(Town.OFFICER), other, NoticeDesk.direct(Party.PERSON, ISSUED)));
  }

  @Test
  void theInstitutionTalksFromTheDayOnWhichItReceivedTheNotice() {
    town.jifen.now.set(ISSUED.plusDays(2));
    assertEquals(List.of("institution-first"), talked(HOSPITAL, ISSUED.plusDays(1)));
    desk.delivered(notice.id(), Party.INSTITUTION, ISSUED.plusDays(1));
    assertEquals(List.of("institution-first"), talked(HOSPITAL, ISSUED));
    assertEquals(List.of(), talked(HOSPITAL, ISSUED.plusDays(1)));
    assertEquals(List.of("talk-recorded-already"), talked(HOSPITAL, ISSUED.plusDays(1)));
    assertEquals(List.of(), talked(HOSPITAL, ISSUED.plusDays(2)));
    assertEquals(List.of("step-in-future"), talked(HOSPITAL, ISSUED.plusDays(3)));
  }

  @Test
  void theAgencyTalksFromTheDayOfIssue() {
    assertEquals(List.of("step-before-issue"), talked(Town.OFFICER, ISSUED.minusDays(1)));
    assertEquals(List.of(), talked(Town.OFFICER, ISSUED));
    assertEquals(
        List.of("area-not-covered"),
        talked(Desk.actor("elsewhere", "650103", Role.OFFICER), ISSUED));
    assertEquals(List.of("area-not-covered"), talked(STRANGER, ISSUED));
  }

  @Test
  void theRecordOfATalkSaysWhoTalkedAndTheLedgerOnlyWhatWasPointedOut() {
    desk.delivered(notice.id(), Party.INSTITUTION, ISSUED);
    assertEquals(List.of(), talked(HOSPITAL, ISSUED));
    TalkRecord record = (TalkRecord) desk.drawn.getLast();
    assertEquals("天山区公立医院", record.heldBy());
    assertEquals(notice.number().text(), record.noticeNumber());
    assertEquals(new TalkHeld(notice.id(), true, ISSUED, "合理诊疗；规范收费"), steps().getLast());
    assertFalse(
        town.jifen.ledger.after(0, 1000).stream().anyMatch(e -> e.payload().contains("科主任")));
    assertTrue(
        town.jifen.documents.ofPerson(town.doctor, 0, 10).stream()
            .anyMatch(document -> document.kind() == DocumentKind.TALK_RECORD));
    assertEquals(List.of(), talked(Town.OFFICER, ISSUED));
    assertEquals("第650102区医疗保障服务中心", ((TalkRecord) desk.drawn.getLast()).heldBy());
  }

  @Test
  void belowNineThePersonIsTrainedByInstitutionOrAgency() {
    assertEquals(List.of("step-before-issue"), trained(HOSPITAL, ISSUED.minusDays(1)));
    assertEquals(List.of("step-in-future"), trained(HOSPITAL, ISSUED.plusDays(1)));
    assertEquals(List.of("area-not-covered"), trained(STRANGER, ISSUED));
    assertEquals(List.of(), trained(HOSPITAL, ISSUED));
    assertEquals(List.of("training-recorded-already"), trained(Town.OFFICER, ISSUED));
    assertEquals(List.of(new TrainingHeld(notice.id(), ISSUED, "基金监管条例", 4)), steps());
  }

  @Test
  void theProgressOfANoticeSaysWhatIsDoneAndWhatIsOverdue() {
    town.jifen.now.set(LocalDate.of(2026, 5, 14));
    assertFalse(shown(Town.OFFICER).overdue());
    town.jifen.now.set(LocalDate.of(2026, 5, 15));
    assertTrue(shown(Town.OFFICER).overdue());
    desk.delivered(notice.id(), Party.INSTITUTION, LocalDate.of(2026, 5, 15));
    ShowNoticeProgress.Result.Shown shown = shown(HOSPITAL);
    assertFalse(shown.overdue());
    assertTrue(shown.deliveries().getFirst().late());
    assertEquals(
        LocalDate.of(2026, 5, 29), shown.deliveries().getFirst().appealUntil().orElseThrow().day());
    assertEquals(Town.OFFICER.user(), shown.steps().getFirst().by());
    assertEquals(List.of(), shown.unconfirmed());
    assertInstanceOf(
        ShowNoticeProgress.Result.Refused.class, desk.progress.show(STRANGER, notice.id()));
    assertInstanceOf(
        ShowNoticeProgress.Result.Unknown.class,
        desk.progress.show(Desk.OFFICER, new NoticeId(999_999)));
  }

  private ShowNoticeProgress.Result.Shown shown(Actor actor) {
    return assertInstanceOf(
        ShowNoticeProgress.Result.Shown.class, desk.progress.show(actor, notice.id()));
  }
}
