package cn.jifen.domain.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.jifen.domain.kernel.InstitutionCode;
import cn.jifen.domain.kernel.Period;
import cn.jifen.domain.kernel.PersonId;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 第十七条、第二十条: “未作出承诺的相关人员不得开展涉及医保基金使用的医药服务”. */
class Article20Test {
  private static final LocalDate SIGNED = LocalDate.of(2026, 3, 2);

  private static Registration committed(Optional<LocalDate> on) {
    return new Registration(
        new PersonId(1), new InstitutionCode("H65010200001"), Period.from(SIGNED), on);
  }

  @ParameterizedTest(name = "{0} days after the signature: committed {1}")
  @CsvSource({"-1, false", "0, true", "1, true"})
  void theCommitmentHoldsFromTheDayOfItsSignature(int days, boolean held) {
    assertEquals(held, committed(Optional.of(SIGNED)).committedBy(SIGNED.plusDays(days)));
  }

  @Test
  void withoutASignatureThereIsNoCommitmentEver() {
    assertEquals(false, committed(Optional.empty()).committedBy(SIGNED.plusYears(9)));
  }
}
