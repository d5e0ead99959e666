package cn.jifen.application.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The hash of an entry: SHA-256 over the previous hash and every field of the entry in the order of
 * {@link LedgerEntry}, each as UTF-8 with its byte length before it, so that no two different
 * entries write the same bytes.
 */
public final class HashChain {
  public static final String GENESIS = "0".repeat(64);

  private HashChain() {}

  /**
   * The hash that the entry must carry, from its fields and its {@code previousHash}; 64 hex
   * digits.
   */
  public static String hashOf(LedgerEntry entry) {
    MessageDigest digest = sha256();
    feed(digest, entry.previousHash());
    feed(digest, Long.toString(entry.sequence()));
    feed(digest, entry.person().map(Object::toString).orElse(""));
    feed(digest, entry.institution().map(Object::toString).orElse(""));
    feed(digest, entry.type());
    feed(digest, entry.payload());
    feed(digest, entry.actor());
    feed(digest, entry.roles());
    feed(digest, entry.office());
    feed(digest, entry.occurredAt().toString());
    feed(digest, entry.effectiveOn().toString());
    feed(digest, entry.ruleVersion());
    feed(digest, entry.commandId());
    feed(digest, entry.reverses().map(Object::toString).orElse(""));
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void feed(MessageDigest digest, String field) {
    byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
    digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
    digest.update(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
