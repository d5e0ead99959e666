package cn.jifen.application.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jifen.application.access.Actor;
import cn.jifen.application.access.Role;
import cn.jifen.application.testing.Desk;
import cn.jifen.application.testing.NoticeDesk;
import cn.jifen.application.testing.Town;
import cn.jifen.application.testing.VerificationDesk;
import cn.jifen.domain.law.Clause;
import cn.jifen.domain.law.Responsibility;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 第四十七条: the institution marks the people concerned, so that the insured know. */
class Article47Test {
  private static final Actor HOSPITAL = NoticeDesk.of(Town.HOSPITAL);

  private final Town town = new Town();
  private final VerificationDesk desk = new VerificationDesk(town);

  private List<ListMarks.Mark> marks(Actor actor) {
    return assertInstanceOf(
            ListMarks.Result.Listed.class, desk.marks.list(actor, Town.HOSPITAL, 0, 10))
        .marks();
  }

  @Test
  void whoIsSuspendedIsMarkedWithTermAndWithoutPoints() {
    assertEquals(List.of(), marks(HOSPITAL));
    town.scored(town.doctor, "CF1", Town.nine(town.doctor, "B1"));
    town.scored(town.clerk, "CF2", Town.few(town.clerk, "B2", 3));
    ListMarks.Mark mark = marks(HOSPITAL).getFirst();
    assertEquals(1, marks(HOSPITAL).size());
    assertEquals(
        "医师欧阳𬱖自2026年5月11日起暂停医保支付资格，期限至2026年7月10日，期满经申请、评估通过后恢复。"
            + "暂停期间，其提供服务发生的费用医保基金不予支付，急诊、抢救除外。本提示只涉及医保支付，不影响其依法执业。",
        mark.wording());
    assertFalse(mark.wording().contains("分"), "no points");
  }

  @ParameterizedTest
  @CsvSource({"2026-07-10,期限至2026年7月10日", "2026-07-11,期限已满，尚未恢复"})
  void theMarkStaysAfterTheTermUntilRestoration(LocalDate on, String words) {
    town.scored(town.doctor, "CF1", Town.nine(town.doctor, "B1"));
    town.jifen.now.set(on);
    assertTrue(marks(HOSPITAL).getFirst().wording().contains(words));
  }

  @Test
  void aTerminationSaysThatPractisingIsNotForbidden() {
    town.scored(
        town.doctor, "CF1", Town.line(town.doctor, "B1", Clause.C36_1, Responsibility.PRIMARY, 12));
    String wording = marks(Town.OFFICER).getFirst().wording();
    assertTrue(wording.startsWith("医师欧阳𬱖自2026年5月11日起终止医保支付资格"), wording);
    assertTrue(wording.contains("不影响其依法执业"), wording);
    assertFalse(wording.contains("禁止"), wording);
  }

  @Test
  void onlyTheInstitutionItselfAndTheOfficesOfItsAreaGetTheList() {
    for (Actor actor :
        List.of(NoticeDesk.of(Town.CLINIC), Desk.actor("beside", "650103", Role.OFFICER))) {
      assertEquals(List.of("area-not-covered"), refused(actor));
    }
    assertEquals(List.of("role-missing"), refused(Desk.actor("x", "650102", Role.PERSON)));
    assertEquals(List.of(), marks(Desk.actor("province", "650000", Role.PROVINCE)));
  }

  private List<String> refused(Actor actor) {
    return Town.rules(
        assertInstanceOf(
                ListMarks.Result.Refused.class, desk.marks.list(actor, Town.HOSPITAL, 0, 10))
            .refusal());
  }
}
