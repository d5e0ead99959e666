package cn.jifen.application.testing;

import cn.jifen.application.port.Now;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** A clock that stands still until it is set. */
public final class SettableNow implements Now {
  private volatile Instant instant;

  /** Stands at 10:00 in Shanghai on that day. */
  public SettableNow(LocalDate day) {
    this.instant = morningOf(day);
  }

  @Override
  public Instant instant() {
    return instant;
  }

  /** Sets the moment. */
  public void set(Instant moment) {
    this.instant = moment;
  }

  /** Sets 10:00 in Shanghai on that day. */
  public void set(LocalDate day) {
    this.instant = morningOf(day);
  }

  private static Instant morningOf(LocalDate day) {
    return day.atTime(LocalTime.of(10, 0)).atZone(LEGAL_ZONE).toInstant();
  }
}
