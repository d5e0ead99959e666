package cn.jifen.web.bench;

/** Check characters of the codes in fictional data. */
final class CheckDigits {
  private static final int[] IDENTITY_WEIGHTS = {
    7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2
  };
  private static final String IDENTITY_CHECKS = "10X98765432";
  private static final String CREDIT_CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final int CREDIT_MODULUS = 31;

  private CheckDigits() {}

  /** A whole identity number (GB 11643) from its first 17 digits. */
  static String identityNumber(String first17) {
    int sum = 0;
    for (int i = 0; i < IDENTITY_WEIGHTS.length; i++) {
      sum += (first17.charAt(i) - '0') * IDENTITY_WEIGHTS[i];
    }
    return first17 + IDENTITY_CHECKS.charAt(sum % IDENTITY_CHECKS.length());
  }

  /** A whole unified social credit code (GB 32100) from its first 17 characters. */
  static String creditCode(String first17) {
    int sum = 0;
    int weight = 1;
    for (int i = 0; i < first17.length(); i++) {
      sum += CREDIT_CHARACTERS.indexOf(first17.charAt(i)) * weight;
      weight = weight * 3 % CREDIT_MODULUS;
    }
    return first17
        + CREDIT_CHARACTERS.charAt((CREDIT_MODULUS - sum % CREDIT_MODULUS) % CREDIT_MODULUS);
  }
}
