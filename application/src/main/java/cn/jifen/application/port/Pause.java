package cn.jifen.application.port;

import java.time.Duration;

/** Waits before another attempt, for a time that those who collided do not share. */
public interface Pause {
  /** Waits a random time, at most that long. */
  void atMost(Duration longest);
}
