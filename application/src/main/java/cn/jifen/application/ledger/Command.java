package cn.jifen.application.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * What a command asks for, so that a repetition can be told from another command under the same id.
 *
 * @param name the use case
 * @param content all that was handed to it; told apart by its text
 */
public record Command(String name, List<Object> content) {
  public Command {
    content = List.copyOf(content);
  }

  public static Command of(String name, Object... content) {
    return new Command(name, List.of(content));
  }

  /** SHA-256 of name and content, 64 hex digits. */
  public String digest() {
    try {
      byte[] text = (name + content).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
