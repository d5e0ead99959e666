package cn.jifen.application.notices;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jifen.application.access.Actor;
import cn.jifen.application.access.Role;
import cn.jifen.application.testing.Applications;
import cn.jifen.application.testing.Desk;
import cn.jifen.application.testing.Town;
import cn.jifen.domain.eligibility.Status;
import cn.jifen.domain.kernel.DecisionNo;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.Points;
import cn.jifen.domain.kernel.Refusal;
import cn.jifen.domain.law.RepairRoute;
import java.nio.charset.StandardCharsets;
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

/** 第四十条: the notice puts the measure in force, under a number without gap. */
class IssueNoticeTest {
  private static final int DISAPPEARING = 0x9C9C6;

  private final List<NoticeContent> drawn = new ArrayList<>();
  private final Town town = new Town(this::draw);

  private byte[] draw(NoticeContent content) {
    if (content.scores().getFirst().behaviourNo().startsWith("缺字")) {
      throw new UndrawableText(DISAPPEARING);
    }
    synchronized (drawn) {
      drawn.add(content);
    }
    return content.toString().getBytes(StandardCharsets.UTF_8);
  }

  private IssueNotice.Result issue(String decision, Optional<LocalDate> firstDay) {
    return town.desk.issue.issue(
        town.act(Town.OFFICER), town.doctor, new DecisionNo(decision), firstDay);
  }

  private static List<String> rules(IssueNotice.Result result) {
    return Town.rules(assertInstanceOf(IssueNotice.Result.Refused.class, result).refusal());
  }

  private void approved(String number, String behaviour) {
    town.approved(Town.penalty(number, Town.TODAY, Town.few(town.doctor, behaviour, 1)));
  }

  @Test
  void aMeasureBeginsOnTheDayOfIssueOrLaterButNeverEarlier() {
    town.approved(Town.penalty("CF1", Town.TODAY, Town.nine(town.doctor, "B1")));
    assertEquals(
        List.of("measure-before-issue"), rules(issue("CF1", Optional.of(Town.TODAY.minusDays(1)))));
    Town.issued(issue("CF1", Optional.of(Town.TODAY.plusDays(4))));
    assertEquals(Status.NORMAL, town.statusOn(town.doctor, Town.TODAY.plusDays(3)));
    assertEquals(Status.SUSPENDED, town.statusOn(town.doctor, Town.TODAY.plusDays(4)));
    NoticeContent.MeasureLine line = drawn.getFirst().measures().getFirst();
    assertEquals(Town.TODAY.plusDays(4), line.firstDay());
    assertEquals(Optional.of(LocalDate.of(2026, 7, 14)), line.lastDay());
  }

  @Test
  void nothingIsNotifiedBeforeApprovalNorTwice() {
    town.submitted(Town.penalty("CF1", Town.TODAY, Town.nine(town.doctor, "B1")));
    assertEquals(List.of("nothing-to-notify"), rules(issue("CF1", Optional.empty())));
    town.approved(Town.penalty("CF2", Town.TODAY, Town.nine(town.doctor, "B2")));
    Town.issued(issue("CF2", Optional.empty()));
    assertEquals(List.of("nothing-to-notify"), rules(issue("CF2", Optional.empty())));
  }

  @Test
  void aNumberIsGivenBackWhenACharacterCannotBeDrawn() {
    approved("CF1", "B1");
    approved("CF2", "缺字B2");
    approved("CF3", "B3");
    assertEquals(1, Town.issued(issue("CF1", Optional.empty())).number().serial());
    long before = town.jifen.ledger.head().sequence();

    IssueNotice.Result refused = issue("CF2", Optional.empty());

    assertEquals(List.of("character-not-drawable"), rules(refused));
    Refusal refusal = ((IssueNotice.Result.Refused) refused).refusal();
    assertTrue(refusal.findings().getFirst().found().contains("U+9C9C6"), refusal::toString);
    assertEquals(before, town.jifen.ledger.head().sequence());
    RegisteredNotice next = Town.issued(issue("CF3", Optional.empty()));
    assertEquals(2, next.number().serial());
    assertEquals("测医经650102〔2026〕2号", next.number().text());
  }

