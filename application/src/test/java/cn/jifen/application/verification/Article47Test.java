package cn.jifen.application.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jifen.application.access.Actor;
import cn.jifen.application.access.Role;
import cn.jifen.application.registry.ProposeQualificationLoss;
import cn.jifen.application.registry.Ruling;
import cn.jifen.application.testing.Desk;
import cn.jifen.application.testing.NoticeDesk;
import cn.jifen.application.testing.RegistryDesk;
import cn.jifen.application.testing.Town;
import cn.jifen.application.testing.VerificationDesk;
import cn.jifen.domain.kernel.OrderId;
import cn.jifen.domain.law.Clause;
import cn.jifen.domain.law.Responsibility;
import cn.jifen.domain.registry.QualificationLoss;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

  /**
   * Reading notice-to-its-institution: a handling notice and that of a lost qualification go to one
   * institution; the others find the person on their list, from the same day on.
   */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void theOtherInstitutionsOfThePersonFindItOnTheirListWhateverWasOrdered(boolean scored) {
    town.register(town.doctor, Town.CLINIC, Town.REGISTERED);
    if (scored) {
      town.scored(town.doctor, "CF1", Town.nine(town.doctor, "B1"));
    } else {
      lost();
    }
    assertEquals(1, marks(HOSPITAL).size());
    assertEquals(
        marks(HOSPITAL),
        assertInstanceOf(
                ListMarks.Result.Listed.class,
                desk.marks.list(NoticeDesk.of(Town.CLINIC), Town.CLINIC, 0, 10))
            .marks());
  }

  private void lost() {
    RegistryDesk registry = new RegistryDesk(town.jifen);
    OrderId order =
        assertInstanceOf(
                ProposeQualificationLoss.Result.Proposed.class,
                registry.proposeLoss.propose(
                    town.act(Town.OFFICER),
                    new ProposeQualificationLoss.Loss(
                        town.doctor,
                        Town.HOSPITAL,
                        Town.TODAY,
                        QualificationLoss.SUSPENDED,
                        "卫生健康部门的通知")))
            .order();
    registry.decideLoss.decide(town.act(Town.REVIEWER), town.doctor, order, new Ruling.Approved());
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
