package cn.jifen.domain.agreements;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.Period;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** 第十一条、第三十七条: on which days an institution's agreement is in force. */
class Article11Test {
  private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
  private static final LocalDate UNTIL = LocalDate.of(2026, 7, 1);

  private static Agreement agreement(AgreementState state) {
    return new Agreement(new InstitutionCode("H65010200001"), state, Period.between(FROM, UNTIL));
  }

  @ParameterizedTest(name = "an agreement of 2026-01-01 to 2026-07-01 on {0}: {1}")
  @CsvSource({
    "2025-12-31, false",
    "2026-01-01, true",
    "2026-01-02, true",
    "2026-06-29, true",
    "2026-06-30, true",
    "2026-07-01, false"
  })
  void aStateHoldsFromItsFirstDayToTheDayBeforeItsEnd(LocalDate day, boolean inForce) {
    assertEquals(inForce, agreement(AgreementState.ACTIVE).inForceOn(day));
  }

  @ParameterizedTest
  @EnumSource(value = AgreementState.class, mode = EnumSource.Mode.EXCLUDE, names = "ACTIVE")
  void oneThatIsSuspendedOrEndedPaysNothing(AgreementState state) {
    assertEquals(false, agreement(state).inForceOn(FROM));
    assertEquals(false, agreement(state).inForceOn(UNTIL.minusDays(1)));
  }
}
