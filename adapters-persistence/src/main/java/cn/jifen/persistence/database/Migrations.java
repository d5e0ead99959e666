package cn.jifen.persistence.database;

import cn.jifen.application.port.DatabaseUnavailable;
import cn.jifen.application.port.DatabaseUnavailable.Reason;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

/** Brings the tables to this version; by itself only with a login that may make tables. */
@Singleton
final class Migrations {
  /** A login that may create tables here; grants may name the schema with LIKE wildcards. */
  private static final String MAY_CREATE =
      """
      SELECT 1 FROM information_schema.user_privileges
      WHERE grantee = CONCAT('''', REPLACE(CURRENT_USER(), '@', '''@'''), '''')
        AND privilege_type = 'CREATE'
      UNION ALL
      SELECT 1 FROM information_schema.schema_privileges
      WHERE grantee = CONCAT('''', REPLACE(CURRENT_USER(), '@', '''@'''), '''')
        AND privilege_type = 'CREATE' AND DATABASE() LIKE table_schema
      """;

  private final DatabaseSettings settings;
  private int appliedAtStart;

  Migrations(DatabaseSettings settings) {
    this.settings = settings;
  }

  /** Makes sure that the tables are there, or says why not. */
  void ready(DataSource dataSource) {
    Flyway flyway = flyway(dataSource);
    refuseNewer(flyway);
    if (flyway.info().pending().length == 0) {
      return;
    }
    if (!mayMigrate(dataSource)) {
      throw new DatabaseUnavailable(Reason.NOT_MIGRATED, settings.toString());
    }
    appliedAtStart = flyway.migrate().migrationsExecuted;
  }

  /** How many migrations {@link #ready} applied. */
  int appliedAtStart() {
    return appliedAtStart;
  }

  /** Applies what is pending, whatever the login; returns how much that was. */
  int migrate(DataSource dataSource) {
    Flyway flyway = flyway(dataSource);
    refuseNewer(flyway);
    return flyway.migrate().migrationsExecuted;
  }

  private void refuseNewer(Flyway flyway) {
    for (MigrationInfo migration : flyway.info().applied()) {
      if (migration.getState() == MigrationState.FUTURE_SUCCESS) {
        throw new DatabaseUnavailable(Reason.TOO_NEW, settings.toString());
      }
    }
  }

  private static Flyway flyway(DataSource dataSource) {
    return Flyway.configure()
        .dataSource(dataSource)
        .locations("classpath:db/migration")
        .cleanDisabled(true)
        .load();
  }

  private boolean mayMigrate(DataSource dataSource) {
    if (settings.isEmbedded()) {
      return true;
    }
    try (Connection connection = dataSource.getConnection();
        PreparedStatement asked = connection.prepareStatement(MAY_CREATE);
        ResultSet granted = asked.executeQuery()) {
      return granted.next();
    } catch (SQLException e) {
      throw SqlFailure.of(e);
    }
  }
}
