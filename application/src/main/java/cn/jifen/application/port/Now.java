package cn.jifen.application.port;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The time. Nothing else in domain or application knows what time it is. */
public interface Now {
  /** The zone of all legal days. */
  ZoneId LEGAL_ZONE = ZoneId.of("Asia/Shanghai");

  /** The moment in UTC, cut to microseconds as the databases keep it. */
  Instant instant();

  /** The legal day of that moment in Asia/Shanghai. */
  default LocalDate today() {
    return LocalDate.ofInstant(instant(), LEGAL_ZONE);
  }
}
