package cn.jifen.domain.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 第五条、第九条: 自治区、地州市、县市区 and 兵团、师市 – which area lies in which. */
class Article5Test {

  @ParameterizedTest(name = "{0} lies in {1}: {2}")
  @CsvSource({
    "650102, 650102, true",
    "650102, 650100, true",
    "650102, 650000, true",
    "650100, 650100, true",
    "650100, 650102, false",
    "650000, 650100, false",
    "650202, 650100, false",
    "640102, 650000, false",
    "659001, 659000, true"
  })
  void officesSeeTheirOwnAreaAndBelow(String area, String office, boolean inside) {
    assertEquals(inside, new AreaCode(office).contains(new AreaCode(area)));
  }

  @ParameterizedTest(name = "{0} is filed under {1}")
  @CsvSource({
    "650102, 650100",
    "650100, 650100",
    "652301, 652300",
    "658999, 658900",
    "659001, 659001",
    "659010, 659010",
    "659101, 659100"
  })
  void aCountyIsFiledUnderItsPrefectureAndACityOfTheXpccByItself(String area, String filed) {
    assertEquals(new AreaCode(filed), new AreaCode(area).filingArea());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "65010", "6501021", "65010a", "６５０１０２", " 65010"})
  void anAreaCodeHasSixDigits(String text) {
    assertEquals(false, AreaCode.isWellFormed(text));
    assertThrows(IllegalArgumentException.class, () -> new AreaCode(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"650102", "659001", "000000"})
  void sixDigitsAreAnAreaCode(String text) {
    assertEquals(true, AreaCode.isWellFormed(text));
    assertEquals(text, new AreaCode(text).toString());
  }
}
