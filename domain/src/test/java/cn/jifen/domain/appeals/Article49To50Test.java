package cn.jifen.domain.appeals;

import static cn.jifen.domain.appeals.AppealCase.rules;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jifen.domain.appeals.AppealStep.AppealDecided;
import cn.jifen.domain.appeals.AppealStep.AppealEscalated;
import cn.jifen.domain.appeals.AppealStep.AppealWithdrawn;
import cn.jifen.domain.kernel.OfficeCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * 第四十九条、第五十条: the agency explains; a continued objection goes to the administrative department of
 * the same level; disputed professional questions are appraised, and nothing is decided meanwhile.
 */
class Article49To50Test {
  private static final LocalDate RECEIVED = LocalDate.of(2025, 7, 7);
  private static final OfficeCode DEPARTMENT = new OfficeCode("650102");

  private final AppealRules law = new AppealRules(AppealCase.RULE);

  private static AppealEscalated escalated(LocalDate on) {
    return new AppealEscalated(AppealCase.APPEAL, on, DEPARTMENT, "仍不同意");
  }

  @Test
  void explainedIsOnceAndBeforeAnythingGoesFurther() {
    Appeal received = AppealCase.appeal(RECEIVED);
    assertEquals(List.of(), rules(law.againstExplaining(received)));
    assertEquals(List.of("appeal-not-explained"), rules(law.againstEscalating(received)));
    Appeal explained = received.after(AppealCase.explained(RECEIVED.plusDays(2)));
    assertEquals(AppealStage.EXPLAINED, explained.stage());
    assertEquals(List.of("appeal-explained-already"), rules(law.againstExplaining(explained)));
    assertEquals(List.of(), rules(law.againstEscalating(explained)));
  }

  @Test
  void afterTheEscalationTheDepartmentHasIt() {
    Appeal escalated =
        AppealCase.appeal(RECEIVED, AppealCase.explained(RECEIVED), escalated(RECEIVED));
    assertEquals(AppealStage.ESCALATED, escalated.stage());
    assertEquals(Optional.of(DEPARTMENT), escalated.escalatedTo());
    assertTrue(escalated.isOpen());
    assertEquals(List.of("appeal-not-explained"), rules(law.againstEscalating(escalated)));
    assertEquals(List.of("appeal-explained-already"), rules(law.againstExplaining(escalated)));
  }

  @Test
  void oneAppraisalAtATimeAndNoneComesBackUnasked() {
    Appeal received = AppealCase.appeal(RECEIVED);
    assertEquals(List.of("appraisal-not-ordered"), rules(law.againstReturning(received)));
    assertThrows(IllegalStateException.class, () -> received.after(AppealCase.answered(RECEIVED)));
    Appeal out = received.after(AppealCase.asked(RECEIVED.plusDays(1)));
    assertTrue(out.atAppraisal());
    assertEquals(List.of("appeal-at-appraisal"), rules(law.againstOrdering(out)));
    assertEquals(
        List.of("appeal-at-appraisal"),
        rules(
            new RulingRules(AppealCase.RULE)
                .against(Ruling.upheld("认定无误"), out, AppealCase.notice(), AppealCase.file())));
    Appeal back = out.after(AppealCase.answered(RECEIVED.plusDays(9)));
    assertFalse(back.atAppraisal());
    assertEquals("未超量", back.appraisals().getFirst().returned().orElseThrow().conclusion());
    assertEquals(List.of(), rules(law.againstOrdering(back)));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-07-08, appeal-step-order",
    "2025-07-09, ''",
    "2025-07-10, ''",
    "2025-07-11, day-in-future"
  })
  void aStepIsNotBeforeTheLastOneNorAfterToday(LocalDate on, String rule) {
    Appeal explained = AppealCase.appeal(RECEIVED, AppealCase.explained(LocalDate.of(2025, 7, 9)));
    List<String> expected = rule.isEmpty() ? List.of() : List.of(rule);
    assertEquals(expected, rules(law.againstStep(explained, on, LocalDate.of(2025, 7, 10))));
  }

  @Test
  void nothingLeadsOutOfAClosedAppeal() {
    LocalDate closedOn = RECEIVED.plusDays(3);
    Appeal withdrawn =
        AppealCase.appeal(RECEIVED, new AppealWithdrawn(AppealCase.APPEAL, closedOn, "已理解"));
    Appeal decided =
        AppealCase.appeal(
            RECEIVED, new AppealDecided(AppealCase.APPEAL, closedOn, AppealOutcome.UPHELD, "认定无误"));
    for (Appeal closed : List.of(withdrawn, decided)) {
      assertFalse(closed.isOpen());
      assertEquals(List.of("appeal-closed"), rules(law.againstStep(closed, closedOn, closedOn)));
    }
    assertTrue(law.againstStep(decided, closedOn, closedOn).getFirst().found().contains("维持"));
  }

  @Test
  void stepsOfSeveralAppealsAreKeptApartAndNeedABeginning() {
    AppealStep orphan = AppealCase.explained(RECEIVED);
    assertThrows(IllegalStateException.class, () -> Appeal.of(List.of(orphan)));
    AppealStep begun = AppealCase.received(RECEIVED);
    assertThrows(IllegalStateException.class, () -> AppealCase.appeal(RECEIVED).after(begun));
    assertEquals(List.of(), Appeal.of(List.of()));
  }
}
