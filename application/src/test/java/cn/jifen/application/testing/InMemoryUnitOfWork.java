package cn.jifen.application.testing;

import cn.jifen.application.port.UnitOfWork;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** One transaction at a time; what a failed one wrote is put back. */
public final class InMemoryUnitOfWork implements UnitOfWork {
  private final List<Restorable> stores = new ArrayList<>();
  private final ReentrantLock turn = new ReentrantLock();

  InMemoryUnitOfWork(List<Restorable> stores) {
    this.stores.addAll(stores);
  }

  @Override
  public <T> T inTransaction(Supplier<T> work) {
    turn.lock();
    try {
      return turn.getHoldCount() > 1 ? work.get() : outermost(work);
    } finally {
      turn.unlock();
    }
  }

  private <T> T outermost(Supplier<T> work) {
    List<Runnable> points = stores.stream().map(Restorable::restorePoint).toList();
    boolean committed = false;
    try {
      T result = work.get();
      committed = true;
      return result;
    } finally {
      if (!committed) {
        points.forEach(Runnable::run);
      }
    }
  }
}
