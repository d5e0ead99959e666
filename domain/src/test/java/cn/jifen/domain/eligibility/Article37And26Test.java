package cn.jifen.domain.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jifen.domain.eligibility.FileEvent.MeasureOrdered;
import cn.jifen.domain.eligibility.FileEvent.OrderRevoked;
import cn.jifen.domain.eligibility.FileEvent.RestorationGranted;
import cn.jifen.domain.eligibility.FileEvent.StayEnded;
import cn.jifen.domain.eligibility.FileEvent.StayGranted;
import cn.jifen.domain.kernel.AreaCode;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.OrderId;
import cn.jifen.domain.kernel.PersonId;
import cn.jifen.domain.kernel.RestorationId;
import cn.jifen.domain.law.LinkedRule;
import cn.jifen.domain.law.RuleBook;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 第三十七条、第二十六条: measures that follow from something else than points. */
class Article37And26Test {
  private static final AreaCode OFFICE = new AreaCode("650100");
  private static final InstitutionCode HOSPITAL = new InstitutionCode("H65010000001");
  private static final LocalDate START = LocalDate.of(2026, 3, 15);
  private static final LocalDate END = LocalDate.of(2026, 6, 15);

  private final PersonFile nobody = PersonFile.empty(RuleBook.enacted(), new PersonId(1));

  private PersonFile ordered(LinkedRule rule, Optional<LocalDate> endsBefore) {
    return ordered(nobody, rule, endsBefore);
  }

  private static PersonFile ordered(
      PersonFile file, LinkedRule rule, Optional<LocalDate> endsBefore) {
    return file.with(
        new MeasureOrdered(
            new OrderId(1),
            rule,
            Optional.of(HOSPITAL).filter(h -> rule != LinkedRule.QUALIFICATION_LOST),
            OFFICE,
            new NoticeId(1001),
            START,
            START,
            endsBefore));
  }

  private static PersonFile restored(PersonFile file, LocalDate on, boolean qualificationProven) {
    return file.with(new RestorationGranted(new RestorationId(1), on, OFFICE, qualificationProven));
  }

  private static String on(PersonFile file, LocalDate day) {
    Standing standing = file.standingOn(day);
    return standing.label() + standing.termEndsBefore().map(end -> " " + end).orElse("");
  }

  /** 定点医药机构被中止（暂停）协议，应暂停相关责任人员医保支付资格: for the same time. */
  @ParameterizedTest
  @CsvSource({
    "2026-03-14, 正常",
    "2026-03-15, 暂停 2026-06-15",
    "2026-06-14, 暂停 2026-06-15",
    "2026-06-15, 暂停（期满待恢复） 2026-06-15",
  })
  void suspendedAsLongAsTheAgreement(LocalDate day, String expected) {
    assertEquals(expected, on(ordered(LinkedRule.AGREEMENT_SUSPENDED, Optional.of(END)), day));
  }

  @Test
  void aSuspensionIsLiftedFromTheEndOfItsTermOn() {
    PersonFile file = ordered(LinkedRule.AGREEMENT_SUSPENDED, Optional.of(END));
    assertEquals("暂停（期满待恢复） 2026-06-15", on(restored(file, END.minusDays(1), false), END));
    assertEquals("正常", on(restored(file, END, false), END));
  }

  /** 定点医药机构被解除协议的，应一并终止: without a fixed bar unless the notice states one. */
  @Test
  void terminatedWithoutAFixedBar() {
    PersonFile file = ordered(LinkedRule.AGREEMENT_ENDED, Optional.empty());
    assertEquals("终止", on(file, START.plusYears(20)));
    assertEquals("终止", on(restored(file, START.minusDays(1), false), START));
    assertEquals("正常", on(restored(file, START, false), START));
  }

  /** Who was restored before could not have asked for the end of what was ordered later. */
  @Test
  void aRestorationGrantedBeforeTheOrderLiftsNoneWithoutATerm() {
    PersonFile before = restored(nobody, START.plusDays(5), true);
    for (LinkedRule rule : List.of(LinkedRule.AGREEMENT_ENDED, LinkedRule.QUALIFICATION_LOST)) {
      PersonFile file = ordered(before, rule, Optional.empty());
      assertEquals("终止", on(file, START.plusDays(4)));
      assertEquals("终止", on(file, START.plusDays(5)));
    }
    PersonFile termed = ordered(before, LinkedRule.AGREEMENT_SUSPENDED, Optional.of(END));
    assertEquals("暂停 2026-06-15", on(termed, START.plusDays(5)));
  }

  @ParameterizedTest(name = "put off until {0} days after the restoration takes effect: {1}")
  @CsvSource({"0, 正常", "1, 终止"})
  void aRestorationLiftsNoneWithoutATermThatIsPutOffOnItsDay(int days, String expected) {
    LocalDate restored = START.plusDays(9);
    PersonFile stayed =
        ordered(LinkedRule.AGREEMENT_ENDED, Optional.empty())
            .with(new StayGranted(new NoticeId(1001), START.plusDays(1), "证据存疑"));
    PersonFile file =
        restored(stayed, restored, false)
            .with(new StayEnded(new NoticeId(1001), restored.plusDays(days), "已核实"));
    assertEquals(expected, on(file, restored.plusDays(days)));
  }

