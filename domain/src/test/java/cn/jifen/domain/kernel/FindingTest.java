package cn.jifen.domain.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A reason is given with its article, written as the law writes it. */
class FindingTest {
  private static final LegalBasis BASIS =
      new LegalBasis("新医保规〔2025〕2号", 38, "第（二）项", "累计记分达到9分的，暂停医保支付资格2个月");
  private static final Finding FINDING = new Finding("rule", BASIS, "应当如此", "并非如此");

  @Test
  void aFindingIsASentenceWithItsCitation() {
    assertEquals("并非如此；应当如此（第三十八条第（二）项）", FINDING.sentence());
    assertEquals("新医保规〔2025〕2号第三十八条第（二）项", BASIS.fullCitation());
  }

  @Test
  void aRefusalGivesAllItsReasonsAndAtLeastOne() {
    Refusal refusal = Refusal.of(FINDING);
    assertEquals(List.of(FINDING), refusal.findings());
    assertEquals("rule", refusal.rule());
    assertThrows(IllegalArgumentException.class, () -> new Refusal(List.of()));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 一", "9, 九", "10, 十", "11, 十一", "19, 十九", "20, 二十", "21, 二十一", "70, 七十", "99, 九十九"
  })
  void articlesAreNumberedInChinese(int number, String numeral) {
    assertEquals(numeral, ChineseNumerals.of(number));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 100})
  void thereIsNoNumeralBelowOneOrAboveNinetyNine(int number) {
    assertThrows(IllegalArgumentException.class, () -> ChineseNumerals.of(number));
  }
}
