package cn.jifen.application.notices;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;

/** Verification codes as people type them: in small letters, without hyphens, with blanks. */
public final class TypedCode {
  private TypedCode() {}

  /** Whether what was typed is the stored code; takes the same time for each wrong one. */
  public static boolean matches(String stored, String typed) {
    return MessageDigest.isEqual(bytes(stored), bytes(typed));
  }

  private static byte[] bytes(String code) {
    return code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
  }
}
