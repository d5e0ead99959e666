package cn.jifen.application.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jifen.application.access.Actor;
import cn.jifen.application.access.Role;
import cn.jifen.application.delivery.DeliverNotice.Handover;
import cn.jifen.application.delivery.DeliverNotice.RefusedReceipt;
import cn.jifen.application.delivery.DeliverNotice.Result;
import cn.jifen.application.documents.DeliveryReceipt;
import cn.jifen.application.documents.DocumentKind;
import cn.jifen.application.documents.IssuedDocument;
import cn.jifen.application.ledger.Act;
import cn.jifen.application.notices.RegisteredNotice;
import cn.jifen.application.testing.Desk;
import cn.jifen.application.testing.NoticeDesk;
import cn.jifen.application.testing.Town;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.Party;
import cn.jifen.domain.law.DueDate;
import cn.jifen.domain.notices.DeliveryMethod;
import cn.jifen.domain.notices.NoticeStep;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** 第四十二条: the notice is delivered to the institution within three working days. */
class Article42Test {
  private static final int ATTEMPTS = 100;

  /** A Monday. */
  private static final LocalDate ISSUED = Town.TODAY;

  private final Town town = new Town();
  private final NoticeDesk desk = new NoticeDesk(town);
  private final RegisteredNotice notice =
      town.scored(town.doctor, "CF1", Town.nine(town.doctor, "B1"));

  private Result deliver(Actor actor, Handover handover) {
    return desk.deliver.deliver(town.act(actor), notice.id(), handover);
  }

  private static List<String> rules(Result result) {
    return Town.rules(assertInstanceOf(Result.Refused.class, result).refusal());
  }

  private static Result.Delivered delivered(Result result) {
    return assertInstanceOf(Result.Delivered.class, result);
  }

  @ParameterizedTest
  @CsvSource({"2026-05-13,false", "2026-05-14,false", "2026-05-15,true"})
  void theThirdWorkingDayIsTheLastInTimeAndALateDeliveryCountsAllTheSame(
      LocalDate on, boolean late) {
    town.jifen.now.set(on);
    Result.Delivered done =
        delivered(deliver(Town.OFFICER, NoticeDesk.direct(Party.INSTITUTION, on)));
    assertEquals(Optional.of(new DueDate(LocalDate.of(2026, 5, 14), true)), done.due());
    assertEquals(late, done.late());
    assertEquals(on, done.delivery().on());
  }

  @ParameterizedTest
  @CsvSource({"2026-05-14,false", "2026-05-15,false", "2026-05-18,true"})
  void aDayOffOfTheRegionDoesNotCount(LocalDate on, boolean late) {
    desk.dayOff(LocalDate.of(2026, 5, 13));
    town.jifen.now.set(on);
    assertEquals(
        late, delivered(deliver(Town.OFFICER, NoticeDesk.direct(Party.INSTITUTION, on))).late());
  }

  @Test
  void theDayLiesBetweenIssueAndToday() {
    town.jifen.now.set(ISSUED.plusDays(1));
    assertEquals(
        List.of("step-before-issue"),
        rules(deliver(Town.OFFICER, NoticeDesk.direct(Party.INSTITUTION, ISSUED.minusDays(1)))));
    assertEquals(
        List.of("step-in-future"),
        rules(deliver(Town.OFFICER, NoticeDesk.direct(Party.INSTITUTION, ISSUED.plusDays(2)))));
    assertFalse(
        delivered(deliver(Town.OFFICER, NoticeDesk.direct(Party.INSTITUTION, ISSUED))).late());
  }

  @Test
  void appealDaysRunFromTheReceiptOfEachPartyByItself() {
    Result.Delivered institution = desk.delivered(notice.id(), Party.INSTITUTION, ISSUED);
    assertEquals(LocalDate.of(2026, 5, 25), institution.appealUntil().orElseThrow().day());
    town.jifen.now.set(ISSUED.plusDays(2));
    Result.Delivered person = desk.delivered(notice.id(), Party.PERSON, ISSUED.plusDays(2));
    assertEquals(LocalDate.of(2026, 5, 27), person.appealUntil().orElseThrow().day());
    assertEquals(Optional.empty(), person.due());
  }

  @Test
  void aSecondDeliveryToTheSamePartyIsToldWhenTheFirstWas() {
    desk.delivered(notice.id(), Party.INSTITUTION, ISSUED);
    Result again = deliver(Town.OFFICER, NoticeDesk.direct(Party.INSTITUTION, ISSUED));
    assertEquals(List.of("delivered-already"), rules(again));
    String sentence = ((Result.Refused) again).refusal().findings().getFirst().sentence();
    assertTrue(sentence.contains("2026-05-11 以直接送达方式送达定点医药机构"), sentence);
    assertTrue(sentence.contains("第四十二条"), sentence);
  }

  @Test
  void theSameCommandGivenTwiceHasItsEffectOnce() {
    Act act = town.act(Town.OFFICER);
    Handover handover = NoticeDesk.direct(Party.INSTITUTION, ISSUED);
    Result first = desk.deliver.deliver(act, notice.id(), handover);
    assertEquals(first, desk.deliver.deliver(act, notice.id(), handover));
    assertEquals(1, desk.drawn.size());
  }

