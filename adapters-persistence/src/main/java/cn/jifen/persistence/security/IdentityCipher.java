package cn.jifen.persistence.security;

import cn.jifen.domain.registry.IdentityDocument;
import cn.jifen.domain.registry.IdentityType;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Identity documents as the database holds them: the number by AES-256-GCM under a random nonce,
 * and a blind index by HMAC-SHA-256 under a key of its own, by which a document is found.
 */
public final class IdentityCipher {
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private final KeyRing keys;
  private final SecureRandom random = new SecureRandom();
  private final Map<String, Mac> indexers = new ConcurrentHashMap<>();

  IdentityCipher(KeyRing keys) {
    this.keys = keys;
  }

  /**
   * A document as it is stored.
   *
   * @param cipherKey id of the key that decrypts {@code number}
   * @param number nonce and encrypted number
   * @param indexKey id of the key of {@code index}
   * @param index 64 hex digits, equal for equal documents under the same key
   */
  public record Sealed(String cipherKey, byte[] number, String indexKey, String index) {}

  /** Seals under the newest keys; two seals of one document differ but for the index. */
  public Sealed seal(IdentityDocument document) {
    return new Sealed(
        keys.cipherId(), encrypt(document), keys.indexId(), index(document, keys.indexId()));
  }

  /** The indexes under which a document may stand, one a key. */
  public List<String> indexes(IdentityDocument document) {
    return keys.indexIds().stream().map(id -> index(document, id)).toList();
  }

  /** Opens a stored number; throws IllegalStateException when it was changed. */
  public IdentityDocument open(IdentityType type, String cipherKey, byte[] number) {
    try {
      byte[] nonce = Arrays.copyOf(number, NONCE_BYTES);
      Cipher cipher = cipher(Cipher.DECRYPT_MODE, cipherKey, nonce, type);
      byte[] plain = cipher.doFinal(number, NONCE_BYTES, number.length - NONCE_BYTES);
      return new IdentityDocument(type, new String(plain, StandardCharsets.UTF_8));
    } catch (GeneralSecurityException changed) {
      throw new IllegalStateException("an identity number cannot be decrypted", changed);
    }
  }

  private byte[] encrypt(IdentityDocument document) {
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    try {
      Cipher cipher = cipher(Cipher.ENCRYPT_MODE, keys.cipherId(), nonce, document.type());
      byte[] secret = cipher.doFinal(document.number().getBytes(StandardCharsets.UTF_8));
      byte[] sealed = Arrays.copyOf(nonce, NONCE_BYTES + secret.length);
      System.arraycopy(secret, 0, sealed, NONCE_BYTES, secret.length);
      return sealed;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has AES in GCM", e);
    }
  }

  private Cipher cipher(int mode, String key, byte[] nonce, IdentityType type)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, keys.cipher(key), new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(type.name().getBytes(StandardCharsets.US_ASCII));
    return cipher;
  }

  private String index(IdentityDocument document, String key) {
    String text = document.type().name() + ":" + document.number();
    try {
      Mac mac = (Mac) indexers.computeIfAbsent(key, this::indexer).clone();
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("the platform's HMAC-SHA-256 can be copied", e);
    }
  }

  /** Made once a key and copied for each number: to make one takes longer than to use it. */
  private Mac indexer(String key) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(keys.index(key));
      return mac;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has HMAC-SHA-256", e);
    }
  }
}
