package cn.jifen.application.testing;

import cn.jifen.application.port.Pause;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;

/** Chance, as the program has it: contracts with many callers at once need it too. */
public final class RandomPause implements Pause {
  @Override
  public void atMost(Duration longest) {
    LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(longest.toNanos()));
  }
}
