package cn.jifen.persistence;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;

/** The MySQL server that the environment names; tests on it are skipped without one. */
final class MySqlServer {
  static final String URL = "JIFEN_TEST_MYSQL_URL";

  private MySqlServer() {}

  static String user() {
    return Objects.requireNonNullElse(System.getenv("JIFEN_TEST_MYSQL_USER"), "jifen");
  }

  static String password() {
    return Objects.requireNonNullElse(System.getenv("JIFEN_TEST_MYSQL_PASSWORD"), "jifen");
  }

  /** The server's address with another schema. */
  static String address(String schema) {
    return Objects.requireNonNull(System.getenv(URL))
        .replaceFirst("(//[^/?]+)(/[^?]*)?", "$1/" + schema);
  }

  /** Makes a schema anew, empty. */
  static void create(String schema) {
    run(
        "DROP DATABASE IF EXISTS " + schema,
        "CREATE DATABASE " + schema + " CHARACTER SET utf8mb4");
  }

  static void drop(String schema) {
    run("DROP DATABASE IF EXISTS " + schema);
  }

  /** Runs statements as the owner. */
  static void run(String... statements) {
    try (Connection connection = DriverManager.getConnection(address(""), user(), password());
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.executeUpdate(sql);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
