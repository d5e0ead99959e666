package cn.jifen.web.bootstrap;

import cn.jifen.application.notices.VerificationCodes;
import jakarta.inject.Singleton;
import java.security.SecureRandom;

/** Sixteen characters of thirty-two, 80 random bits, in groups of four; without 0, O, 1 and I. */
@Singleton
final class RandomVerificationCodes implements VerificationCodes {
  private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
  private static final int CHARACTERS = 16;
  private static final int GROUP = 4;

  private final SecureRandom random = new SecureRandom();

  @Override
  public String next() {
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < CHARACTERS; i++) {
      if (i > 0 && i % GROUP == 0) {
        code.append('-');
      }
      code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return code.toString();
  }
}
