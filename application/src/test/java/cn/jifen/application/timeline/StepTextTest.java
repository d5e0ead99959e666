package cn.jifen.application.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.jifen.application.contract.StepSamples;
import cn.jifen.domain.appeals.AppealStep;
import cn.jifen.domain.kernel.AppealId;
import cn.jifen.domain.kernel.CaseStep;
import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.NoticeId;
import cn.jifen.domain.kernel.Party;
import cn.jifen.domain.notices.DeliveryMethod;
import cn.jifen.domain.notices.NoticeStep;
import cn.jifen.domain.registry.RegistryStep;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each step of a procedure says in one sentence what it is. */
class StepTextTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 11);
  private static final NamesInFile NAMES =
      new NamesInFile(code -> Optional.of("惠民医院"), notice -> Optional.of("乌医保经〔2026〕7号"));
  private static final NamesInFile NAMELESS =
      new NamesInFile(code -> Optional.empty(), notice -> Optional.empty());

  /** Of a family that nobody told the words of. */
  private record Unheard(LocalDate on) implements CaseStep {}

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void everyKindOfStepThatTheLedgerTakesHasItsSentence(boolean withOptional) {
    for (CaseStep step : StepSamples.ofEveryKind(withOptional)) {
      String text = StepText.of(step, NAMES);
      assertTrue(text.matches("(?s)[^。]{4,}。"), step + ": " + text);
      assertTrue(text.codePoints().anyMatch(Character::isIdeographic), text);
    }
  }

  @Test
  void aFamilyWithoutWordsIsNotPassedOver() {
    assertThrows(IllegalArgumentException.class, () -> StepText.of(new Unheard(DAY), NAMES));
  }

  @Test
  void whatIsToldIsSaidWithNamesAndNumbers() {
    NoticeStep.NoticeDelivered refused =
        new NoticeStep.NoticeDelivered(
            new NoticeId(7),
            Party.PERSON,
            DeliveryMethod.LEFT_BEHIND,
            DAY,
            true,
            "见证人二名。",
            Optional.empty());
    assertEquals(
        "以留置送达方式向相关责任人员送达处理通知书（乌医保经〔2026〕7号），受送达人拒收；备注：见证人二名。", StepText.of(refused, NAMES));
    assertEquals(
        "收到定点医药机构对处理通知书（乌医保经〔2026〕7号）的书面申诉，申诉理由：责任认定有误。",
        StepText.of(
            new AppealStep.AppealReceived(
                new AppealId(1), new NoticeId(7), Party.INSTITUTION, DAY, "责任认定有误"),
            NAMES));
    assertEquals(
        "在惠民医院书面签署服务承诺书。",
        StepText.of(
            new RegistryStep.CommitmentSigned(new InstitutionCode("H1"), DAY, false), NAMES));
  }

  @Test
  void withoutANameTheCodeStands() {
    assertEquals(
        "H1确认已按处理通知书（内部编号7）维护登记备案状态。",
        StepText.of(
            new NoticeStep.StatusMaintained(new NoticeId(7), new InstitutionCode("H1"), DAY),
            NAMELESS));
  }
}
