package cn.jifen.persistence.database;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.nio.file.Path;

/**
 * Where the database is.
 *
 * @param url JDBC address; blank: embedded, in the folder {@code data}
 * @param user login; blank: the embedded database's own
 * @param data folder of the embedded database
 * @param keys path of the key file; blank: {@code jifen.keys} in the data folder
 * @param poolSize most connections at a time
 */
@Singleton
public record DatabaseSettings(
    @Value("${jifen.db.url:}") String url,
    @Value("${jifen.db.user:}") String user,
    @Value("${jifen.db.password:}") String password,
    @Value("${jifen.data:data}") String data,
    @Value("${jifen.keys:}") String keys,
    @Value("${jifen.db.pool:10}") int poolSize) {

  private static final String EMBEDDED = "jdbc:h2:";

  /** The address with the properties that Jifen needs. */
  public String address() {
    return DatabaseAddress.complete(url.isBlank() ? embeddedUrl() : url);
  }

  private String embeddedUrl() {
    return EMBEDDED + "file:" + Path.of(data).toAbsolutePath().resolve("jifen");
  }

  /** Whether the database lives in this process. */
  public boolean isEmbedded() {
    return address().startsWith(EMBEDDED);
  }

  /** Shows no password. */
  @Override
  public String toString() {
    return "DatabaseSettings[" + DatabaseAddress.withoutProperties(address()) + "]";
  }
}
