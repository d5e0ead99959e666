package cn.jifen.web.bootstrap;

import cn.jifen.application.port.Pause;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;

/** Chance, as each thread has it. */
@Singleton
final class RandomPause implements Pause {
  @Override
  public void atMost(Duration longest) {
    LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(longest.toNanos()));
  }
}
