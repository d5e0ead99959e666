package cn.jifen.persistence.security;

import cn.jifen.application.port.DatabaseUnavailable;
import cn.jifen.application.port.DatabaseUnavailable.Reason;
import cn.jifen.persistence.database.DatabaseSettings;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.nio.file.Path;

/**
 * Finds the key file: the one that is configured; for the embedded database without one, {@code
 * jifen.keys} in its folder, made on first use.
 */
@Factory
final class Ciphers {

  @Singleton
  IdentityCipher identityCipher(DatabaseSettings settings) {
    return new IdentityCipher(keys(settings));
  }

  private static KeyRing keys(DatabaseSettings settings) {
    if (!settings.keys().isBlank()) {
      return KeyRing.read(Path.of(settings.keys()));
    }
    if (settings.isEmbedded()) {
      return KeyRing.readOrCreate(Path.of(settings.data()).resolve("jifen.keys"));
    }
    throw new DatabaseUnavailable(Reason.NO_KEYS, "jifen.keys is not configured");
  }
}
