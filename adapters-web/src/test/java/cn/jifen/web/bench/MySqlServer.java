package cn.jifen.web.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;

/**
 * The MySQL server that the environment names for tests; every user of it gets a database of its
 * own.
 *
 * @param url JDBC address of a database on it
 */
public record MySqlServer(String url, String user, String password) {

  /** The server of {@code JIFEN_TEST_MYSQL_URL}; empty when there is none. */
  public static Optional<MySqlServer> ofEnvironment() {
    return Optional.ofNullable(System.getenv("JIFEN_TEST_MYSQL_URL"))
        .filter(url -> !url.isBlank())
        .map(
            url ->
                new MySqlServer(
                    url, env("JIFEN_TEST_MYSQL_USER"), env("JIFEN_TEST_MYSQL_PASSWORD")));
  }

  private static String env(String name) {
    return Optional.ofNullable(System.getenv(name)).orElse("jifen");
  }

  /** Creates an empty database of that name in place of any before; returns its address. */
  public MySqlServer withFresh(String database) throws SQLException {
    execute("DROP DATABASE IF EXISTS " + database);
    execute("CREATE DATABASE " + database + " CHARACTER SET utf8mb4");
    return named(database);
  }

  /** A database of that name on the same server. */
  MySqlServer named(String database) {
    return new MySqlServer(
        url.replaceFirst("(jdbc:mysql://[^/]+/)[^?]*", "$1" + database), user, password);
  }

  /** Removes a database. */
  public void drop(String database) throws SQLException {
    execute("DROP DATABASE IF EXISTS " + database);
  }

  /** A connection that sends batches as one statement, as the product's do. */
  public Connection connect() throws SQLException {
    String separator = url.contains("?") ? "&" : "?";
    return DriverManager.getConnection(
        url + separator + "rewriteBatchedStatements=true&connectionTimeZone=UTC", user, password);
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = connect();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
