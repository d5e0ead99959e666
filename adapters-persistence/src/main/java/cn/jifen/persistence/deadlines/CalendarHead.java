package cn.jifen.persistence.deadlines;

import cn.jifen.persistence.database.Database;
import jakarta.inject.Singleton;

/**
 * The one row that is locked by whoever writes terms or changes the calendars, until the end of the
 * transaction: no term is counted by a calendar that somebody is about to change.
 */
@Singleton
public final class CalendarHead {
  private final Database database;

  CalendarHead(Database database) {
    this.database = database;
  }

  /** Locks it; needs a transaction that runs. */
  public void lock() {
    boolean locked =
        database
            .first(
                "SELECT entries FROM calendar_head WHERE id = 1 FOR UPDATE",
                row -> row.number("entries"))
            .isPresent();
    if (!locked) {
      throw new IllegalStateException("calendar_head has no row");
    }
  }
}
