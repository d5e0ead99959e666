package cn.jifen.domain.eligibility;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 第二十四条、第五十七条至第六十条: whether the insurance pays, in the order of the questions. */
class Article57Test {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

  private static Standing standing(Status status) {
    return new Standing(DAY, status, Optional.empty(), Optional.empty());
  }

  @ParameterizedTest
  @CsvSource({
    "NORMAL, false, ELIGIBLE, PAY",
    "NORMAL, true, ELIGIBLE, PAY",
    "SUSPENDED, false, SUSPENDED, REFUSE",
    "SUSPENDED, true, EMERGENCY_EXCEPTION, PAY",
    "TERMINATED, false, TERMINATED, REFUSE",
    "TERMINATED, true, EMERGENCY_WHILE_TERMINATED, REVIEW"
  })
  void theStatusDecidesWhenNothingElseDoes(
      Status status, boolean emergency, PaymentReason reason, Verdict verdict) {
    PaymentFacts facts =
        new PaymentFacts(true, Optional.of(standing(status)), true, true, emergency);
    assertEquals(reason, PaymentRules.judge(facts));
    assertEquals(verdict, reason.verdict());
  }

  @Test
  void theFirstQuestionThatFailsDecidesInEveryCombination() {
    for (int bits = 0; bits < 32; bits++) {
      boolean agreement = (bits & 1) != 0;
      boolean known = (bits & 2) != 0;
      boolean registered = (bits & 4) != 0;
      boolean committed = (bits & 8) != 0;
      boolean emergency = (bits & 16) != 0;
      PaymentFacts facts =
          new PaymentFacts(
              agreement,
              known ? Optional.of(standing(Status.NORMAL)) : Optional.empty(),
              registered,
              committed,
              emergency);
      PaymentReason expected =
          !agreement
              ? PaymentReason.AGREEMENT_NOT_IN_FORCE
              : !known
                  ? PaymentReason.UNKNOWN_PERSON
                  : !registered
                      ? PaymentReason.NOT_REGISTERED
                      : !committed ? PaymentReason.NO_COMMITMENT : PaymentReason.ELIGIBLE;
      assertEquals(expected, PaymentRules.judge(facts));
    }
  }
}
