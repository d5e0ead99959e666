package cn.jifen.domain.eligibility;

/** Whether the insurance pays for a service, judged in the order of rules 7 (Art 24, 57–60). */
public final class PaymentRules {
  private PaymentRules() {}

  /** The one reason that decides: the first that applies. */
  public static PaymentReason judge(PaymentFacts facts) {
    if (!facts.agreementInForce()) {
      return PaymentReason.AGREEMENT_NOT_IN_FORCE;
    }
    if (facts.standing().isEmpty()) {
      return PaymentReason.UNKNOWN_PERSON;
    }
    if (!facts.registered()) {
      return PaymentReason.NOT_REGISTERED;
    }
    if (!facts.committed()) {
      return PaymentReason.NO_COMMITMENT;
    }
    return byStatus(facts.standing().get().status(), facts.emergency());
  }

  private static PaymentReason byStatus(Status status, boolean emergency) {
    return switch (status) {
      case NORMAL -> PaymentReason.ELIGIBLE;
      case SUSPENDED -> emergency ? PaymentReason.EMERGENCY_EXCEPTION : PaymentReason.SUSPENDED;
      case TERMINATED ->
          emergency ? PaymentReason.EMERGENCY_WHILE_TERMINATED : PaymentReason.TERMINATED;
    };
  }
}
