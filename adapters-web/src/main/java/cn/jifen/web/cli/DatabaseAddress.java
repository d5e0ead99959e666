package cn.jifen.web.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * The JDBC address of the database, with the properties that Jifen needs added where the caller did
 * not set them.
 *
 * @param url complete
 */
record DatabaseAddress(String url) {
  private static final String MYSQL = "jdbc:mysql:";
  private static final String H2 = "jdbc:h2:";

  private static final List<String> MYSQL_NEEDS =
      List.of(
          "connectionTimeZone=UTC",
          "forceConnectionTimeZoneToSession=true",
          "rewriteBatchedStatements=true",
          "cachePrepStmts=true",
          "useServerPrepStmts=true",
          "prepStmtCacheSqlLimit=2048");

  /** WRITE_DELAY=0: what was told to be recorded survives a power cut of the next moment too. */
  private static final List<String> H2_NEEDS =
      List.of(
          "MODE=MySQL",
          "DATABASE_TO_LOWER=TRUE",
          "CASE_INSENSITIVE_IDENTIFIERS=TRUE",
          "WRITE_DELAY=0");

  /** Whether the program can work with such an address at all. */
  static boolean isSupported(String url) {
    return url.startsWith(MYSQL) || url.startsWith(H2);
  }

  /** The address as the caller gave it, completed. */
  static DatabaseAddress of(String url) {
    return url.startsWith(MYSQL)
        ? new DatabaseAddress(complete(url, MYSQL_NEEDS, url.contains("?") ? "&" : "?", "&"))
        : new DatabaseAddress(complete(url, H2_NEEDS, ";", ";"));
  }

  /** The embedded database in a folder. */
  static DatabaseAddress embeddedIn(Path folder) {
    return of(H2 + "file:" + folder.toAbsolutePath().normalize().resolve("jifen"));
  }

  boolean isMySql() {
    return url.startsWith(MYSQL);
  }

  private static String complete(String url, List<String> needs, String first, String next) {
    StringBuilder completed = new StringBuilder(url);
    String separator = first;
    for (String need : needs) {
      if (!names(url, need.substring(0, need.indexOf('=')))) {
        completed.append(separator).append(need);
        separator = next;
      }
    }
    return completed.toString();
  }

  private static boolean names(String url, String property) {
    String text = url.toLowerCase(Locale.ROOT);
    String name = property.toLowerCase(Locale.ROOT) + "=";
    return text.contains("?" + name) || text.contains("&" + name) || text.contains(";" + name);
  }
}
