package cn.jifen.application.port;

import java.util.function.Supplier;

/** Transactions. A nested call joins the one that runs. */
public interface UnitOfWork {
  /**
   * Runs the work in one transaction: commits what it returns, rolls back when it throws. READ
   * COMMITTED.
   *
   * @throws ConcurrentChange when somebody else changed the same thing meanwhile
   */
  <T> T inTransaction(Supplier<T> work);
}
