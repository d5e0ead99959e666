package cn.jifen.persistence.database;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** JDBC addresses, with the connection properties that Jifen relies on. */
final class DatabaseAddress {
  private static final Map<String, String> MYSQL = new LinkedHashMap<>();
  private static final Map<String, String> H2 = new LinkedHashMap<>();

  static {
    MYSQL.put("connectionTimeZone", "UTC");
    MYSQL.put("forceConnectionTimeZoneToSession", "true");
    MYSQL.put("rewriteBatchedStatements", "true");
    MYSQL.put("cachePrepStmts", "true");
    MYSQL.put("useServerPrepStmts", "true");
    MYSQL.put("prepStmtCacheSqlLimit", "2048");
    MYSQL.put("useLocalSessionState", "true");
    H2.put("MODE", "MySQL");
    H2.put("DATABASE_TO_LOWER", "TRUE");
    H2.put("CASE_INSENSITIVE_IDENTIFIERS", "TRUE");
    H2.put("LOCK_TIMEOUT", "20000");
    // Without it a commit may wait half a second in memory and be lost with the machine.
    H2.put("WRITE_DELAY", "0");
  }

  private DatabaseAddress() {}

  /** The address with what it lacks; what it says itself stays. */
  static String complete(String url) {
    if (url.startsWith("jdbc:mysql:")) {
      return complete(url, MYSQL, url.contains("?") ? "&" : "?", "&");
    }
    if (url.startsWith("jdbc:h2:")) {
      return complete(url, H2, ";", ";");
    }
    throw new IllegalArgumentException("only jdbc:mysql: and jdbc:h2: addresses are known");
  }

  private static String complete(
      String url, Map<String, String> needed, String first, String next) {
    StringBuilder completed = new StringBuilder(url);
    String separator = first;
    for (Map.Entry<String, String> property : needed.entrySet()) {
      if (!says(url, property.getKey())) {
        completed.append(separator).append(property.getKey()).append('=');
        completed.append(property.getValue());
        separator = next;
      }
    }
    return completed.toString();
  }

  private static boolean says(String url, String property) {
    return url.toLowerCase(Locale.ROOT)
        .matches(".*[?&;]" + property.toLowerCase(Locale.ROOT) + "=.*");
  }

  /** The address up to its properties, which may hold a password. */
  static String withoutProperties(String url) {
    return url.split("[?;]", 2)[0];
  }
}
