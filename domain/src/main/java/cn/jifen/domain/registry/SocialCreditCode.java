package cn.jifen.domain.registry;

import java.util.Optional;
import java.util.regex.Pattern;

/** The unified social credit code (统一社会信用代码, GB 32100-2015): shape and check character. */
public final class SocialCreditCode {
  private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final Pattern SHAPE =
      Pattern.compile("[%1$s]{2}[0-9]{6}[%1$s]{10}".formatted(CHARACTERS));
  private static final int[] WEIGHTS = {
    1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28
  };

  private SocialCreditCode() {}

  /** What can be wrong with a code. */
  public enum Flaw {
    WRONG_SHAPE("应为18位数字和大写字母（不含I、O、S、V、Z），第3至8位为区划数字"),
    WRONG_CHECK_CHARACTER("校验码不符（GB 32100），请核对有无录错");

    private final String label;

    Flaw(String label) {
      this.label = label;
    }

    /** What would be right, in Chinese. */
    public String label() {
      return label;
    }
  }

  /** The first flaw of a code; empty when there is none. */
  public static Optional<Flaw> flawIn(String code) {
    if (!SHAPE.matcher(code).matches()) {
      return Optional.of(Flaw.WRONG_SHAPE);
    }
    return code.charAt(17) == checkCharacter(code)
        ? Optional.empty()
        : Optional.of(Flaw.WRONG_CHECK_CHARACTER);
  }

  private static char checkCharacter(String code) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += CHARACTERS.indexOf(code.charAt(i)) * WEIGHTS[i];
    }
    return CHARACTERS.charAt(Math.floorMod(-sum, CHARACTERS.length()));
  }
}
