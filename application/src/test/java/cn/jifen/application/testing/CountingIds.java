package cn.jifen.application.testing;

import cn.jifen.application.port.Ids;
import java.util.concurrent.atomic.AtomicLong;

/** 1, 2, 3 … */
public final class CountingIds implements Ids {
  private final AtomicLong last = new AtomicLong();

  @Override
  public long next() {
    return last.incrementAndGet();
  }
}
