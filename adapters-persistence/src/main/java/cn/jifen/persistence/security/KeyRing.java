package cn.jifen.persistence.security;

import cn.jifen.application.port.DatabaseUnavailable;
import cn.jifen.application.port.DatabaseUnavailable.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import javax.crypto.spec.SecretKeySpec;

/**
 * The keys of identity numbers, from a file outside the database. A line is {@code cipher} or
 * {@code index}, the key's id and 32 bytes in hex. The last line of each sort is the key for what
 * is written from now on; the earlier ones still read what they wrote. Lines that begin with # are
 * comments.
 */
final class KeyRing {
  private static final int KEY_BYTES = 32;
  private static final int ID_BYTES = 4;
  private static final FileAttribute<Set<PosixFilePermission>> OWNER_ALONE =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

  private final SequencedMap<String, SecretKeySpec> ciphers = new LinkedHashMap<>();
  private final SequencedMap<String, SecretKeySpec> indexes = new LinkedHashMap<>();

  private KeyRing(List<String> lines) {
    lines.stream().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(this::take);
    if (ciphers.isEmpty() || indexes.isEmpty()) {
      throw new IllegalArgumentException("the key file needs a cipher and an index key");
    }
  }

  private void take(String line) {
    String[] parts = line.strip().split("\\s+");
    byte[] key = parts.length == 3 ? HexFormat.of().parseHex(parts[2]) : new byte[0];
    if (key.length != KEY_BYTES) {
      throw new IllegalArgumentException("a line of the key file is not: sort, id, 64 hex digits");
    }
    switch (parts[0]) {
      case "cipher" -> ciphers.put(parts[1], new SecretKeySpec(key, "AES"));
      case "index" -> indexes.put(parts[1], new SecretKeySpec(key, "HmacSHA256"));
      default -> throw new IllegalArgumentException("keys are of the sorts cipher and index");
    }
  }

  /** The keys of a file. */
  static KeyRing read(Path file) {
    try {
      return new KeyRing(Files.readAllLines(file, StandardCharsets.US_ASCII));
    } catch (IOException unreadable) {
      throw new DatabaseUnavailable(Reason.NO_KEYS, file.toString(), unreadable);
    }
  }

  /** The keys of a file, which is made with new ones, for its owner alone, when it is missing. */
  static KeyRing readOrCreate(Path file) {
    if (!Files.exists(file)) {
      create(file);
    }
    return read(file);
  }

  private static void create(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    try {
      Files.createDirectories(folder);
      Path draft = Files.createTempFile(folder, "jifen", ".keys", OWNER_ALONE);
      Files.writeString(draft, newKeys(), StandardCharsets.US_ASCII);
      // A link appears whole or not at all, and never in place of keys that another process made.
      Files.createLink(file, draft);
      Files.delete(draft);
    } catch (FileAlreadyExistsException _) {
      return;
    } catch (IOException unwritable) {
      throw new DatabaseUnavailable(Reason.NO_KEYS, file.toString(), unwritable);
    }
  }

  private static String newKeys() {
    return "# Without this file no identity number in the database can be read: keep a copy.\n"
        + newLine("cipher")
        + newLine("index");
  }

  private static String newLine(String sort) {
    return "%s %s %s%n".formatted(sort, randomHex(ID_BYTES), randomHex(KEY_BYTES));
  }

  private static String randomHex(int length) {
    byte[] bytes = new byte[length];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  /** The id of the key that encrypts what is written from now on. */
  String cipherId() {
    return ciphers.lastEntry().getKey();
  }

  /** The id of the key by which what is written from now on is found. */
  String indexId() {
    return indexes.lastEntry().getKey();
  }

  /** All ids under which something may have been indexed. */
  List<String> indexIds() {
    return List.copyOf(indexes.keySet());
  }

  SecretKeySpec cipher(String id) {
    return known(ciphers, id);
  }

  SecretKeySpec index(String id) {
    return known(indexes, id);
  }

  private static SecretKeySpec known(Map<String, SecretKeySpec> keys, String id) {
    return Optional.ofNullable(keys.get(id))
        .orElseThrow(() -> new DatabaseUnavailable(Reason.NO_KEYS, "key " + id));
  }
}
