package cn.jifen.persistence.database;

import cn.jifen.application.port.DatabaseUnavailable;
import cn.jifen.application.port.DatabaseUnavailable.Reason;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import io.micronaut.context.annotation.Factory;
import io.micronaut.transaction.TransactionOperations;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;

/** Opens the database, brought up to date when the login may do that. */
@Factory
final class DataSources {
  private static final int H2_IN_USE = 90020;

  private final List<HikariDataSource> pools = new CopyOnWriteArrayList<>();

  /** Micronaut wraps the data source, so that it cannot close the pool itself. */
  @PreDestroy
  void close() {
    pools.forEach(HikariDataSource::close);
  }

  @Singleton
  @Named("default")
  DataSource dataSource(DatabaseSettings settings, Migrations migrations) {
    HikariDataSource pool = open(settings);
    pools.add(pool);
    try {
      migrations.ready(pool);
      return pool;
    } catch (RuntimeException notReady) {
      pool.close();
      throw notReady;
    }
  }

  private static HikariDataSource open(DatabaseSettings settings) {
    HikariConfig config = new HikariConfig();
    config.setPoolName("jifen");
    config.setJdbcUrl(settings.address());
    if (!settings.user().isBlank()) {
      config.setUsername(settings.user());
      config.setPassword(settings.password());
    }
    config.setMaximumPoolSize(settings.poolSize());
    config.setMinimumIdle(settings.isEmbedded() ? 1 : Math.min(2, settings.poolSize()));
    config.setAutoCommit(false);
    config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
    try {
      return new HikariDataSource(config);
    } catch (PoolInitializationException refused) {
      throw unavailable(settings, refused);
    }
  }

  static DatabaseUnavailable unavailable(DatabaseSettings settings, Throwable refused) {
    boolean inUse = SqlFailure.sqlCauses(refused).anyMatch(e -> e.getErrorCode() == H2_IN_USE);
    return new DatabaseUnavailable(
        inUse ? Reason.IN_USE : Reason.UNREACHABLE, settings.toString(), refused);
  }

  @Singleton
  Database database(TransactionOperations<Connection> transactions, DatabaseSettings settings) {
    return new Database(transactions, settings.poolSize());
  }
}
