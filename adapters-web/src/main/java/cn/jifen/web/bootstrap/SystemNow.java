package cn.jifen.web.bootstrap;

import cn.jifen.application.port.Now;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The machine's clock, cut to the microseconds that both databases keep. */
@Singleton
final class SystemNow implements Now {
  private final Clock clock = Clock.systemUTC();

  @Override
  public Instant instant() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