  @Test
  void manyNoticesAtOnceAreNumberedWithoutGap() throws Exception {
    int many = 20;
    IntStream.range(0, many).forEach(i -> approved("CF" + i, i % 4 == 0 ? "缺字B" + i : "B" + i));
    List<Callable<IssueNotice.Result>> work =
        IntStream.range(0, many)
            .<Callable<IssueNotice.Result>>mapToObj(i -> () -> issue("CF" + i, Optional.empty()))
            .toList();
    List<Integer> serials = new ArrayList<>();
    try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
      for (Future<IssueNotice.Result> result : pool.invokeAll(work)) {
        if (result.get() instanceof IssueNotice.Result.Issued issued) {
          serials.add(issued.notice().number().serial());
        }
      }
    }
    assertEquals(IntStream.rangeClosed(1, 15).boxed().toList(), serials.stream().sorted().toList());
  }

  @Test
  void theDocumentIsStoredAndServedByteForByte() {
    RegisteredNotice notice = town.scored(town.doctor, "CF1", Town.nine(town.doctor, "B1"));
    byte[] stored = town.jifen.notices.document(notice.id()).orElseThrow();
    assertEquals(Optional.of(Sha256.of(stored)), notice.sha256());
    for (int i = 0; i < 2; i++) {
      DrawNotice.Result.Document document =
          assertInstanceOf(
              DrawNotice.Result.Document.class, town.desk.draw.draw(Town.OFFICER, notice.id()));
      assertArrayEquals(stored, document.pdf());
      assertEquals(notice, document.notice());
    }
    assertEquals(1, drawn.size());
  }

  @Test
  void aNoticeSaysWhatStoodInTheFileAtItsIssue() {
    town.scored(town.doctor, "CF1", Town.few(town.doctor, "B1", 3));
    Applications applications = new Applications(town);
    applications.granted(applications.repair(RepairRoute.PUBLICITY));
    town.scored(town.doctor, "CF2", Town.nine(town.doctor, "B2"), Town.few(town.doctor, "B1", 3));

    NoticeContent content = drawn.getLast();
    assertEquals(
        List.of(Points.of(9), Points.ZERO),
        content.scores().stream().map(NoticeContent.ScoreLine::added).toList());
    assertEquals(Points.of(11), content.years().getFirst().total());
    assertEquals("38-4", content.measures().getFirst().row().rule().code());
    assertEquals("欧阳𬱖", content.personName());
    assertEquals("E100***01", content.maskedIdentity());
    assertEquals("天山区公立医院", content.institution());
    assertEquals("新医保规〔2025〕2号", content.ruleNumber());
  }

  @Test
  void whoHoldsANoticeIsToldWhetherItIsGenuineAndNothingAboutThePerson() {
    RegisteredNotice notice = town.scored(town.doctor, "CF1", Town.nine(town.doctor, "B1"));
    String number = notice.number().text();
    VerifyNotice.Genuine genuine =
        town.desk.verify.verify(number, notice.verificationCode()).orElseThrow();
    assertEquals(
        new VerifyNotice.Genuine(number, "第650102区医疗保障服务中心", Town.TODAY, notice.sha256()), genuine);
    String typed = " " + notice.verificationCode().toLowerCase(java.util.Locale.ROOT) + "-";
    assertEquals(Optional.of(genuine), town.desk.verify.verify(number, typed));
    assertEquals(Optional.empty(), town.desk.verify.verify(number, "CODE0000000000009999"));
    assertEquals(Optional.empty(), town.desk.verify.verify(number, ""));
    assertEquals(
        Optional.empty(), town.desk.verify.verify("测医经650102〔2026〕2号", notice.verificationCode()));
  }

  @Test
  void onlyTheOfficeOfTheAreaAndThoseAboveItIssueAndDraw() {
    RegisteredNotice notice = town.scored(town.doctor, "CF1", Town.nine(town.doctor, "B1"));
    approved("CF2", "B2");
    Actor elsewhere = Desk.actor("elsewhere", "650103", Role.OFFICER);
    assertEquals(
        List.of("area-not-covered"),
        rules(
            town.desk.issue.issue(
                town.act(elsewhere), town.doctor, new DecisionNo("CF2"), Optional.empty())));
    assertEquals(
        List.of("role-missing"),
        rules(
            town.desk.issue.issue(
                town.act(Town.REVIEWER), town.doctor, new DecisionNo("CF2"), Optional.empty())));
    assertEquals(List.of("area-not-covered"), drawRefused(elsewhere, notice.id()));
    Actor settlement = Desk.actor("his", "650102", Role.SETTLEMENT);
    assertEquals(List.of("role-missing"), drawRefused(settlement, notice.id()));
    assertEquals(List.of("notice-unknown"), drawRefused(Desk.OFFICER, new NoticeId(999_999)));
    Actor province = Desk.actor("province", "650000", Role.PROVINCE);
    assertInstanceOf(DrawNotice.Result.Document.class, town.desk.draw.draw(province, notice.id()));
  }

  private List<String> drawRefused(Actor actor, NoticeId id) {
    return Town.rules(
        assertInstanceOf(DrawNotice.Result.Refused.class, town.desk.draw.draw(actor, id))
            .refusal());
  }
}
