package cn.jifen.application.port;

import java.time.Duration;
import java.util.function.Supplier;

/**
 * Repeats a whole unit of work that lost a race: each attempt reads everything anew, after a short
 * random pause that grows, so that those who collided do not meet again.
 */
public final class Attempts {
  private static final int MOST = 8;
  private static final Duration SHORTEST_PAUSE = Duration.ofMillis(2);

  private final UnitOfWork unitOfWork;
  private final Pause pause;

  public Attempts(UnitOfWork unitOfWork, Pause pause) {
    this.unitOfWork = unitOfWork;
    this.pause = pause;
  }

  /**
   * Runs the work in a transaction of its own, at most eight times.
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
        pause.atMost(SHORTEST_PAUSE.multipliedBy(1L << attempt));
      }
    }
  }
}
