package cn.jifen.domain.appeals;

import static cn.jifen.domain.appeals.AppealCase.rules;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jifen.domain.appeals.AppealStep.AppealWithdrawn;
import cn.jifen.domain.kernel.Finding;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.Party;
import cn.jifen.domain.law.Calendars;
import cn.jifen.domain.law.DueDate;
import cn.jifen.domain.notices.DeliveryMethod;
import cn.jifen.domain.notices.NoticeStep;
import cn.jifen.domain.notices.NoticeStep.NoticeDelivered;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 第四十八条: ten working days from one's own receipt, signed and sealed; later is no objection. */
class Article48Test {
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

  private final AppealRules law = new AppealRules(AppealCase.RULE);

  private static AppealSubmission submission(LocalDate on) {
    return new AppealSubmission(AppealCase.NOTICE, Party.PERSON, on, true, true, "责任认定有误");
  }

  private List<Finding> against(AppealSubmission submission, Optional<DueDate> due) {
    return law.againstReceiving(submission, AppealCase.notice(), due, List.of(), TODAY);
  }

  /** Plain weeks; over New Year with its make-up Sunday; make-up days; 古尔邦节 in Xinjiang. */
  @ParameterizedTest
  @CsvSource({
    "2025-07-07, 2025-07-21, false",
    "2025-12-25, 2026-01-09, true",
    "2025-09-26, 2025-10-16, false",
    "2025-05-30, 2025-06-19, false"
  })
  void theTenthWorkingDayIsInTimeAndTheEleventhIsNot(
      LocalDate receipt, LocalDate last, boolean provisional) {
    DueDate due = law.appealBy(receipt, Calendars.xinjiang());
    assertEquals(new DueDate(last, provisional), due);
    for (int day : List.of(-1, 0)) {
      assertEquals(List.of(), rules(against(submission(last.plusDays(day)), Optional.of(due))));
    }
    List<Finding> late = against(submission(last.plusDays(1)), Optional.of(due));
    assertEquals(List.of("appeal-late"), rules(late));
    assertTrue(late.getFirst().sentence().contains("第四十八条"), late.getFirst().sentence());
    assertTrue(late.getFirst().sentence().contains("逾期视为无异议"), late.getFirst().sentence());
  }

  @Test
  void theRegionsOwnHolidaysAreNoWorkingDays() {
    LocalDate receipt = LocalDate.of(2025, 5, 30);
    assertEquals(LocalDate.of(2025, 6, 16), law.appealBy(receipt, Calendars.national()).day());
    assertEquals(LocalDate.of(2025, 6, 19), law.appealBy(receipt, Calendars.xinjiang()).day());
  }

  @Test
  void eachPartyCountsFromItsOwnFirstReceipt() {
    List<NoticeStep> steps =
        List.of(
            delivered(AppealCase.NOTICE, Party.INSTITUTION, 27),
            delivered(AppealCase.NOTICE, Party.PERSON, 30),
            delivered(AppealCase.NOTICE, Party.PERSON, 29),
            delivered(new NoticeId(71), Party.PERSON, 1));
    AppealedNotice notice = AppealCase.notice();
    assertEquals(
        Optional.of(LocalDate.of(2025, 5, 27)),
        AppealRules.receiptOf(notice, Party.INSTITUTION, steps));
    assertEquals(
        Optional.of(LocalDate.of(2025, 5, 29)), AppealRules.receiptOf(notice, Party.PERSON, steps));
    assertEquals(Optional.empty(), AppealRules.receiptOf(notice, Party.PERSON, List.of()));
  }

  private static NoticeDelivered delivered(NoticeId notice, Party to, int day) {
    return new NoticeDelivered(
        notice, to, DeliveryMethod.DIRECT, LocalDate.of(2025, 5, day), false, "", Optional.empty());
  }

  @Test
  void withoutARecordedReceiptNothingIsLate() {
    assertEquals(List.of(), rules(against(submission(TODAY), Optional.empty())));
  }

  @Test
  void withoutSignatureSealOrGroundsItIsNotAccepted() {
    AppealSubmission bare =
        new AppealSubmission(AppealCase.NOTICE, Party.PERSON, TODAY, false, false, " ");
    assertEquals(
        List.of("appeal-not-signed", "appeal-not-sealed", "appeal-grounds-missing"),
        rules(against(bare, Optional.empty())));
    AppealSubmission unsealed =
        new AppealSubmission(AppealCase.NOTICE, Party.PERSON, TODAY, true, false, "责任认定有误");
    assertEquals(List.of("appeal-not-sealed"), rules(against(unsealed, Optional.empty())));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-05-25, appeal-before-notice",
    "2025-05-26, ''",
    "2026-06-01, ''",
    "2026-06-02, day-in-future"
  })
  void theDayOfReceiptLiesBetweenTheNoticeAndToday(LocalDate on, String rule) {
    List<String> expected = rule.isEmpty() ? List.of() : List.of(rule);
    assertEquals(expected, rules(against(submission(on), Optional.empty())));
  }

  @Test
  void oneOpenAppealANoticeAndParty() {
    Appeal open = AppealCase.appeal(AppealCase.ISSUED);
    AppealSubmission again = submission(TODAY);
    assertEquals(List.of("appeal-open-already"), rules(receive(again, open)));
    AppealSubmission ofInstitution =
        new AppealSubmission(AppealCase.NOTICE, Party.INSTITUTION, TODAY, true, true, "金额有误");
    assertEquals(List.of(), rules(receive(ofInstitution, open)));
    Appeal closed = open.after(new AppealWithdrawn(AppealCase.APPEAL, TODAY, "已理解"));
    assertEquals(List.of(), rules(receive(again, closed)));
  }

  private List<Finding> receive(AppealSubmission submission, Appeal before) {
    return law.againstReceiving(
        submission, AppealCase.notice(), Optional.empty(), List.of(before), TODAY);
  }
}
