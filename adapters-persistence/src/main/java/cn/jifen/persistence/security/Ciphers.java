package cn.jifen.persistence.security;

import cn.jifen.persistence.database.Database;
import cn.jifen.persistence.database.DatabaseSettings;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.nio.file.Path;

/**
 * Finds the key file: the one that is configured, else {@code jifen.keys} in the data folder. It is
 * made on first use, and never while the database holds numbers that only other keys can read.
 */
@Factory
final class Ciphers {

  @Singleton
  IdentityCipher identityCipher(DatabaseSettings settings, Database database) {
    Path file = file(settings);
    boolean keysAreInUse =
        database
            .first(
                "SELECT person_id FROM identity_document LIMIT 1", row -> row.number("person_id"))
            .isPresent();
    return new IdentityCipher(keysAreInUse ? KeyRing.read(file) : KeyRing.readOrCreate(file));
  }

  private static Path file(DatabaseSettings settings) {
    return settings.keys().isBlank()
        ? Path.of(settings.data()).resolve("jifen.keys")
        : Path.of(settings.keys());
  }
}