  @Test
  void anotherOrderInThePlaceOfARestoredOneStaysRestored() {
    PersonFile file =
        restored(ordered(LinkedRule.AGREEMENT_SUSPENDED, Optional.empty()), START, false);
    assertEquals("正常", on(file, START.plusDays(9)));
    FileEvent.MeasureOrdered was = file.orders().getFirst();
    PersonFile again =
        file.with(new OrderRevoked(was.order(), START.plusDays(9), "协议中止期限变更"))
            .with(
                was.replacedBy(
                    new OrderId(2), new NoticeId(1002), START.plusDays(9), Optional.empty()));
    assertEquals("正常", on(again, START.plusDays(9)));
  }

  @Test
  void aBarThatTheNoticeStatesHasToRunOut() {
    PersonFile file = ordered(LinkedRule.AGREEMENT_ENDED, Optional.of(END));
    assertEquals("终止（期满待恢复） 2026-06-15", on(restored(file, END.minusDays(1), false), END));
    assertEquals("正常", on(restored(file, END, false), END));
  }

  /** 必须持续具备行业主管部门执业资格，否则终止医保支付资格: restored on proof alone. */
  @Test
  void aLostQualificationIsRestoredOnProofAlone() {
    PersonFile file = ordered(LinkedRule.QUALIFICATION_LOST, Optional.empty());
    assertEquals("正常", on(file, START.minusDays(1)));
    assertEquals("终止", on(file, START));
    assertEquals("终止", on(restored(file, START.plusYears(1), false), START.plusYears(1)));
    assertEquals("正常", on(restored(file, START.plusYears(1), true), START.plusYears(1)));
  }

  @Test
  void noPointsAreGivenForIt() {
    PersonFile file = ordered(LinkedRule.QUALIFICATION_LOST, Optional.empty());
    assertTrue(file.balances().totals().isEmpty());
  }

  @Test
  void aRevokedOrderIsAsIfItHadNeverBeen() {
    PersonFile file =
        ordered(LinkedRule.AGREEMENT_ENDED, Optional.empty())
            .with(new OrderRevoked(new OrderId(1), START.plusDays(9), "协议恢复"));
    assertEquals("正常", on(file, START));
    assertEquals(nobody.measures(), file.measures());
    assertTrue(file.isRevoked(new OrderId(1)));
  }

  private static PersonFile withAnotherTerm(PersonFile file, LocalDate on, LocalDate endsBefore) {
    MeasureOrdered was = file.orders().getFirst();
    return file.with(new OrderRevoked(was.order(), on, "协议中止期限变更"))
        .with(was.replacedBy(new OrderId(2), new NoticeId(1002), on, Optional.of(endsBefore)));
  }

  /** Another term goes on from the same first day: nobody is paid for the days in between. */
  @ParameterizedTest
  @CsvSource({
    "2026-03-14, 2026-05-01, 正常",
    "2026-03-15, 2026-05-01, 暂停 2026-05-01",
    "2026-04-30, 2026-05-01, 暂停 2026-05-01",
    "2026-05-01, 2026-05-01, 暂停（期满待恢复） 2026-05-01",
    "2026-06-15, 2026-08-01, 暂停 2026-08-01",
    "2026-08-01, 2026-08-01, 暂停（期满待恢复） 2026-08-01",
  })
  void anotherTermGoesOnFromTheSameFirstDay(LocalDate day, LocalDate end, String expected) {
    PersonFile file = ordered(LinkedRule.AGREEMENT_SUSPENDED, Optional.of(END));
    assertEquals(expected, on(withAnotherTerm(file, LocalDate.of(2026, 4, 9), end), day));
  }

  @Test
  void anotherTermKeepsTheDaysForWhichItWasPutOff() {
    LocalDate from = START.plusDays(5);
    LocalDate until = START.plusDays(9);
    PersonFile file =
        ordered(LinkedRule.AGREEMENT_SUSPENDED, Optional.of(END))
            .with(new StayGranted(new NoticeId(1001), from, "证据存疑"));
    PersonFile changed = withAnotherTerm(file, START.plusDays(7), END.minusMonths(1));
    PersonFile ended = changed.with(new StayEnded(new NoticeId(1001), until, "已核实"));
    assertEquals(Status.SUSPENDED, ended.standingOn(from.minusDays(1)).status());
    assertEquals(Status.NORMAL, ended.standingOn(from).status());
    assertEquals(Status.NORMAL, changed.standingOn(until).status());
    assertEquals(Status.NORMAL, ended.standingOn(until.minusDays(1)).status());
    assertEquals(Status.SUSPENDED, ended.standingOn(until).status());
  }

  @Test
  void theOneNotifiedFirstLeadsToTheOneThatStands() {
    PersonFile file = ordered(LinkedRule.AGREEMENT_SUSPENDED, Optional.of(END));
    OrderId first = new OrderId(1);
    assertEquals(Optional.of(first), standing(file, first));
    PersonFile changed = withAnotherTerm(file, START.plusDays(1), END.plusMonths(1));
    assertEquals(Optional.of(new OrderId(2)), standing(changed, first));
    assertEquals(Optional.of(new OrderId(2)), standing(changed, new OrderId(2)));
    assertTrue(changed.isRevoked(first));
    PersonFile revoked = changed.with(new OrderRevoked(new OrderId(2), START.plusDays(2), "复查"));
    assertEquals(Optional.empty(), standing(revoked, first));
    assertEquals("正常", on(revoked, START));
  }

  private static Optional<OrderId> standing(PersonFile file, OrderId order) {
    return file.standingInPlaceOf(order).map(MeasureOrdered::order);
  }

  @Test
  void whatWasNotOrderedCannotBeRevoked() {
    OrderRevoked revoked = new OrderRevoked(new OrderId(1), START, "");
    assertThrows(IllegalStateException.class, () -> nobody.with(revoked));
  }
}
