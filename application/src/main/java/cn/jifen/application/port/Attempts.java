package cn.jifen.application.port;

import java.util.function.Supplier;

/** Repeats a whole unit of work that lost a race: each attempt reads everything anew. */
public final class Attempts {
  private static final int MOST = 5;

  private final UnitOfWork unitOfWork;

  public Attempts(UnitOfWork unitOfWork) {
    this.unitOfWork = unitOfWork;
  }

  /**
   * Runs the work in a transaction of its own, at most five times.
   *
   * @throws ConcurrentChange when the last attempt lost too
   */
  public <T> T inTransaction(Supplier<T> work) {
    for (int attempt = 1; ; attempt++) {
      try {
        return unitOfWork.inTransaction(work);
      } catch (ConcurrentChange lost) {
        if (attempt == MOST) {
          throw lost;
        }
      }
    }
  }
}
