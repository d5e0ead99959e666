package cn.jifen.persistence.database;

import cn.jifen.application.port.DatabaseSchema;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/** Migrates as the owner, and grants the application's login its rights on MySQL. */
@Singleton
final class JdbcDatabaseSchema implements DatabaseSchema {
  /** What goes into a statement unquoted otherwise: names of logins and hosts are no parameters. */
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_.%-]{1,60}");

  private final DatabaseSettings settings;
  private final Migrations migrations;
  private final DataSource dataSource;
  private final int appliedAtStart;

  JdbcDatabaseSchema(
      DatabaseSettings settings, Migrations migrations, @Named("default") DataSource dataSource) {
    this.settings = settings;
    this.migrations = migrations;
    this.dataSource = DelegatingDataSource.unwrapDataSource(dataSource);
    this.appliedAtStart = migrations.appliedAtStart();
  }

  @Override
  public int migrate() {
    return appliedAtStart + migrations.migrate(dataSource);
  }

  @Override
  public void grantTo(String user) {
    if (settings.isEmbedded()) {
      throw new IllegalArgumentException("the embedded database has one login");
    }
    String[] parts = user.split("@", 2);
    String name = name(parts[0]);
    String host = parts.length == 2 ? name(parts[1]) : "%";
    try (Connection connection = dataSource.getConnection()) {
      requireNarrow(connection, name, host);
      try (Statement statement = connection.createStatement()) {
        for (Grants.Grant grant : Grants.all()) {
          statement.executeUpdate(
              "GRANT %s ON %s TO '%s'@'%s'".formatted(grant.rights(), grant.table(), name, host));
        }
      }
      connection.commit();
    } catch (SQLException e) {
      throw SqlFailure.of(e);
    }
  }

  private static String name(String text) {
    if (!NAME.matcher(text).matches()) {
      throw new IllegalArgumentException("not the name of a login or host");
    }
    return text;
  }

  /**
   * A login that is there, and has no rights on the whole schema or server that would void the
   * limits.
   */
  private static void requireNarrow(Connection connection, String name, String host)
      throws SQLException {
    if (!exists(connection, name, host)) {
      throw new IllegalArgumentException("no such login");
    }
    if (hasWideRights(connection, name, host)) {
      throw new IllegalArgumentException("that login may change the ledger by wider rights");
    }
  }

  private static boolean exists(Connection connection, String name, String host)
      throws SQLException {
    try (PreparedStatement asked =
        connection.prepareStatement("SELECT 1 FROM mysql.user WHERE user = ? AND host = ?")) {
      asked.setString(1, name);
      asked.setString(2, host);
      try (ResultSet found = asked.executeQuery()) {
        return found.next();
      }
    }
  }

  private static boolean hasWideRights(Connection connection, String name, String host)
      throws SQLException {
    try (PreparedStatement asked =
        connection.prepareStatement(
            """
            SELECT privilege_type FROM information_schema.user_privileges WHERE grantee = ?
            UNION ALL
            SELECT privilege_type FROM information_schema.schema_privileges
            WHERE grantee = ? AND DATABASE() LIKE table_schema
            """)) {
      String grantee = "'" + name + "'@'" + host + "'";
      asked.setString(1, grantee);
      asked.setString(2, grantee);
      try (ResultSet rights = asked.executeQuery()) {
        while (rights.next()) {
          if (!rights.getString(1).toUpperCase(Locale.ROOT).equals("USAGE")) {
            return true;
          }
        }
        return false;
      }
    }
  }
}
