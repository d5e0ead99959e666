package cn.jifen.persistence.database;

import cn.jifen.application.port.UnitOfWork;
import jakarta.inject.Singleton;
import java.util.function.Supplier;

/** Transactions of the database. */
@Singleton
final class JdbcUnitOfWork implements UnitOfWork {
  private final Database database;

  JdbcUnitOfWork(Database database) {
    this.database = database;
  }

  @Override
  public <T> T inTransaction(Supplier<T> work) {
    return database.inTransaction(work);
  }
}