  @Test
  void aRefusedReceiptIsLeftBehindWithReasonAndWitness() {
    assertEquals(
        List.of("refused-not-left-behind", "refusal-not-witnessed"),
        rules(refused(DeliveryMethod.DIRECT, new RefusedReceipt("拒绝签字", List.of()))));
    assertEquals(
        List.of("refusal-not-witnessed"),
        rules(refused(DeliveryMethod.LEFT_BEHIND, new RefusedReceipt("拒绝签字", List.of()))));
    assertEquals(
        List.of("refusal-not-witnessed"),
        rules(refused(DeliveryMethod.LEFT_BEHIND, new RefusedReceipt(" ", List.of("见证人")))));
    assertEquals(
        List.of("left-behind-without-refusal"),
        rules(
            deliver(
                Town.OFFICER,
                NoticeDesk.handover(
                    Party.INSTITUTION, DeliveryMethod.LEFT_BEHIND, ISSUED, Optional.empty()))));
    Result.Delivered done =
        delivered(refused(DeliveryMethod.LEFT_BEHIND, new RefusedReceipt("拒绝签字", List.of("古丽"))));
    assertTrue(done.delivery().refused());
    assertEquals("拒绝签字", done.delivery().remark());
    assertFalse(
        town.jifen.ledger.after(0, 1000).stream().anyMatch(e -> e.payload().contains("古丽")),
        "no names in the ledger");
    DeliveryReceipt receipt = (DeliveryReceipt) desk.drawn.getLast();
    assertEquals(
        List.of("古丽"), receipt.delivery().orElseThrow().refusal().orElseThrow().witnesses());
  }

  private Result refused(DeliveryMethod method, RefusedReceipt refusal) {
    return deliver(
        Town.OFFICER, NoticeDesk.handover(Party.INSTITUTION, method, ISSUED, Optional.of(refusal)));
  }

  @ParameterizedTest
  @EnumSource(value = DeliveryMethod.class, mode = EnumSource.Mode.EXCLUDE, names = "LEFT_BEHIND")
  void everyOtherMannerOfDeliveryStandsOnTheReceipt(DeliveryMethod method) {
    delivered(
        deliver(
            Town.OFFICER,
            NoticeDesk.handover(Party.INSTITUTION, method, ISSUED, Optional.empty())));
    DeliveryReceipt receipt = (DeliveryReceipt) desk.drawn.getLast();
    assertEquals(method.label(), receipt.delivery().orElseThrow().manner().label());
  }

  @Test
  void theReceiptNamesNoticeRecipientAndPersonAndIsKeptForTheInstitution() {
    Result.Delivered done = desk.delivered(notice.id(), Party.INSTITUTION, ISSUED);
    DeliveryReceipt receipt = (DeliveryReceipt) desk.drawn.getLast();
    assertEquals("医保支付资格记分处理通知书", receipt.documentTitle());
    assertEquals(notice.number().text(), receipt.documentNumber());
    assertEquals("天山区公立医院", receipt.recipient());
    assertEquals("欧阳𬱖", receipt.persons().getFirst().name());
    assertEquals("E100***01", receipt.persons().getFirst().maskedIdentity());
    IssuedDocument stored = town.jifen.documents.find(done.receipt()).orElseThrow();
    assertEquals(DocumentKind.DELIVERY_RECEIPT, stored.kind());
    assertEquals(Optional.of(Town.HOSPITAL), stored.institution());
    assertEquals(Optional.of(town.doctor), stored.person());
  }

  @Test
  void onlyTheOfficeOfTheAreaDeliversToTheInstitution() {
    Handover handover = NoticeDesk.direct(Party.INSTITUTION, ISSUED);
    assertEquals(List.of("role-missing"), rules(deliver(Town.REVIEWER, handover)));
    assertEquals(List.of("role-missing"), rules(deliver(NoticeDesk.of(Town.HOSPITAL), handover)));
    assertEquals(
        List.of("area-not-covered"),
        rules(deliver(Desk.actor("elsewhere", "650103", Role.OFFICER), handover)));
    assertEquals(
        List.of("notice-unknown"),
        rules(desk.deliver.deliver(town.act(Desk.OFFICER), new NoticeId(999_999), handover)));
    delivered(deliver(Desk.OFFICER, handover));
  }

  @Test
  void exactlyOneOfAHundredDeliveriesTakesEffect() throws Exception {
    List<Callable<Result>> work =
        IntStream.range(0, ATTEMPTS)
            .<Callable<Result>>mapToObj(
                i ->
                    () ->
                        deliver(
                            Desk.actor("officer" + i, "650102", Role.OFFICER),
                            NoticeDesk.direct(Party.INSTITUTION, ISSUED)))
            .toList();
    int effects = 0;
    List<String> refusals = new ArrayList<>();
    try (ExecutorService pool = Executors.newFixedThreadPool(16)) {
      for (Future<Result> answer : pool.invokeAll(work)) {
        switch (answer.get()) {
          case Result.Delivered _ -> effects++;
          case Result.Refused refused -> refusals.addAll(Town.rules(refused.refusal()));
        }
      }
    }
    assertEquals(1, effects);
    assertEquals(ATTEMPTS - 1, refusals.size());
    assertEquals(List.of("delivered-already"), refusals.stream().distinct().toList());
    assertEquals(
        1,
        town.jifen
            .files
            .load(List.of(town.doctor))
            .get(town.doctor)
            .steps(NoticeStep.class)
            .size());
    assertEquals(1, town.jifen.documents.ofPerson(town.doctor, 0, 200).size());
  }
}
