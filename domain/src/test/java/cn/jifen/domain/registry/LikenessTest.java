package cn.jifen.domain.registry;

import static cn.jifen.domain.registry.IdentityType.FOREIGN_PERMANENT_RESIDENT;
import static cn.jifen.domain.registry.IdentityType.HK_MACAO_PERMIT;
import static cn.jifen.domain.registry.IdentityType.PASSPORT;
import static cn.jifen.domain.registry.IdentityType.RESIDENT_ID;
import static cn.jifen.domain.registry.IdentityType.TAIWAN_PERMIT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Identity is the identity document (rules 1.2): which papers may be one person's. */
class LikenessTest {
  /** Born 1949-12-31, female. */
  private static final String WOMAN = "11010519491231002X";

  private static Arguments pair(
      IdentityType type, String number, IdentityType otherType, String other, Likeness expected) {
    return Arguments.of(type, number, otherType, other, true, Optional.ofNullable(expected));
  }

  static Stream<Arguments> papers() {
    return Stream.of(
        pair(RESIDENT_ID, WOMAN, PASSPORT, WOMAN, Likeness.SAME_NUMBER),
        pair(RESIDENT_ID, WOMAN, PASSPORT, "110105491231002", Likeness.SAME_NUMBER),
        pair(RESIDENT_ID, WOMAN, PASSPORT, "１１０１０５ 1949-1231-002x", Likeness.SAME_NUMBER),
        pair(HK_MACAO_PERMIT, "H1234567800", PASSPORT, "h12345678", Likeness.SAME_NUMBER),
        pair(HK_MACAO_PERMIT, "H1234567800", HK_MACAO_PERMIT, "H1234567801", Likeness.SAME_NUMBER),
        pair(HK_MACAO_PERMIT, "H1234567800", HK_MACAO_PERMIT, "H1234567900", null),
        pair(TAIWAN_PERMIT, "12345678", PASSPORT, "12345678", Likeness.SAME_NUMBER),
        pair(RESIDENT_ID, WOMAN, RESIDENT_ID, "110106194912310069", Likeness.SAME_BIRTH),
        pair(RESIDENT_ID, WOMAN, PASSPORT, "110106491231006", Likeness.SAME_BIRTH),
        pair(RESIDENT_ID, WOMAN, RESIDENT_ID, "110105194912310038", null),
        pair(RESIDENT_ID, WOMAN, RESIDENT_ID, "659999198709090004", null),
        pair(RESIDENT_ID, WOMAN, PASSPORT, "E12345678", Likeness.OTHER_PAPER),
        pair(
            FOREIGN_PERMANENT_RESIDENT,
            "USA110078010101",
            PASSPORT,
            "E12345678",
            Likeness.OTHER_PAPER),
        pair(PASSPORT, "E12345678", PASSPORT, "E12345679", null),
        Arguments.of(RESIDENT_ID, WOMAN, PASSPORT, "E12345678", false, Optional.empty()));
  }

  @ParameterizedTest
  @MethodSource("papers")
  void papersAreComparedBothWays(
      IdentityType type,
      String number,
      IdentityType otherType,
      String other,
      boolean sameCategory,
      Optional<Likeness> expected) {
    IdentityDocument one = new IdentityDocument(type, number);
    IdentityDocument two = new IdentityDocument(otherType, other);
    assertEquals(expected, Likeness.between(one, two, sameCategory));
    assertEquals(expected, Likeness.between(two, one, sameCategory));
  }
}
